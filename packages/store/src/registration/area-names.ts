import type { AreaCode } from '@payung/domain/areas/area'
import { sql } from 'kysely'
import type { Tx } from '../open'

/** Names of areas as they are called today, by code. Codes that are unknown are left out. */
export async function areaNames(tx: Tx, codes: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ code: string; name: string }>`
    select distinct on (code) code, name from areas where code = any (${codes as string[]}::text[]) order by code, since desc`.execute(
    tx,
  )
  return new Map(rows.map(({ code, name }) => [code, name]))
}

/** A village that rows may be imported into, or that a list shows. */
export interface VillageNamed {
  code: AreaCode
  name: string
  district: string
}

/** Villages under an area that exist on a day, with the names of their districts. */
export async function villagesUnder(tx: Tx, from: string, to: string, on: string): Promise<VillageNamed[]> {
  const { rows } = await sql<VillageNamed>`
    select v.code, v.name, coalesce(d.name, '') as district
    from areas v left join lateral (
      select name from areas d where d.code = v.parent and d.since <= ${on}::date and (d.until is null or d.until > ${on}::date) limit 1
    ) d on true
    where v.code >= ${from} and v.code < ${to} and v.level = 4
      and v.since <= ${on}::date and (v.until is null or v.until > ${on}::date)
    order by v.code`.execute(tx)
  return rows
}

/** Codes under an area that were split, merged or recoded until a day, with the codes that came after them. */
export async function successorsUnder(tx: Tx, from: string, to: string, on: string): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ code: string; followed: string[] }>`
    select code, to_codes as followed from area_changes, unnest(from_codes) as code
    where on_date <= ${on}::date and kind <> 'rename' and code >= ${from} and code < ${to}`.execute(tx)
  return new Map(rows.map(({ code, followed }) => [code, followed.filter((one) => one !== code)]))
}
