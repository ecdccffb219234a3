import { sql } from 'kysely'
import type { Tx } from './open'
import type { Tables } from './tables.generated'

/**
 * Counts anew what the planner knows of tables, as the owner. After bulk: a server would do it minutes later, PGlite never does it
 * by itself, and a plan made for empty tables takes a thousand times as long on full ones.
 */
export async function refreshStatistics(tx: Tx, tables: readonly (keyof Tables)[]): Promise<void> {
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(tx)
}

/** The same for every table, as the owner. */
export async function refreshAllStatistics(tx: Tx): Promise<void> {
  await sql`analyze`.execute(tx)
}
