import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.generated'

type Owner = Kysely<Tables>

/** Until when the longest lock among the keys holds, ISO; null when none does. */
export async function lockedUntil(owner: Owner, keys: readonly string[], now: string): Promise<string | null> {
  const { rows } = await sql<{ until: string | null }>`
    select max(locked_until) as until from auth.attempts where key = any (${[...keys]}) and locked_until > ${now}`.execute(
    owner,
  )
  return rows[0]?.until ?? null
}

/** Counts a failure and says how many there are now; what failed before `forgotten` no longer counts. */
export async function countFailure(owner: Owner, key: string, now: string, forgotten: string): Promise<number> {
  const { rows } = await sql<{ failures: number }>`
    insert into auth.attempts as a (key, failures, last_at) values (${key}, 1, ${now})
    on conflict (key) do update set last_at = ${now}, failures = case when a.last_at < ${forgotten} then 1 else a.failures + 1 end
    returning failures`.execute(owner)
  return rows[0]?.failures ?? 1
}

/** Nothing is tried under this key until then. */
export async function lockAttempts(owner: Owner, key: string, until: string): Promise<void> {
  await sql`update auth.attempts set locked_until = ${until} where key = ${key}`.execute(owner)
}

/** A success: the count begins anew. */
export async function forgetFailures(owner: Owner, key: string): Promise<void> {
  await sql`delete from auth.attempts where key = ${key}`.execute(owner)
}
