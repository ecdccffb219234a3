import { firstDay, type Month, type PlainDate } from '@payung/kernel/dates'
import type { Tariff } from '@payung/law/tariff'
import type { Segment } from '@payung/law/words'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import type { PlaceRange } from '../place'
import {
  inForceIn,
  LINE_COLUMNS,
  linesOf,
  membersWithin,
  payerHoldsIn,
  registeredIn,
  SHARES,
  sharesOf,
} from './line-query'

/** What a run changed. */
export interface LineChanges {
  added: number
  changed: number
  removed: number
}

/** A place inside one regency. */
export type RegencyPlace = PlaceRange & { regencies: [number] }

const FACTS = ['payer_id', 'segment', 'category', 'fund', 'programmes', 'wage', ...SHARES, 'total']
const facts = (table: string) => sql.raw(FACTS.map((column) => `${table}.${column}`).join(', '))

/** Lines `b` of the place and month. */
const linesWithin = (place: RegencyPlace, month: PlainDate) =>
  sql`b.regency_id = ${place.regencies[0]} and b.village_code >= ${place.from} and b.village_code < ${place.to} and b.month = ${month}::date`

/** The month of the line's unit holds posted money: it is closed. */
const isClosed = (line: string) =>
  sql`exists (select from payer_months x where x.regency_id = ${sql.ref(`${line}.regency_id`)} and x.payer_id = ${sql.ref(`${line}.payer_id`)}
    and x.month = ${sql.ref(`${line}.month`)} and x.posted > 0)`

/**
 * Writes the bill lines of a month for a place in one regency, as the owner: plain where there are none yet, by difference
 * where there are. Lines of closed units stay as they are.
 */
export async function writeLines(tx: Tx, place: RegencyPlace, tariff: Tariff): Promise<LineChanges> {
  const month = firstDay(tariff.month)
  await sql`select open_month(${month}::date)`.execute(tx)
  const known = await sql`select from bill_lines b where ${linesWithin(place, month)} limit 1`.execute(tx)
  if (known.rows.length === 0) {
    const added = await run(tx, sql`insert into bill_lines (${LINE_COLUMNS}) ${linesOf(place, tariff)}`)
    return { added, changed: 0, removed: 0 }
  }
  await sql`create temporary table drafted on commit drop as ${linesOf(place, tariff)}`.execute(tx)
  const same = sql`b.regency_id = d.regency_id and b.village_code = d.village_code and b.month = d.month and b.membership_id = d.membership_id`
  const removed = await run(
    tx,
    sql`delete from bill_lines b where ${linesWithin(place, month)} and not ${isClosed('b')}
      and not exists (select from drafted d where ${same})`,
  )
  const changed = await run(
    tx,
    sql`update bill_lines b set (${sql.raw(FACTS.join(', '))}) = (select ${facts('d')})
      from drafted d where ${same} and not ${isClosed('b')} and (${facts('b')}) is distinct from (${facts('d')})`,
  )
  const added = await run(
    tx,
    sql`insert into bill_lines (${LINE_COLUMNS}) select ${LINE_COLUMNS} from drafted d
      where not exists (select from bill_lines b where ${same})`,
  )
  await sql`drop table drafted`.execute(tx)
  return { added, changed, removed }
}

/**
 * Brings the money state of each unit with lines in the place to the sum of its lines, over all its villages. A closed
 * month keeps its estimate. Answers the units whose changed month holds money, which must be spread anew.
 */
export async function sumPayerMonths(
  tx: Tx,
  place: RegencyPlace,
  month: Month,
  dueOn: Record<Segment, PlainDate>,
): Promise<string[]> {
  const [regency] = place.regencies
  const first = firstDay(month)
  const isWhole = place.from.length === 5
  const touched = isWhole
    ? sql`true`
    : sql`b.payer_id in (select b.payer_id from bill_lines b where ${linesWithin(place, first)}
        union select p.id from payers p where p.regency_id = ${regency} and p.area_code >= ${place.from} and p.area_code < ${place.to})`
  const { rows } = await sql<{ payer_id: string; paid: number }>`
    insert into payer_months as o (regency_id, payer_id, month, area_code, segment, people, estimate, due_on)
    select p.regency_id, p.id, ${first}::date, p.area_code, p.segment, s.people, s.estimate,
      case p.segment when 'PU' then ${dueOn.PU}::date else ${dueOn.BPU}::date end
    from (select b.payer_id, count(*)::int as people, sum(b.total) as estimate from bill_lines b
          where b.regency_id = ${regency} and b.month = ${first}::date and ${touched} group by b.payer_id) s
      join payers p on p.regency_id = ${regency} and p.id = s.payer_id
    on conflict on constraint payer_months_pk do update
      set people = excluded.people, estimate = excluded.estimate, due_on = excluded.due_on
      where o.posted = 0 and (o.people, o.estimate, o.due_on) is distinct from (excluded.people, excluded.estimate, excluded.due_on)
    returning payer_id, paid`.execute(tx)
  const emptied = await sql<{ payer_id: string; paid: number }>`
    update payer_months o set people = 0, estimate = 0
    where o.regency_id = ${regency} and o.month = ${first}::date and o.posted = 0 and o.people > 0
      and not exists (select from bill_lines b where b.regency_id = o.regency_id and b.payer_id = o.payer_id and b.month = o.month)
    returning payer_id, paid`.execute(tx)
  return [...rows, ...emptied.rows].filter(({ paid }) => paid > 0).map(({ payer_id }) => payer_id)
}

/** A closed unit whose lines would be others today. Rp. */
export interface ClosedDifference {
  payer: string
  name: string
  people_differ: number
  stored: number
  reckoned_now: number
}

/** Closed units of the place where a fresh reckoning differs from what is stored: visible, not rewritten. */
export async function closedDifferences(tx: Tx, place: RegencyPlace, tariff: Tariff): Promise<ClosedDifference[]> {
  const month = firstDay(tariff.month)
  const { rows: closed } = await sql<{ payer_id: string }>`
    select x.payer_id from payer_months x where x.regency_id = ${place.regencies[0]} and x.month = ${month}::date and x.posted > 0 limit 1`.execute(
    tx,
  )
  if (closed.length === 0) return []
  const { rows } = await sql<ClosedDifference>`
    with b as (select b.* from bill_lines b where ${linesWithin(place, month)} and ${isClosed('b')}),
      d as (${linesOf(place, tariff, 'closed')}),
      pairs as (select coalesce(b.payer_id, d.payer_id) as payer_id, b.total as stored, d.total as reckoned
        from b full join d on d.village_code = b.village_code and d.membership_id = b.membership_id)
    select s.payer_id as payer, p.name, s.people_differ, s.stored, s.reckoned_now
    from (select payer_id, count(*) filter (where stored is distinct from reckoned) as people_differ,
            coalesce(sum(stored), 0) as stored, coalesce(sum(reckoned), 0) as reckoned_now
          from pairs group by payer_id) s
      join payers p on p.regency_id = ${place.regencies[0]} and p.id = s.payer_id
    where s.people_differ > 0 order by p.name`.execute(tx)
  return rows
}

/** How many memberships of the place a month leaves out, by reason. */
export async function countSkipped(
  tx: Tx,
  place: PlaceRange,
  tariff: Tariff,
): Promise<{ reason: string; people: number }[]> {
  const { rows } = await sql<{ reason: string; people: number }>`
    select reason, count(*)::int as people from (${skippedOf(place, tariff)}) s group by reason order by reason`.execute(
    tx,
  )
  return rows
}

/** The memberships that a month leaves out, each with its reason. */
export function skippedOf(place: PlaceRange, tariff: Tariff): RawBuilder<unknown> {
  return sql`
    select m.regency_id, m.village_code, m.id as membership_id, m.person_id, m.category,
      case when not coalesce(${registeredIn(tariff)}, false)
          then case when w.nik_standing = 'missing' then 'candidate_without_nik' else 'candidate' end
        when not ${payerHoldsIn(tariff)} then 'payer_ended' else 'jp_for_bpu' end as reason
    from memberships m join payers p on p.regency_id = m.regency_id and p.id = m.payer_id
      join people w on w.regency_id = m.regency_id and w.id = m.person_id
    where ${membersWithin(place)} and ${inForceIn(tariff)}
      and (not coalesce(${registeredIn(tariff)}, false) or not ${payerHoldsIn(tariff)} or (m.segment = 'BPU' and m.programmes & 8 <> 0))`
}

/** What the candidates of a place would cost in a month: shown beside the estimate, never billed. Rp. */
export async function costOfCandidates(
  tx: Tx,
  place: PlaceRange,
  tariff: Tariff,
): Promise<{ people: number; total: number }> {
  const shares = sharesOf(tariff)
  const total = sql.join(
    SHARES.map((share) => sql`(${shares[share]})`),
    sql` + `,
  )
  const { rows } = await sql<{ people: number; total: number }>`
    select count(*)::int as people, coalesce(sum(${total}), 0) as total from memberships m
    where ${membersWithin(place)} and ${inForceIn(tariff)} and not coalesce(${registeredIn(tariff)}, false)
      and not (m.segment = 'BPU' and m.programmes & 8 <> 0)`.execute(tx)
  return rows[0] ?? { people: 0, total: 0 }
}

/** Keeps what a run did: its last state per place and month. */
export async function saveRun(
  tx: Tx,
  row: {
    regency_id: number
    area_code: string
    month: PlainDate
    payers: number
    people: number
    total: number
    skipped: unknown
    made_by: string | null
    made_at: string
  },
): Promise<void> {
  const saved = { ...row, skipped: JSON.stringify(row.skipped), state: 'done' }
  await tx
    .insertInto('monthly_runs')
    .values(saved)
    .onConflict((already) => already.constraint('monthly_runs_pk').doUpdateSet(saved))
    .execute()
}

/** People, units and rupiah of the lines of a place and month. */
export async function sumLines(
  tx: Tx,
  place: RegencyPlace,
  month: Month,
): Promise<{ payers: number; people: number; total: number }> {
  const { rows } = await sql<{ payers: number; people: number; total: number }>`
    select count(distinct b.payer_id)::int as payers, count(*)::int as people, coalesce(sum(b.total), 0) as total
    from bill_lines b where ${linesWithin(place, firstDay(month))}`.execute(tx)
  return rows[0] ?? { payers: 0, people: 0, total: 0 }
}

async function run(tx: Tx, statement: RawBuilder<unknown>): Promise<number> {
  return Number((await statement.execute(tx)).numAffectedRows ?? 0)
}
