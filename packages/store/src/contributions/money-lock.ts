import { sql } from 'kysely'
import type { Tx } from '../open'

/** One writer of money and roll-ups per regency at a time: differences are computed, so two at once would lose one. */
export async function lockMoney(tx: Tx, regencies: readonly number[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(7286431, regency) from unnest(${[...regencies].sort((a, b) => a - b)}::int[]) as regency`.execute(
    tx,
  )
}

/**
 * Tells the planner not to compile the queries of this transaction: ours are short and many, and compiling the figures of a province
 * took four times as long as reckoning them. And gives them memory: a province is sorted and hashed without a file.
 */
export async function withoutCompiling(tx: Tx): Promise<void> {
  await sql`select set_config('jit', 'off', true), set_config('work_mem', '256MB', true)`.execute(tx)
}
