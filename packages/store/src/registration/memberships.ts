import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../open'
import type { MembershipsTable } from '../tables.generated'

export type MembershipKept = Selectable<MembershipsTable>

/** The open, or last, span of a membership of a person, held against other editors. */
export function holdMembership(...asked: Parameters<typeof lastSpan>): Promise<MembershipKept | undefined> {
  return lastSpan(...asked)
    .forUpdate()
    .executeTakeFirst()
}

/** The open, or last, span of a membership of a person, for reading. */
export function findMembership(...asked: Parameters<typeof lastSpan>): Promise<MembershipKept | undefined> {
  return lastSpan(...asked).executeTakeFirst()
}

function lastSpan(tx: Tx, regency: number, person: string, id: string) {
  return tx
    .selectFrom('memberships')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .orderBy('since', 'desc')
    .limit(1)
}

/** Does the person have a membership of that segment and category that reaches into the days from `since` on? */
export async function hasOverlap(
  tx: Tx,
  regency: number,
  person: string,
  { segment, category, since }: { segment: string; category: string; since: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('memberships')
    .select('id')
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where('segment', '=', segment)
    .where('category', '=', category)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', since)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a membership, or the next span of one. */
export async function addMembership(tx: Tx, row: Insertable<MembershipsTable>): Promise<void> {
  await tx.insertInto('memberships').values(row).execute()
}

/** Changes one span of a membership by hand: what an import wrote can then no longer be undone. */
export async function changeSpan(tx: Tx, span: MembershipKept, change: Updateable<MembershipsTable>): Promise<void> {
  await tx
    .updateTable('memberships')
    .set({ ...change, edited_at: sql<string>`now()` })
    .where('regency_id', '=', span.regency_id)
    .where('id', '=', span.id)
    .where('since', '=', span.since)
    .execute()
}

/** Is the KPJ kept for somebody else in the regency? */
export async function isKpjTaken(tx: Tx, regency: number, kpj: string, person: string): Promise<boolean> {
  const row = await tx
    .selectFrom('memberships')
    .select('id')
    .where('regency_id', '=', regency)
    .where('kpj', '=', kpj)
    .where('person_id', '!=', person)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Everything that a person holds ends: open posts, memberships; what had not begun yet is cut to nothing. Ids of memberships. */
export async function endEverything(
  tx: Tx,
  regency: number,
  person: string,
  until: string,
  reason: string,
): Promise<void> {
  await tx
    .updateTable('memberships')
    .set((is) => ({
      until: is.fn<string>('greatest', ['since', is.cast(is.val(until), 'date')]),
      ended_reason: reason,
      edited_at: sql<string>`now()`,
    }))
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', until)]))
    .execute()
  await tx
    .updateTable('appointments')
    .set((is) => ({
      until: is.fn<string>('greatest', ['since', is.cast(is.val(until), 'date')]),
      edited_at: sql<string>`now()`,
    }))
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', until)]))
    .execute()
}

/** Memberships that stand on an appointment end with it. */
export async function endWithAppointment(tx: Tx, regency: number, appointment: string, until: string): Promise<void> {
  await tx
    .updateTable('memberships')
    .set((is) => ({
      until: is.fn<string>('greatest', ['since', is.cast(is.val(until), 'date')]),
      ended_reason: 'jabatan berakhir',
      edited_at: sql<string>`now()`,
    }))
    .where('regency_id', '=', regency)
    .where('appointment_id', '=', appointment)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', until)]))
    .execute()
}
