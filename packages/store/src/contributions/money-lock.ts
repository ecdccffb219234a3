import { sql } from 'kysely'
import type { Tx } from '../open'

/** One writer of money and roll-ups per regency at a time: differences are computed, so two at once would lose one. */
export async function lockMoney(tx: Tx, regencies: readonly number[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(7286431, regency) from unnest(${[...regencies].sort((a, b) => a - b)}::int[]) as regency`.execute(
    tx,
  )
}
