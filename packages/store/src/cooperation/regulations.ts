import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../open'
import type { RegulationPagesTable, RegulationTextsTable } from '../tables.generated'

export type TextKept = Selectable<RegulationTextsTable>

/** The texts that are loaded. */
export function allTexts(tx: Tx): Promise<TextKept[]> {
  return tx.selectFrom('regulation_texts').selectAll().execute()
}

/** The text of one act; undefined while none is loaded. */
export function textOf(tx: Tx, act: string): Promise<TextKept | undefined> {
  return tx.selectFrom('regulation_texts').selectAll().where('act', '=', act).executeTakeFirst()
}

/** Keeps the text of an act in the place of an earlier one. */
export async function keepText(tx: Tx, row: Insertable<RegulationTextsTable>): Promise<void> {
  await tx.deleteFrom('regulation_texts').where('act', '=', row.act).execute()
  await tx.insertInto('regulation_texts').values(row).execute()
}

/** At which page which step finds its rule. */
export function allPages(tx: Tx) {
  return tx.selectFrom('regulation_pages').select(['step', 'act', 'page']).execute()
}

/** Keeps the page of a step in the place of an earlier one. */
export async function keepPage(tx: Tx, row: Insertable<RegulationPagesTable>): Promise<void> {
  await tx.deleteFrom('regulation_pages').where('act', '=', row.act).where('step', '=', row.step).execute()
  await tx.insertInto('regulation_pages').values(row).execute()
}
