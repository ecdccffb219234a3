import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.generated'

type Owner = Kysely<Tables>

/** The address that an account bears inside schema auth. It receives nothing. */
export function internalAddress(authId: string): string {
  return `${authId}@akun.invalid`
}

/** Sets the password of an account, from its hash; the account's rows in schema auth come into being with the first one. */
export async function setPassword(owner: Owner, authId: string, hash: string): Promise<void> {
  await sql`insert into auth.users (id, name, email) values (${authId}, ${authId}, ${internalAddress(authId)})
    on conflict (id) do nothing`.execute(owner)
  await sql`insert into auth.credentials (id, user_id, account_id, provider_id, password)
    values (${authId}, ${authId}, ${authId}, 'credential', ${hash})
    on conflict (user_id, provider_id) do update set password = excluded.password, updated_at = now()`.execute(owner)
}

/** The hash of an account's password; null when its holder has chosen none. */
export async function passwordOf(owner: Owner, authId: string): Promise<string | null> {
  const { rows } = await sql<{ password: string | null }>`
    select password from auth.credentials where user_id = ${authId} and provider_id = 'credential'`.execute(owner)
  return rows[0]?.password ?? null
}

/** Shuts the holder out: password, second factor and sessions end. */
export async function dropCredentials(owner: Owner, authId: string): Promise<void> {
  await sql`delete from auth.users where id = ${authId}`.execute(owner)
}

/** Does the account ask for a second step? */
export async function hasSecondStep(owner: Owner, authId: string): Promise<boolean> {
  const { rows } = await sql<{ on: boolean }>`
    select two_factor_enabled as on from auth.users where id = ${authId}`.execute(owner)
  return rows[0]?.on ?? false
}
