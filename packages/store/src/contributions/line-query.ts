import { fundsOf } from '@payung/domain/funding/fund-groups'
import { addDays, addMonths, firstDay } from '@payung/kernel/dates'
import { payerOf } from '@payung/law/funding/verdict'
import { type Fund, funds } from '@payung/law/funding/words'
import type { InformalTariff, Tariff } from '@payung/law/tariff'
import type { Payer } from '@payung/law/words'
import { type RawBuilder, sql } from 'kysely'
import { ofRegencies, type PlaceRange, withinPlace } from '../place'

/** A literal number inside SQL: tariffs are constants, so that the planner folds them. */
const number = (value: number) => sql.raw(String(value))

/** Half up, on integers: the law's own rounding of each share. */
const share = (base: RawBuilder<unknown>, ppm: RawBuilder<unknown>) => sql`((${base} * ${ppm} + 500000) / 1000000)`

/** One bit of the programmes as 0 or 1. */
const has = (bit: number) => sql`((m.programmes >> ${number(bit)}) & 1)`

/** The figures that the rows of one column give, in the order of sector and payer; one literal where all agree. */
function informal(tariff: Tariff, figure: (row: InformalTariff) => number): RawBuilder<unknown> {
  const [first] = tariff.bpu.rows
  const usual = first ? figure(first) : 0
  const others = tariff.bpu.rows.filter((row) => figure(row) !== usual && fundsOfPayer(row.payer).length > 0)
  if (others.length === 0) return number(usual)
  const cases = others.map(
    (row) =>
      sql`when m.sector = ${sql.lit(row.sector)} and m.fund in (${list(fundsOfPayer(row.payer))}) then ${number(figure(row))}`,
  )
  return sql`(case ${sql.join(cases, sql` `)} else ${number(usual)} end)`
}

function fundsOfPayer(payer: Payer): Fund[] {
  return funds.filter((fund) => payerOf(fund) === payer)
}

const list = (values: readonly string[]) => sql.join(values.map((value) => sql.lit(value)))

/**
 * The six shares of a membership `m` and one month, in rupiah, by integer arithmetic: exactly what the law's `contribution`
 * gives (tested on random people). Villages are JKK class 1 and no members of JKP.
 * @law PP 44/2015, PP 45/2015, PP 46/2015, PP 49/2020, PP 50/2025
 */
export function sharesOf(tariff: Tariff): Record<Share, RawBuilder<unknown>> {
  const { pu, bpu } = tariff
  const bases = sql`array[${sql.raw(bpu.brackets.map(({ base }) => base).join(','))}]::bigint[]`
  const froms = sql`array[${sql.raw(bpu.brackets.map(({ from }) => from).join(','))}]::bigint[]`
  const bracket = sql`(${bases})[width_bucket(m.wage, ${froms})]`
  const capped = sql`least(m.wage, ${number(pu.jp.ceiling)})`
  const isWage = sql`m.segment = 'PU'`
  const informalRate = informal(tariff, (row) => row.jkk)
  const informalFlat = informal(tariff, (row) => row.jkm)
  const when = (wage: RawBuilder<unknown>, other: RawBuilder<unknown>) =>
    sql`case when ${isWage} then ${wage} else ${other} end`
  return {
    jkk: sql`${has(0)} * ${when(share(sql`m.wage`, number(pu.plain.jkk[0] ?? 0)), share(bracket, informalRate))}`,
    jkm: sql`${has(1)} * ${when(share(sql`m.wage`, number(pu.plain.jkm)), informalFlat)}`,
    jht_employer: sql`${has(2)} * ${when(share(sql`m.wage`, number(pu.jht.employer)), number(0))}`,
    jht_worker: sql`${has(2)} * ${when(share(sql`m.wage`, number(pu.jht.worker)), share(bracket, number(bpu.jht)))}`,
    jp_employer: sql`${has(3)} * ${share(capped, number(pu.jp.employer))}`,
    jp_worker: sql`${has(3)} * ${share(capped, number(pu.jp.worker))}`,
  }
}

export const SHARES = ['jkk', 'jkm', 'jht_employer', 'jht_worker', 'jp_employer', 'jp_worker'] as const
export type Share = (typeof SHARES)[number]

/** The columns of a bill line, in the order in which {@link linesOf} gives them. */
export const LINE_COLUMNS = sql`regency_id, village_code, month, payer_id, membership_id, person_id, segment, category, fund, programmes, wage,
  jkk, jkm, jht_employer, jht_worker, jp_employer, jp_worker, total`

/** First and last day of a contribution month. */
function daysOf(tariff: Tariff) {
  return { first: firstDay(tariff.month), last: addDays(firstDay(addMonths(tariff.month, 1)), -1) }
}

/**
 * The row of each chain that counts for a month: in force on a day of it, the latest when there are several.
 * A month in which somebody leaves is owed whole; a change in the month counts for the month.
 */
export function inForceIn(tariff: Tariff): RawBuilder<unknown> {
  const { first, last } = daysOf(tariff)
  return sql`m.since <= ${last}::date and (m.until is null or m.until > ${first}::date)
    and (m.until is null or m.until > ${last}::date or not exists (
      select from memberships n where n.regency_id = m.regency_id and n.id = m.id and n.since > m.since and n.since <= ${last}::date))`
}

/** Registered by the end of the month: only then a line is made. */
export function registeredIn(tariff: Tariff): RawBuilder<unknown> {
  return sql`m.registered_on <= ${daysOf(tariff).last}::date`
}

/** The paying unit still exists in the month. */
export function payerHoldsIn(tariff: Tariff): RawBuilder<unknown> {
  return sql`(p.until is null or p.until > ${daysOf(tariff).first}::date)`
}

/**
 * The bill lines of a place and month, for INSERT ... SELECT.
 * @param units a unit whose month holds posted money is closed: all units, those still open, or the closed ones for comparison
 * @law program §5: registered exists only with a KPJ or a dated branch list; candidates are shown apart, never billed
 */
export function linesOf(
  place: PlaceRange,
  tariff: Tariff,
  units: 'all' | 'open' | 'closed' = 'all',
): RawBuilder<unknown> {
  const month = firstDay(tariff.month)
  const closed = sql`exists (select from payer_months x where x.regency_id = m.regency_id and x.payer_id = m.payer_id
          and x.month = ${month}::date and x.posted > 0)`
  const wanted = units === 'all' ? sql`true` : units === 'open' ? sql`not ${closed}` : closed
  const shares = sharesOf(tariff)
  const columns = SHARES.map((share) => sql`${shares[share]} as ${sql.id(share)}`)
  return sql`
    select c.*, c.jkk + c.jkm + c.jht_employer + c.jht_worker + c.jp_employer + c.jp_worker as total
    from (
      select m.regency_id, m.village_code, ${month}::date as month, m.payer_id, m.id as membership_id, m.person_id,
        m.segment, m.category, m.fund, m.programmes, m.wage, ${sql.join(columns)}
      from memberships m join payers p on p.regency_id = m.regency_id and p.id = m.payer_id
      where ${withinPlace('m', 'village_code', place)} and ${ofRegencies('p', place)} and ${inForceIn(tariff)} and ${registeredIn(tariff)} and ${payerHoldsIn(tariff)}
        and not (m.segment = 'BPU' and m.programmes & 8 <> 0)
        and ${wanted}
      -- Kept apart: flattened into the sum, every share would be reckoned twice.
      offset 0
    ) c`
}

/** The funds of each group as SQL: `fund_group` of a column. */
export function fundGroup(fund: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${fund} in (${list(fundsOf('village'))}) then 'village' when ${fund} in (${list(fundsOf('apbd'))}) then 'apbd' else 'other' end`
}

/** The group of people of a category. */
export function peopleGroup(category: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`case when ${category} in ('pekerja_rentan', 'pktd') then 'vulnerable' else 'officials' end`
}
