import type { PlainDate } from '@payung/kernel/dates'
import { type RawBuilder, sql } from 'kysely'
import { COUNTS, type CoverageDay, coverageQuery } from '../contributions/coverage-query'
import { withoutCompiling } from '../contributions/money-lock'
import type { Tx } from '../open'
import type { PlaceRange } from '../place'

/** Figures of one area, month, group of people and group of funds. Money in Rp. */
export interface CoverageRow {
  area_code: string
  month: string
  people_group: 'officials' | 'vulnerable'
  fund_group: 'village' | 'apbd' | 'other'
  posts: number
  registered: number
  billed: number
  paid: number
  protected: number
  grace: number
  candidates: number
  billed_rp: number
  paid_rp: number
}

const columns = sql.raw(COUNTS.join(', '))
const sums = sql.raw(COUNTS.map((count) => `sum(${count})::bigint as ${count}`).join(', '))
const keys = sql.raw('area_code, month, people_group, fund_group')

/**
 * The kept figures of areas above villages in some months: what is folded plus what is not folded yet, so that no figure is late.
 */
export async function keptCoverage(
  tx: Tx,
  areas: readonly string[],
  months: readonly PlainDate[],
): Promise<CoverageRow[]> {
  const { rows } = await sql<CoverageRow>`
    select ${keys}, ${sums} from (
      select ${keys}, ${columns} from area_coverage where area_code = any (${areas}::text[]) and month = any (${months}::date[])
      union all
      select a.area_code, d.month, d.people_group, d.fund_group, ${sql.raw(COUNTS.map((count) => `d.${count}`).join(', '))}
      from coverage_deltas d join unnest(${areas}::text[]) as a(area_code) on a.area_code = left(d.village_code, length(a.area_code))
      where d.month = any (${months}::date[])
    ) c group by ${keys}`.execute(tx)
  return rows
}

/** The kept figures of the villages of a district, or of one village. */
export async function keptVillageCoverage(
  tx: Tx,
  place: PlaceRange,
  months: readonly PlainDate[],
): Promise<CoverageRow[]> {
  const { rows } = await sql<CoverageRow>`
    select village_code as ${keys}, ${columns} from village_coverage
    where ${place.regencies === null ? sql`true` : sql`regency_id = any (${place.regencies})`}
      and village_code >= ${place.from} and village_code < ${place.to} and month = any (${months}::date[])`.execute(tx)
  return rows
}

/**
 * Coverage of a place and of its children on any day, reckoned from the people themselves.
 * @param lengths how long the codes are by which is summed: the place's own and its children's
 */
export async function coverageOn(
  tx: Tx,
  place: PlaceRange,
  asked: CoverageDay,
  lengths: readonly number[],
): Promise<CoverageRow[]> {
  await withoutCompiling(tx)
  const { rows } = await sql<CoverageRow>`
    with villages as materialized (${coverageQuery(place, asked)})
    select left(v.village_code, n) as area_code, ${asked.day}::date as month, people_group, fund_group, ${sums}
    from villages v cross join unnest(${lengths}::int[]) as n group by 1, 2, 3, 4`.execute(tx)
  return rows
}

/** The oldest and the newest day on which the regencies of a place were measured for a month; null when none was. */
export async function measuredDays(
  tx: Tx,
  place: PlaceRange,
  month: PlainDate,
): Promise<{ oldest: string | null; newest: string | null }> {
  const { rows } = await sql<{ oldest: string | null; newest: string | null }>`
    select min(measured_on) as oldest, max(measured_on) as newest from coverage_days
    where month = ${month}::date and ${within(place)}`.execute(tx)
  return rows[0] ?? { oldest: null, newest: null }
}

const within = (place: PlaceRange): RawBuilder<unknown> =>
  place.regencies === null ? sql`true` : sql`regency_id = any (${place.regencies})`

/** The children of an area on a day, in the order of their codes. */
export async function childrenOf(tx: Tx, area: string, day: PlainDate) {
  const { rows } = await sql<{ code: string; name: string; kind: string; regency_id: number | null }>`
    select code, name, kind, regency_id from areas where parent = ${area} and since <= ${day}::date and (until is null or until > ${day}::date)
    order by code`.execute(tx)
  return rows
}

/** Counts by somebody, made on a day or before; the newest of each source. */
export async function denominatorsOf(tx: Tx, areas: readonly string[], day: PlainDate) {
  const { rows } = await sql<{ area_code: string; name: string; value: number; source: string; date: string }>`
    select distinct on (area_code, name, source) area_code, name, value, source, on_date as date from denominators
    where area_code = any (${areas}::text[]) and on_date <= ${day}::date order by area_code, name, source, on_date desc`.execute(
    tx,
  )
  return rows
}

/** Facts of regencies that hold on a day, the newest first. */
export async function factsOf(tx: Tx, regencies: readonly number[] | null, day: PlainDate) {
  const { rows } = await sql<{
    regency_id: number
    id: string
    area: string
    kind: string
    on_date: string
    until: string | null
    number: string | null
    note: string | null
    source: string
  }>`
    select regency_id, id, area_code as area, kind, on_date, until, number, note, source from regency_facts
    where ${regencies === null ? sql`true` : sql`regency_id = any (${regencies})`}
      and on_date <= ${day}::date and (until is null or until > ${day}::date)
    order by on_date desc, id`.execute(tx)
  return rows
}

/** How many desa lie in each area: a city of kelurahan alone has no village government to insure. */
export async function desaCounts(tx: Tx, areas: readonly string[], day: PlainDate): Promise<Map<string, number>> {
  const { rows } = await sql<{ area: string; desa: number }>`
    select a.code as area, (select count(*) from areas v where v.level = 4 and v.kind <> 'kelurahan' and v.code >= a.code and v.code < a.code || '/'
      and v.since <= ${day}::date and (v.until is null or v.until > ${day}::date))::int as desa
    from unnest(${areas}::text[]) as a(code) where length(a.code) in (5, 8)`.execute(tx)
  return new Map(rows.map(({ area, desa }) => [area, desa]))
}

/** Keeps a dated fact of a regency; the same one sent twice is kept once. */
export async function addRegencyFact(
  tx: Tx,
  row: {
    regency_id: number
    id: string
    area_code: string
    kind: string
    on_date: string
    until: string | null
    number: string | null
    note: string | null
    source: string
  },
): Promise<void> {
  await tx
    .insertInto('regency_facts')
    .values(row)
    .onConflict((already) => already.constraint('regency_facts_pk').doNothing())
    .execute()
}
