import { type RawBuilder, sql } from 'kysely'
import type { Tx } from './open'
import { rangeOf, regencyOf } from './scope'

/** A place as queries take it: the range of its codes and, from the regency down, its number. */
export interface PlaceRange {
  from: string
  to: string
  /** Regencies that the place holds; null for the whole nation. */
  regencies: number[] | null
}

/** The range of an area for set-based queries. Regencies are found by the code of today, since their number never changes. */
export async function placeRange(tx: Tx, area: string): Promise<PlaceRange> {
  const range = rangeOf(area)
  const own = regencyOf(area)
  if (area === '') return { ...range, regencies: null }
  if (own === null) {
    const rows = await tx
      .selectFrom('areas')
      .select('regency_id')
      .distinct()
      .where('level', '=', 2)
      .where('code', '>=', range.from)
      .where('code', '<', range.to)
      .execute()
    return { ...range, regencies: rows.map(({ regency_id }) => regency_id as number) }
  }
  const row = await tx.selectFrom('areas').select('regency_id').where('code', '=', area.slice(0, 5)).executeTakeFirst()
  return { ...range, regencies: [row?.regency_id ?? own] }
}

/** Regencies of a place on a table; none named means the nation. */
export function ofRegencies(table: string, { regencies }: PlaceRange): RawBuilder<unknown> {
  const column = sql.ref(`${table}.regency_id`)
  if (regencies === null) return sql`true`
  return regencies.length === 1
    ? sql`${column} = ${sql.raw(String(regencies[0]))}`
    : sql`${column} = any (${regencies})`
}

/** Rows whose code lies in a place. From the regency up its regencies say it: a range beside them makes the planner expect one row. */
export function withinPlace(table: string, column: string, place: PlaceRange): RawBuilder<unknown> {
  if (place.from.length <= 5) return ofRegencies(table, place)
  const code = sql.ref(`${table}.${column}`)
  return sql`${ofRegencies(table, place)} and ${code} >= ${place.from} and ${code} < ${place.to}`
}
