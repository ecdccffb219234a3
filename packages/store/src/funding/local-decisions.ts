import { sql } from 'kysely'
import type { Tx } from '../open'

/** A local decision on which a scheme of a regency rests. */
export interface DecisionKept {
  fund: string
  category: string
  number: string
  decided_on: string
  /** First and last budget year; without an end it holds on. */
  since: string
  until: string | null
}

/** What a regency has decided, with number and day, the latest first. */
export async function decisionsOf(tx: Tx, regencyId: number, regency: string): Promise<DecisionKept[]> {
  const { rows } = await sql<DecisionKept>`
    select fund, category, decision_number as number, decided_on, since, until from schemes
    where regency_id = ${regencyId} and area_code = ${regency} and decision_number is not null
    order by decided_on desc, since desc`.execute(tx)
  return rows
}
