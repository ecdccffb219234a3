import { Refusal } from '@payung/kernel/refusal'
import { sql } from 'kysely'
import type { Tx } from './open'

/** Does something inside a transaction, takes it back, and gives what it answered: it refuses now what it would refuse later. */
export async function rehearse<Result>(tx: Tx, act: () => Promise<Result>): Promise<Result> {
  await sql`savepoint rehearsal`.execute(tx)
  const result = await act()
  await sql`rollback to savepoint rehearsal`.execute(tx)
  return result
}

/** Does one thing of many inside a transaction: when it is refused, that one is taken back and the others stay. */
export async function attempt<Result>(tx: Tx, act: () => Promise<Result>): Promise<Result | Refusal> {
  await sql`savepoint attempt`.execute(tx)
  try {
    const result = await act()
    await sql`release savepoint attempt`.execute(tx)
    return result
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault
    await sql`rollback to savepoint attempt`.execute(tx)
    return fault
  }
}
