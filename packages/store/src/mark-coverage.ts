import { sql } from 'kysely'
import type { Tx } from './open'

/** Says that the people of villages changed: their figures are measured again within seconds. For acts of any area. */
export async function markCoverage(tx: Tx, regencyId: number, villages: readonly string[]): Promise<void> {
  if (villages.length === 0) return
  await sql`insert into coverage_marks (regency_id, village_code)
    select ${regencyId}::int, v from unnest(${[...new Set(villages)]}::text[]) v on conflict do nothing`.execute(tx)
}
