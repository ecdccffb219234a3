import { sql } from 'kysely'
import type { Tx } from '../open'
import type { PlaceRange } from '../place'

/** Keeps a list of ceilings of one regency; a day that the list does not say stays. Answers how many were new or changed. */
export async function saveCeilings(
  tx: Tx,
  regencyId: number,
  list: {
    year: number
    issued_on: string | null
    source: string
    villages: readonly { village: string; amount: number }[]
  },
): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into ceilings as c (regency_id, village_code, year, amount, issued_on, source)
    select ${regencyId}::int, x.village, ${list.year}::smallint, x.amount, ${list.issued_on}::date, ${list.source}
    from jsonb_to_recordset(${JSON.stringify(list.villages)}::jsonb) as x(village text, amount bigint)
    on conflict on constraint ceilings_pk do update set amount = excluded.amount,
        issued_on = coalesce(excluded.issued_on, c.issued_on), source = excluded.source
      where (c.amount, c.issued_on) is distinct from (excluded.amount, coalesce(excluded.issued_on, c.issued_on))`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}

/** Ceilings of a year beside what contributions from the village's own funds cost in it. Rp. */
export async function ceilingsOf(tx: Tx, place: PlaceRange, year: number, funds: readonly string[]) {
  const { rows } = await sql<{
    village: string
    village_name: string
    year: number
    amount: number
    issued_on: string | null
    source: string
    planned: number
  }>`
    select c.village_code as village, coalesce(v.name, c.village_code) as village_name, c.year, c.amount, c.issued_on, c.source,
      coalesce((select sum(l.total) from bill_lines l where l.regency_id = c.regency_id and l.village_code = c.village_code
        and l.month >= make_date(${year}::int, 1, 1) and l.month <= make_date(${year}::int, 12, 1) and l.fund = any (${funds})), 0) as planned
    from ceilings c left join areas v on v.code = c.village_code and v.until is null
    where ${place.regencies === null ? sql`true` : sql`c.regency_id = any (${place.regencies})`}
      and c.village_code >= ${place.from} and c.village_code < ${place.to} and c.year = ${year}
    order by c.village_code`.execute(tx)
  return rows
}
