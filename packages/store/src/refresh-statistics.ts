import { sql } from 'kysely'
import type { Tx } from './open'

/**
 * Counts anew what the planner knows of the register's tables, as the owner. After bulk: a server would do it minutes later, PGlite
 * never does it by itself, and a plan made for empty tables takes a thousand times as long on full ones.
 */
export async function refreshStatistics(tx: Tx): Promise<void> {
  await sql`analyze areas, people, niks, payers, decrees, posts, appointments, memberships, bill_lines, payer_months, receipts, allocations, village_coverage`.execute(
    tx,
  )
}
