import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import { type PlaceRange, withinPlace } from '../place'

/**
 * The months of the units that pay for people of a place. Below a regency, of a unit that lies elsewhere (BPKAD pays for all villages
 * under one number) only the part of the place's own lines is taken: its sums in the proportion of these lines, rounded down, so
 * that what is whole for the unit is whole for the village. `is_share` tells such rows.
 * @param month first day of a month; without it all months
 */
export function unitMonths(place: PlaceRange, month?: string): RawBuilder<unknown> {
  const of = (table: string) => (month === undefined ? sql`true` : sql`${sql.ref(`${table}.month`)} = ${month}::date`)
  const own = sql`
    select x.regency_id, x.payer_id, x.month, x.area_code, x.segment, x.people, x.estimate, x.assessed, x.due_on, x.paid, x.posted,
      x.paid_on, x.settled_on, x.made_at, false as is_share
    from payer_months x where ${withinPlace('x', 'area_code', place)} and ${of('x')}`
  if (place.from.length <= 5) return own
  const share = (column: string) =>
    sql`floor(${sql.ref(`x.${column}`)}::numeric * l.total / x.estimate)::bigint as ${sql.id(column)}`
  return sql`${own}
    union all
    select x.regency_id, x.payer_id, x.month, x.area_code, x.segment, l.people, l.total, ${share('assessed')}, x.due_on, ${share('paid')},
      ${share('posted')}, x.paid_on, x.settled_on, x.made_at, true
    from (
        select l.regency_id, l.payer_id, l.month, count(*)::int as people, sum(l.total)::bigint as total from bill_lines l
        where ${withinPlace('l', 'village_code', place)} and ${of('l')} group by 1, 2, 3
      ) l join payer_months x on x.regency_id = l.regency_id and x.payer_id = l.payer_id and x.month = l.month
    where not (x.area_code >= ${place.from} and x.area_code < ${place.to}) and x.estimate > 0`
}

/** Arrears on a day: a unit's months that were due before it and were not settled on it. */
export function lateMonths(place: PlaceRange, day: string): RawBuilder<unknown> {
  return sql`select x.* from (${unitMonths(place)}) x
    where x.due_on < ${day}::date and (x.settled_on is null or x.settled_on > ${day}::date) and coalesce(x.assessed, x.estimate) > 0`
}

/** How many units of a place are behind on a day, and with how much. Rp. */
export async function arrearsSum(tx: Tx, place: PlaceRange, day: string): Promise<{ units: number; owed: number }> {
  const { rows } = await sql<{ units: number; owed: number }>`
    select count(distinct x.payer_id)::int as units, coalesce(sum(coalesce(x.assessed, x.estimate) - x.posted), 0)::bigint as owed
    from (${lateMonths(place, day)}) x`.execute(tx)
  return rows[0] ?? { units: 0, owed: 0 }
}
