import { type Selectable, sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, type PlaceRange, withinPlace } from '../place'
import type { BillLinesTable, PayerMonthsTable } from '../tables.generated'
import { lateMonths, unitMonths } from './place-units'

/** A unit's month with the unit's name. */
export interface PayerMonthRow extends Selectable<PayerMonthsTable> {
  name: string
  kind: string
  number: string | null
  wadah_code: string | null
  /** The part of the asked place in a unit that pays for more than it. */
  is_share: boolean
}

/** Units that pay for people of the place in a month (of one of the regency the place's part), by name, in pages after `name|id`. */
export async function payerMonthsOf(
  tx: Tx,
  place: PlaceRange,
  month: string,
  page: { after?: string; most: number },
): Promise<PayerMonthRow[]> {
  const cut = page.after?.lastIndexOf('|') ?? -1
  const after =
    cut < 0 ? sql`true` : sql`(p.name, p.id) > (${page.after?.slice(0, cut)}, ${page.after?.slice(cut + 1)}::uuid)`
  const { rows } = await sql<PayerMonthRow>`
    select x.*, p.name, p.kind, p.number, p.wadah_code
    from (${unitMonths(place, month)}) x join payers p on p.regency_id = x.regency_id and p.id = x.payer_id
    where ${ofRegencies('x', place)} and ${after}
    order by p.name, p.id limit ${page.most}`.execute(tx)
  return rows
}

/** Sums of a place and month: people and rupiah of its lines by fund, and the money of its units. */
export async function billSums(tx: Tx, place: PlaceRange, month: string) {
  const { rows: funds } = await sql<{ fund: string; people: number; total: number }>`
    select l.fund, count(*)::int as people, sum(l.total) as total from bill_lines l
    where ${withinPlace('l', 'village_code', place)} and l.month = ${month}::date group by l.fund order by l.fund`.execute(
    tx,
  )
  const { rows } = await sql<{ due: number; paid: number; posted: number }>`
    select coalesce(sum(coalesce(x.assessed, x.estimate)), 0) as due, coalesce(sum(x.paid), 0) as paid, coalesce(sum(x.posted), 0) as posted
    from (${unitMonths(place, month)}) x`.execute(tx)
  return { funds, money: rows[0] ?? { due: 0, paid: 0, posted: 0 } }
}

/** What a run last did for a place and month. */
export async function findRun(tx: Tx, regencyId: number, area: string, month: string) {
  return tx
    .selectFrom('monthly_runs')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('month', '=', month)
    .where(sql<boolean>`${area} like area_code || '%'`)
    .orderBy('made_at', 'desc')
    .executeTakeFirst()
}

export async function findPayerMonth(
  tx: Tx,
  regencyId: number,
  payer: string,
  month: string,
): Promise<PayerMonthRow | undefined> {
  const { rows } = await sql<PayerMonthRow>`
    select x.*, p.name, p.kind, p.number, p.wadah_code, false as is_share
    from payer_months x join payers p on p.regency_id = x.regency_id and p.id = x.payer_id
    where x.regency_id = ${regencyId} and x.payer_id = ${payer} and x.month = ${month}::date`.execute(tx)
  return rows[0]
}

/** The month of a unit by village and fund, as far as the scope sees. */
export async function splitOf(tx: Tx, regencyId: number, payer: string, month: string) {
  const { rows } = await sql<{ village: string; village_name: string; fund: string; people: number; total: number }>`
    select s.village, coalesce(v.name, s.village) as village_name, s.fund, s.people, s.total
    from (select l.village_code as village, l.fund, count(*)::int as people, sum(l.total) as total from bill_lines l
      where l.regency_id = ${regencyId} and l.payer_id = ${payer} and l.month = ${month}::date group by l.village_code, l.fund) s
      left join areas v on v.code = s.village and v.until is null
    order by s.village, s.fund`.execute(tx)
  return rows
}

/** A line with its person's name. */
export interface BillLineRow extends Selectable<BillLinesTable> {
  name: string
}

/** The lines of a unit and month with names, as far as the scope sees. */
export async function linesOfPayer(tx: Tx, regencyId: number, payer: string, month: string): Promise<BillLineRow[]> {
  const { rows } = await sql<BillLineRow>`
    select l.*, w.name from bill_lines l join people w on w.regency_id = l.regency_id and w.id = l.person_id
    where l.regency_id = ${regencyId} and l.payer_id = ${payer} and l.month = ${month}::date
    order by l.village_code, w.name, l.membership_id limit 5000`.execute(tx)
  return rows
}

/** One line, with the sector that its membership has today. */
export async function findLine(tx: Tx, regencyId: number, village: string, membership: string, month: string) {
  const { rows } = await sql<Selectable<BillLinesTable> & { sector: string; due_on: string }>`
    select l.*, coalesce((select m.sector from memberships m where m.regency_id = l.regency_id and m.id = l.membership_id
      order by m.since desc limit 1), 'other') as sector, x.due_on
    from bill_lines l join payer_months x on x.regency_id = l.regency_id and x.payer_id = l.payer_id and x.month = l.month
    where l.regency_id = ${regencyId} and l.village_code = ${village} and l.month = ${month}::date and l.membership_id = ${membership}`.execute(
    tx,
  )
  return rows[0]
}

/** A unit with its open months past their due date. */
export interface ArrearsRow {
  payer: string
  name: string
  area: string
  segment: string
  people: number
  owed: number
  months: { month: string; due: number; posted: number; paid: number; due_on: string }[]
}

/** Units of a place with months that were due before a day and are not settled on it, the largest debt first; after `owed|id`. */
export async function arrearsOf(
  tx: Tx,
  place: PlaceRange,
  day: string,
  page: { after?: string; most: number },
): Promise<ArrearsRow[]> {
  const [owed, id] = (page.after ?? '').split('|')
  const after = id ? sql`(s.owed, s.payer_id) < (${Number(owed)}::bigint, ${id}::uuid)` : sql`true`
  const { rows } = await sql<ArrearsRow>`
    select s.payer_id as payer, p.name, p.area_code as area, p.segment, s.people, s.owed, s.months
    from (
      select x.regency_id, x.payer_id, max(x.people) as people, sum(coalesce(x.assessed, x.estimate) - x.posted) as owed,
        json_agg(json_build_object('month', to_char(x.month, 'YYYY-MM'), 'due', coalesce(x.assessed, x.estimate), 'posted', x.posted,
          'paid', x.paid, 'due_on', to_char(x.due_on, 'YYYY-MM-DD')) order by x.month) as months
      from (${lateMonths(place, day)}) x
      group by x.regency_id, x.payer_id
    ) s join payers p on p.regency_id = s.regency_id and p.id = s.payer_id
    where ${after} order by s.owed desc, s.payer_id desc limit ${page.most}`.execute(tx)
  return rows
}
