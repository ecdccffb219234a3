import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.generated'

/** Schema auth is read by the owner alone, outside every scope. */
type Owner = Kysely<Tables>

/** Whose login it is; null when nobody's, or when the account is closed. */
export async function accountOfLogin(owner: Owner, login: string): Promise<{ id: string; auth_id: string } | null> {
  const row = await owner
    .selectFrom('login_names as l')
    .innerJoin('accounts as a', 'a.id', 'l.account_id')
    .select(['a.id', 'a.auth_id'])
    .where('l.login', '=', login)
    .where('a.closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** A session as a request needs it: who, in which duty. Without a duty that holds today `duty` is null. */
export interface SessionRow {
  session: string
  begun: string
  seen: string
  ends: string
  account: string
  auth_id: string
  holder: string
  duty: string | null
  role: string | null
  area_code: string | null
  regencies: number[] | null
  until: string | null
  /** The day after the last day of the last duty. */
  ended: string | null
}

/** The session of a request: one query by its key, the hash of its token. */
export async function sessionOfKey(owner: Owner, key: string, now: string, today: string): Promise<SessionRow | null> {
  const { rows } = await sql<SessionRow>`
    select s.id as session, s.created_at as begun, s.last_seen_at as seen, s.expires_at as ends,
      a.id as account, a.auth_id, a.holder, d.id as duty, d.role, d.area_code, d.regencies, d.until,
      (select max(e.until) from duties e where e.account_id = a.id) as ended
    from auth.sessions s
    join accounts a on a.auth_id = s.user_id
    left join lateral (
      select * from duties d
      where d.account_id = a.id and d.since <= ${today} and (d.until is null or d.until > ${today})
      order by d.id = s.duty_id desc nulls last, d.since, d.id limit 1
    ) d on true
    where s.token = ${key} and s.expires_at > ${now} and a.closed_at is null`.execute(owner)
  return rows[0] ?? null
}

/** Binds a session that was just opened to our clock, its duty, its device; from now on only the key of its token is kept. */
export async function adoptSession(
  owner: Owner,
  session: { token: string; key: string; now: string; ends: string; address: string; device: string },
): Promise<void> {
  await sql`update auth.sessions set token = ${session.key}, created_at = ${session.now}, last_seen_at = ${session.now}, updated_at = ${session.now},
    expires_at = ${session.ends}, ip_address = ${session.address}, user_agent = ${session.device}
    where token = ${session.token}`.execute(owner)
}

/** A session was used: its end moves on. */
export async function slideSession(owner: Owner, session: string, now: string, ends: string): Promise<void> {
  await sql`update auth.sessions set last_seen_at = ${now}, updated_at = ${now}, expires_at = ${ends} where id = ${session}`.execute(
    owner,
  )
}

/** From now on the session acts in this duty. */
export async function setSessionDuty(owner: Owner, session: string, duty: string): Promise<void> {
  await sql`update auth.sessions set duty_id = ${duty} where id = ${session}`.execute(owner)
}

/** One device of an account. */
export interface DeviceRow {
  id: string
  device: string | null
  address: string | null
  since: string
  last_seen: string
}

/** The sessions of an account that still run, latest first. */
export async function sessionsOf(owner: Owner, authId: string, now: string): Promise<DeviceRow[]> {
  const { rows } = await sql<DeviceRow>`
    select id, user_agent as device, ip_address as address, created_at as since, last_seen_at as last_seen
    from auth.sessions where user_id = ${authId} and expires_at > ${now} order by last_seen_at desc`.execute(owner)
  return rows
}

/** Ends one session of an account; false when it has no such session. */
export async function endSession(owner: Owner, authId: string, session: string): Promise<boolean> {
  const { numAffectedRows } =
    await sql`delete from auth.sessions where user_id = ${authId} and id = ${session}`.execute(owner)
  return numAffectedRows === 1n
}

/** Ends every session of an account, but the one that is spared. */
export async function endSessionsOf(owner: Owner, authId: string, spared = ''): Promise<void> {
  await sql`delete from auth.sessions where user_id = ${authId} and id <> ${spared}`.execute(owner)
}

/** Sessions, second steps and counters that have run out are swept away. */
export async function sweepSignIn(owner: Owner, now: string, forgotten: string): Promise<void> {
  await sql`delete from auth.sessions where expires_at < ${now}`.execute(owner)
  await sql`delete from auth.verifications where expires_at < ${now}`.execute(owner)
  await sql`delete from auth.attempts where last_at < ${forgotten}`.execute(owner)
}
