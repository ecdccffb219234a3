import type { Tx } from '../open'

/** The holidays that were added, the latest first. */
export function addedHolidays(tx: Tx) {
  return tx.selectFrom('holidays').select(['day', 'name', 'source']).orderBy('day', 'desc').execute()
}

/** Adds a holiday; the same day again takes the new name. */
export async function keepHoliday(tx: Tx, row: { day: string; name: string; source: string }): Promise<void> {
  await tx.deleteFrom('holidays').where('day', '=', row.day).execute()
  await tx.insertInto('holidays').values(row).execute()
}

/** Takes a holiday out; false when it was not there. */
export async function removeHoliday(tx: Tx, day: string): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('holidays').where('day', '=', day).executeTakeFirst()
  return numDeletedRows > 0n
}
