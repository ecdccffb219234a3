import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../open'
import type { SchemesTable } from '../tables.generated'

export type SchemeRow = Selectable<SchemesTable>

/** The schemes that hold for an area on a day: its own and those of the areas above, the nearest first. */
export async function schemesOf(tx: Tx, regencyId: number, area: string, day: string): Promise<SchemeRow[]> {
  const { rows } = await sql<SchemeRow>`
    select * from schemes s where s.regency_id = ${regencyId} and s.since <= ${day}::date and (s.until is null or s.until > ${day}::date)
      and (${area} = s.area_code or ${area} like s.area_code || '.%' or s.area_code like ${area} || '.%')
    order by s.area_code, s.category, s.post_kind nulls first, s.since`.execute(tx)
  return rows
}

export async function findScheme(tx: Tx, regencyId: number, id: string): Promise<SchemeRow | undefined> {
  return tx
    .selectFrom('schemes')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Keeps a scheme; the one that held for the same area, category and post ends on its first day. */
export async function addScheme(tx: Tx, row: Insertable<SchemesTable>): Promise<void> {
  await sql`update schemes set until = ${row.since}::date where regency_id = ${row.regency_id} and area_code = ${row.area_code}
    and category = ${row.category} and post_kind is not distinct from ${row.post_kind ?? null}::text
    and since < ${row.since}::date and (until is null or until > ${row.since}::date)`.execute(tx)
  await tx.insertInto('schemes').values(row).execute()
}

export async function endSchemeOn(tx: Tx, regencyId: number, id: string, until: string): Promise<void> {
  await tx.updateTable('schemes').set({ until }).where('regency_id', '=', regencyId).where('id', '=', id).execute()
}
