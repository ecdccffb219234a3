import { type Kysely, sql } from 'kysely'
import { rangeOf } from '../scope'
import type { Tables } from '../tables.generated'

/** What narrows the search. Days are those of `zone`. */
export interface AuditFilter {
  area: string
  text?: string
  subject?: string
  account?: string
  event?: string
  refused?: boolean
  from?: string
  to?: string
  /** The id of the last row of the page before. */
  before?: number
  most: number
  zone: string
}

/** A row of the audit log with the name of its area. */
export interface AuditRow {
  id: number
  at: string
  account: string | null
  holder: string
  role: string
  area_code: string
  area_name: string | null
  event: string
  subject: string | null
  refused: string | null
  facts: Record<string, unknown>
}

/** Searches the audit log inside the scope, newest first. */
export async function searchAuditRows(tx: Kysely<Tables>, filter: AuditFilter): Promise<AuditRow[]> {
  const { from, to } = rangeOf(filter.area)
  const like = filter.text ? `%${filter.text.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null
  const conditions = [
    sql`e.area_code >= ${from} and e.area_code < ${to}`,
    filter.before !== undefined && sql`e.id < ${filter.before}`,
    filter.subject && sql`e.subject = ${filter.subject}`,
    filter.account && sql`e.account_id = ${filter.account}`,
    filter.event && sql`e.event = ${filter.event}`,
    filter.refused === true && sql`e.refused is not null`,
    filter.refused === false && sql`e.refused is null`,
    filter.from && sql`e.at >= ${filter.from}::timestamp at time zone ${filter.zone}`,
    filter.to && sql`e.at < (${filter.to}::timestamp + interval '1 day') at time zone ${filter.zone}`,
    like &&
      sql`(lower(e.event) like ${like} or lower(e.holder) like ${like} or e.refused like ${like} or lower(e.facts::text) like ${like})`,
  ].filter((one) => typeof one === 'object' && one !== null)
  const { rows } = await sql<AuditRow>`
    select e.id, e.at, e.account_id as account, e.holder, e.role, e.area_code, n.name as area_name, e.event, e.subject, e.refused, e.facts
    from audit_events e
    left join lateral (select a.name from areas a where a.code = e.area_code order by a.since desc limit 1) n on true
    where ${sql.join(conditions, sql` and `)}
    order by e.id desc limit ${filter.most}`.execute(tx)
  return rows
}

/** A look at a NIK, done or refused. */
export interface LookRow {
  at: string
  holder: string
  role: string
  reason: string | null
  refused: string | null
}

/** Who looked at the NIK of a person, the latest first. */
export async function nikLooks(tx: Kysely<Tables>, person: string): Promise<LookRow[]> {
  const { rows } = await sql<LookRow>`
    select at, holder, role, facts ->> 'reason' as reason, refused from audit_events
    where event = 'nik.shown' and subject = ${person} order by id desc limit 200`.execute(tx)
  return rows
}

/** How many acts were recorded after a row, how many of them of given events, and which row is the last. */
export async function countActsSince(
  owner: Kysely<Tables>,
  row: number,
  events: readonly string[],
): Promise<{ last: number; acts: number; weighty: number }> {
  const { rows } = await sql<{ last: number | null; acts: number; weighty: number }>`
    select max(id) as last, count(*)::int as acts, (count(*) filter (where event = any (${events}::text[])))::int as weighty
    from audit_events where id > ${row}`.execute(owner)
  return { acts: rows[0]?.acts ?? 0, weighty: rows[0]?.weighty ?? 0, last: rows[0]?.last ?? row }
}
