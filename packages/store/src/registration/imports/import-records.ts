import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../../open'
import { asOwner } from '../../scope'
import type { ImportsTable } from '../../tables.generated'

export type ImportKept = Selectable<ImportsTable>

export async function addImport(tx: Tx, row: Insertable<ImportsTable>): Promise<void> {
  await tx.insertInto('imports').values(row).execute()
}

export function findImport(tx: Tx, regency: number, id: string): Promise<ImportKept | undefined> {
  return tx.selectFrom('imports').selectAll().where('regency_id', '=', regency).where('id', '=', id).executeTakeFirst()
}

/** An import held against whoever else would store, undo or discard it. */
export function holdImport(tx: Tx, regency: number, id: string): Promise<ImportKept | undefined> {
  return tx
    .selectFrom('imports')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function changeImport(
  tx: Tx,
  regency: number,
  id: string,
  change: Updateable<ImportsTable>,
): Promise<void> {
  await tx.updateTable('imports').set(change).where('regency_id', '=', regency).where('id', '=', id).execute()
}

/** Imports of an area, newest first. */
export function listImports(
  tx: Tx,
  asked: { regency: number; from: string; to: string; after?: string; most: number },
): Promise<ImportKept[]> {
  let query = tx
    .selectFrom('imports')
    .selectAll()
    .where('regency_id', '=', asked.regency)
    .where('area_code', '>=', asked.from)
    .where('area_code', '<', asked.to)
  if (asked.after)
    query = query.where(
      sql<boolean>`(made_at, id) < (select made_at, id from imports where regency_id = ${asked.regency} and id = ${asked.after})`,
    )
  return query.orderBy('made_at', 'desc').orderBy('id', 'desc').limit(asked.most).execute()
}

/** Imports that were confirmed and are not stored yet, in the order of their confirmation; those in trouble wait for a person. */
export async function waitingImports(tx: Tx): Promise<{ regency: number; id: string; area: string }[]> {
  const { rows } = await sql<{ regency: number; id: string; area: string }>`
    select regency_id as regency, id, area_code as area from imports
    where state = 'confirmed' and trouble is null order by confirmed_at, id`.execute(tx)
  return rows
}

/** What a regency chose for headings before, the newest last. It is the regency's, also for its villages, and names nobody. */
export async function rememberedMapping(tx: Tx, regency: number, kind: string): Promise<Record<string, string | null>> {
  const rows = await asOwner(tx, () =>
    tx
      .selectFrom('import_mappings')
      .select('mapping')
      .where('regency_id', '=', regency)
      .where('kind', '=', kind)
      .orderBy('used_at')
      .execute(),
  )
  return Object.assign({}, ...rows.map(({ mapping }) => mapping))
}

/** Remembers what a regency chose; the same headings are kept once. */
export async function rememberMapping(
  tx: Tx,
  row: { regency: number; area: string; kind: string; headings: string; mapping: unknown; now: string },
): Promise<void> {
  await asOwner(tx, () =>
    tx
      .insertInto('import_mappings')
      .values({
        regency_id: row.regency,
        area_code: row.area,
        kind: row.kind,
        headings: row.headings,
        mapping: JSON.stringify(row.mapping),
        used_at: row.now,
      })
      .onConflict((one) =>
        one
          .columns(['regency_id', 'kind', 'headings'])
          .doUpdateSet((is) => ({ mapping: is.ref('excluded.mapping'), used_at: is.ref('excluded.used_at') })),
      )
      .execute(),
  )
}

/**
 * After many rows: names that wait are put into their index, and the planner is told what the register holds now. PGlite has
 * nobody who does it in passing. As the owner.
 */
export async function settleRegister(tx: Tx): Promise<void> {
  await sql`select gin_clean_pending_list('people_by_name')`.execute(tx)
  await sql`analyze people, niks, posts, appointments, memberships, payers, decrees, heirs`.execute(tx)
}
