import { type Insertable, type Kysely, sql } from 'kysely'
import { rangeOf } from '../scope'
import type { AccessTokensTable, Tables } from '../tables.generated'

type Db = Kysely<Tables>

/** Keeps an access token by its hash. */
export async function addTokenRow(tx: Db, token: Insertable<AccessTokensTable>): Promise<void> {
  await tx.insertInto('access_tokens').values(token).execute()
}

/** A token that works now, with the account that answers for it. */
export interface LiveToken {
  id: string
  name: string
  account: string
  role: string
  area_code: string
  regencies: number[] | null
  expires_at: string
  used_at: string | null
}

/**
 * The live token with this hash; null when unknown, revoked or out of date, and when whoever made it no longer holds a duty over
 * its area. As the owner: a machine has no scope yet.
 */
export async function tokenOfHash(owner: Db, hash: Uint8Array, now: string, today: string): Promise<LiveToken | null> {
  const row = await owner
    .selectFrom('access_tokens as t')
    .innerJoin('accounts as a', 'a.id', 't.account_id')
    .select(['t.id', 't.name', 'a.id as account', 't.role', 't.area_code', 't.regencies', 't.expires_at', 't.used_at'])
    .where('t.token_hash', '=', hash)
    .where('t.revoked_at', 'is', null)
    .where('t.expires_at', '>', now)
    .where('a.closed_at', 'is', null)
    .where(
      sql<boolean>`exists (select from duties d where d.account_id = a.id and d.since <= ${today}
        and (d.until is null or d.until > ${today}) and (d.area_code = '' or t.area_code || '.' like d.area_code || '.%'))`,
    )
    .executeTakeFirst()
  return row ?? null
}

/** Notes that a token was used. */
export async function touchToken(owner: Db, id: string, now: string): Promise<void> {
  await owner.updateTable('access_tokens').set({ used_at: now }).where('id', '=', id).execute()
}

/** A token of the list, without the token. */
export interface TokenRow {
  id: string
  name: string
  role: string
  area_code: string
  made_by: string | null
  made_at: string
  expires_at: string
  revoked_at: string | null
  used_at: string | null
}

/** Tokens for areas inside the area, the latest first. */
export async function listTokenRows(tx: Db, area: string): Promise<TokenRow[]> {
  const { from, to } = rangeOf(area)
  return tx
    .selectFrom('access_tokens as t')
    .leftJoin('accounts as a', 'a.id', 't.account_id')
    .select([
      't.id',
      't.name',
      't.role',
      't.area_code',
      'a.holder as made_by',
      't.made_at',
      't.expires_at',
      't.revoked_at',
      't.used_at',
    ])
    .where('t.area_code', '>=', from)
    .where('t.area_code', '<', to)
    .orderBy('t.made_at', 'desc')
    .limit(200)
    .execute()
}

/** Revokes a token inside the area; false when there is none, or it was revoked before. */
export async function revokeTokenRow(tx: Db, area: string, id: string, now: string): Promise<boolean> {
  const { from, to } = rangeOf(area)
  const { numUpdatedRows } = await tx
    .updateTable('access_tokens')
    .set({ revoked_at: now })
    .where('id', '=', id)
    .where('area_code', '>=', from)
    .where('area_code', '<', to)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Revokes the tokens for which an account answers. */
export async function revokeTokensOf(tx: Db, account: string, now: string): Promise<void> {
  await sql`update access_tokens set revoked_at = ${now} where account_id = ${account} and revoked_at is null`.execute(
    tx,
  )
}
