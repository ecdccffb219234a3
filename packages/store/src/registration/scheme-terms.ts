import { sql } from 'kysely'
import type { Tx } from '../open'

/** The terms that a regency set for a category, perhaps for one kind of post. */
export interface SchemeTerms {
  category: string
  post_kind: string | null
  segment: string
  programmes: number
  base_rule: string
  wage: number | null
  fund: string
}

/** The terms that hold in a regency on a day, the newest first. */
export async function schemeTerms(tx: Tx, regency: number, on: string): Promise<SchemeTerms[]> {
  const { rows } = await sql<SchemeTerms>`
    select category, post_kind, segment, programmes, base_rule, wage, fund from schemes
    where regency_id = ${regency} and since <= ${on}::date and (until is null or until > ${on}::date)
    order by since desc, id`.execute(tx)
  return rows
}
