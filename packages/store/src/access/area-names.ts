import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.generated'

/** An area as a duty names it. */
export interface NamedArea {
  code: string
  name: string
  kind: string
}

/** Names and kinds of areas on a day; a code that is not in the list is missing from the answer. */
export async function areasNamed(
  tx: Kysely<Tables>,
  codes: readonly string[],
  day: string,
): Promise<Map<string, NamedArea>> {
  const { rows } = await sql<NamedArea>`
    select distinct on (code) code, name, kind from areas
    where code = any (${[...new Set(codes)]}) and since <= ${day} order by code, since desc`.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

/** Villages and districts inside an area on a day, for finding a place by its name. */
export async function placesInside(tx: Kysely<Tables>, from: string, to: string, day: string): Promise<NamedArea[]> {
  const { rows } = await sql<NamedArea>`
    select code, name, kind from areas
    where code >= ${from} and code < ${to} and level >= 2 and since <= ${day} and (until is null or until > ${day})
    order by code`.execute(tx)
  return rows
}

/** The numbers of the regencies and cities in provinces on a day. */
export async function regenciesOf(tx: Kysely<Tables>, provinces: readonly string[], day: string): Promise<number[]> {
  const { rows } = await sql<{ regency_id: number }>`
    select distinct regency_id from areas
    where level = 2 and left(code, 2) = any (${[...provinces]}) and since <= ${day} and (until is null or until > ${day})
    order by regency_id`.execute(tx)
  return rows.map(({ regency_id }) => regency_id)
}
