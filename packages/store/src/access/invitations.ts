import { type Insertable, type Kysely, sql } from 'kysely'
import type { InvitationsTable, Tables } from '../tables.generated'

type Db = Kysely<Tables>

/** Writes a one-time code (its hash); the older codes of the account end now. */
export async function addInvitation(tx: Db, invitation: Insertable<InvitationsTable>, now: string): Promise<void> {
  await endCodes(tx, invitation.account_id, now)
  await tx.insertInto('invitations').values(invitation).execute()
}

/** Ends the open one-time codes of an account. */
export async function endCodes(tx: Db, account: string, now: string): Promise<void> {
  await sql`update invitations set expires_at = least(expires_at, ${now}) where account_id = ${account} and used_at is null`.execute(
    tx,
  )
}

/** What an open one-time code leads to. */
export interface OpenCode {
  id: string
  account: string
  auth_id: string
  holder: string
  role: string
  area_code: string
  login: string
  purpose: 'invite' | 'reset' | 'handover' | 'setup'
  expires_at: string
}

/** The open code with this hash; null when it is unknown, used or out of date. As the owner: the holder has no scope yet. */
export async function openCode(owner: Db, hash: Uint8Array, now: string): Promise<OpenCode | null> {
  const row = await owner
    .selectFrom('invitations as i')
    .innerJoin('accounts as a', 'a.id', 'i.account_id')
    .select([
      'i.id',
      'a.id as account',
      'a.auth_id',
      'a.holder',
      'i.role',
      'i.area_code',
      'i.login',
      'i.purpose',
      'i.expires_at',
    ])
    .where('i.code_hash', '=', hash)
    .where('i.used_at', 'is', null)
    .where('i.expires_at', '>', now)
    .where('a.closed_at', 'is', null)
    .executeTakeFirst()
  return row ? { ...row, purpose: row.purpose as OpenCode['purpose'] } : null
}

/** Spends a code; false when somebody else was quicker. */
export async function spendCode(owner: Db, id: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await owner
    .updateTable('invitations')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The administrator who came first, and whether the holder has chosen a password; null before there is one. */
export async function findSetUpAccount(owner: Db): Promise<{ account: string; has_password: boolean } | null> {
  const { rows } = await sql<{ account: string; has_password: boolean }>`
    select a.id as account, exists (select from auth.credentials c where c.user_id = a.auth_id and c.password is not null) as has_password
    from accounts a join duties d on d.account_id = a.id
    where d.role = 'administrator' and a.closed_at is null
    order by 2 desc, a.created_at limit 1`.execute(owner)
  return rows[0] ?? null
}
