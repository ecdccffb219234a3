import { sql } from 'kysely'
import type { Tx } from '../open'

/**
 * Runs a part of a transaction; what it wrote is taken back when it throws this kind of fault, and the transaction goes on.
 * Any other fault leaves the whole transaction to fail.
 */
export async function rolledBackOn<Result>(
  tx: Tx,
  kind: new (...args: never[]) => Error,
  act: () => Promise<Result>,
): Promise<Result> {
  await sql`savepoint part`.execute(tx)
  try {
    const result = await act()
    await sql`release savepoint part`.execute(tx)
    return result
  } catch (fault) {
    if (fault instanceof kind) await sql`rollback to savepoint part`.execute(tx)
    throw fault
  }
}
