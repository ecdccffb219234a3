import { sql } from 'kysely'
import type { Tx } from '../open'

/** Areas by their codes, as on a day. */
export async function areasNamed(tx: Tx, codes: readonly string[], day: string) {
  const { rows } = await sql<{ code: string; name: string; kind: string; regency_id: number | null }>`
    select code, name, kind, regency_id from areas where code = any (${codes}::text[]) and since <= ${day}::date and (until is null or until > ${day}::date)
    order by length(code)`.execute(tx)
  return rows
}

/** The codes of the provinces on a day. */
export async function provinceCodes(tx: Tx, day: string): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from areas where level = 1 and since <= ${day}::date and (until is null or until > ${day}::date) order by code`.execute(
    tx,
  )
  return rows.map(({ code }) => code)
}
