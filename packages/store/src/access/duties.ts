import type { Insertable, Kysely } from 'kysely'
import type { DutiesTable, Tables } from '../tables.generated'

/** A duty with the names of its area and regencies. */
export interface DutyRow {
  id: string
  role: string
  area_code: string
  regencies: number[] | null
  since: string
  until: string | null
  purpose: string | null
}

/** The duties of an account, those that run first. */
export async function dutiesOf(tx: Kysely<Tables>, account: string): Promise<DutyRow[]> {
  return tx
    .selectFrom('duties')
    .select(['id', 'role', 'area_code', 'regencies', 'since', 'until', 'purpose'])
    .where('account_id', '=', account)
    .orderBy('since')
    .orderBy('id')
    .execute()
}

/** The duties of an account that hold on a day. */
export async function dutiesOn(tx: Kysely<Tables>, account: string, day: string): Promise<DutyRow[]> {
  const duties = await dutiesOf(tx, account)
  return duties.filter(({ since, until }) => since <= day && (until === null || until > day))
}

/** Binds an account to an area. The same duty sent twice is granted once. */
export async function addDuty(tx: Kysely<Tables>, duty: Insertable<DutiesTable>): Promise<void> {
  await tx
    .insertInto('duties')
    .values(duty)
    .onConflict((on) => on.column('id').doNothing())
    .execute()
}

/** Sets the day from which a duty no longer holds. A duty that never began is kept for its one day. */
export async function endDutyOn(tx: Kysely<Tables>, duty: string, until: string): Promise<void> {
  await tx.updateTable('duties').set({ until }).where('id', '=', duty).execute()
}

/** How many accounts hold a role on a day, besides one. */
export async function othersInRole(tx: Kysely<Tables>, role: string, day: string, besides: string): Promise<number> {
  const { n } = await tx
    .selectFrom('duties as d')
    .innerJoin('accounts as a', 'a.id', 'd.account_id')
    .select(({ fn }) => fn.count<number>('a.id').distinct().as('n'))
    .where('d.role', '=', role)
    .where('d.since', '<=', day)
    .where(({ eb, or }) => or([eb('d.until', 'is', null), eb('d.until', '>', day)]))
    .where('a.closed_at', 'is', null)
    .where('a.id', '<>', besides)
    .executeTakeFirstOrThrow()
  return n
}
