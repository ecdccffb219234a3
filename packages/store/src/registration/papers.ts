import type { Insertable, Selectable } from 'kysely'
import type { Tx } from '../open'
import type { FilesTable } from '../tables.generated'

export type PaperKept = Selectable<FilesTable>

/** Writes down an uploaded file; its bytes lie with the keeper of files. */
export async function addPaper(tx: Tx, paper: Insertable<FilesTable>): Promise<void> {
  await tx.insertInto('files').values(paper).execute()
}

/** An uploaded file in scope; undefined when there is none. */
export function findPaper(tx: Tx, regency: number, id: string): Promise<PaperKept | undefined> {
  return tx.selectFrom('files').selectAll().where('regency_id', '=', regency).where('id', '=', id).executeTakeFirst()
}
