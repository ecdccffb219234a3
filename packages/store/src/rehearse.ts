import { sql } from 'kysely'
import type { Tx } from './open'

/** Does something inside a transaction, takes it back, and gives what it answered: it refuses now what it would refuse later. */
export async function rehearse<Result>(tx: Tx, act: () => Promise<Result>): Promise<Result> {
  await sql`savepoint rehearsal`.execute(tx)
  const result = await act()
  await sql`rollback to savepoint rehearsal`.execute(tx)
  return result
}
