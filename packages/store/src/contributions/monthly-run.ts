import { firstDay, type Month, type PlainDate } from '@payung/kernel/dates'
import type { Tariff } from '@payung/law/tariff'
import type { Segment } from '@payung/law/words'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, type PlaceRange, withinPlace } from '../place'
import { LINE_COLUMNS, linesOf, SHARES } from './line-query'

/** What a run changed. */
export interface LineChanges {
  /** The place had no line of this month before. */
  was_empty: boolean
  added: number
  changed: number
  removed: number
}

/** A place inside one regency. */
export type RegencyPlace = PlaceRange & { regencies: [number] }

/** A regency, a place in it, or whole regencies together. */
export type RunPlace = PlaceRange & { regencies: number[] }

const FACTS = ['payer_id', 'segment', 'category', 'fund', 'programmes', 'wage', ...SHARES, 'total']
const facts = (table: string) => sql.raw(FACTS.map((column) => `${table}.${column}`).join(', '))

/** Lines `b` of the place and month. */
export const linesWithin = (place: RunPlace, month: PlainDate) =>
  sql`${withinPlace('b', 'village_code', place)} and b.month = ${month}::date`

/** The month of the line's unit holds posted money: it is closed. */
export const isClosed = (line: string) =>
  sql`exists (select from payer_months x where x.regency_id = ${sql.ref(`${line}.regency_id`)} and x.payer_id = ${sql.ref(`${line}.payer_id`)}
    and x.month = ${sql.ref(`${line}.month`)} and x.posted > 0)`

/**
 * Writes the bill lines of a month for a place in one regency, as the owner: plain where there are none yet, by difference
 * where there are. Lines of closed units stay as they are.
 */
export async function writeLines(tx: Tx, place: RunPlace, tariff: Tariff): Promise<LineChanges> {
  const month = firstDay(tariff.month)
  await sql`select open_month(${month}::date)`.execute(tx)
  const { rows } = await sql<{ has_lines: boolean; has_closed: boolean }>`
    select exists (select from bill_lines b where ${linesWithin(place, month)}) as has_lines,
      exists (select from payer_months x where ${ofRegencies('x', place)} and x.month = ${month}::date and x.posted > 0) as has_closed`.execute(
    tx,
  )
  const lines = linesOf(place, tariff, rows[0]?.has_closed ? 'open' : 'all')
  if (!rows[0]?.has_lines) {
    const added = await run(tx, sql`insert into bill_lines (${LINE_COLUMNS}) ${lines}`)
    return { was_empty: true, added, changed: 0, removed: 0 }
  }
  await sql`create temporary table drafted on commit drop as ${lines}`.execute(tx)
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
  return { was_empty: false, added, changed, removed }
}

/** A paying unit with its regency. */
export interface UnitKey {
  regency_id: number
  payer_id: string
}

/**
 * Brings the money state of each unit with lines in the place to the sum of its lines, over all its villages. A closed
 * month keeps its estimate. Where the place had no lines before, no unit can have lost them. Answers the units whose changed month holds money, which must be spread anew.
 */
export async function sumPayerMonths(
  tx: Tx,
  place: RunPlace,
  month: Month,
  dueOn: Record<Segment, PlainDate>,
  wasEmpty: boolean,
): Promise<UnitKey[]> {
  const first = firstDay(month)
  const touched =
    place.from.length <= 5
      ? sql`true`
      : sql`b.payer_id in (select b.payer_id from bill_lines b where ${linesWithin(place, first)}
        union select p.id from payers p where ${withinPlace('p', 'area_code', place)})`
  const { rows } = await sql<UnitKey>`
    with kept as (insert into payer_months as o (regency_id, payer_id, month, area_code, segment, people, estimate, due_on)
    select p.regency_id, p.id, ${first}::date, p.area_code, p.segment, s.people, s.estimate,
      case p.segment when 'PU' then ${dueOn.PU}::date else ${dueOn.BPU}::date end
    from (select b.regency_id, b.payer_id, count(*)::int as people, sum(b.total) as estimate from bill_lines b
          where ${ofRegencies('b', place)} and b.month = ${first}::date and ${touched} group by b.regency_id, b.payer_id) s
      join payers p on p.regency_id = s.regency_id and p.id = s.payer_id and ${ofRegencies('p', place)}
    on conflict on constraint payer_months_pk do update
      set people = excluded.people, estimate = excluded.estimate, due_on = excluded.due_on
      where o.posted = 0 and (o.people, o.estimate, o.due_on) is distinct from (excluded.people, excluded.estimate, excluded.due_on)
    returning regency_id, payer_id, paid)
    select regency_id, payer_id from kept where paid > 0`.execute(tx)
  if (wasEmpty) return rows
  const emptied = await sql<UnitKey>`
    with kept as (update payer_months o set people = 0, estimate = 0
    where ${ofRegencies('o', place)} and o.month = ${first}::date and o.posted = 0 and o.people > 0
      and not exists (select from bill_lines b where b.regency_id = o.regency_id and b.payer_id = o.payer_id and b.month = o.month)
    returning regency_id, payer_id, paid)
    select regency_id, payer_id from kept where paid > 0`.execute(tx)
  return [...rows, ...emptied.rows]
}

async function run(tx: Tx, statement: RawBuilder<unknown>): Promise<number> {
  return Number((await statement.execute(tx)).numAffectedRows ?? 0)
}
