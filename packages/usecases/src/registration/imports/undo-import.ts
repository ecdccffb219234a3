import type { AreaCode } from '@payung/domain/areas/area'
import type { ImportKind } from '@payung/domain/registration/import/fields'
import type { Import, ImportMapping } from '@payung/domain/registration/imported'
import { refuse } from '@payung/domain/registration/refusals'
import { levelOfNote, sentenceOfNote } from '@payung/domain/registration/register-notes'
import { everyOutcome } from '@payung/store/registration/imports/import-outcomes'
import {
  changeImport,
  findImport,
  holdImport,
  type ImportKept,
  listImports,
} from '@payung/store/registration/imports/import-records'
import { type BuiltUpon, findBuiltUpon, takeBack } from '@payung/store/registration/imports/undo-import'
import { rangeOf } from '@payung/store/scope'
import type { Context } from '../../context'
import { regencyOfArea } from '../village-place'
import { importShown } from './import-shown'
import { requireKindFor } from './kinds-of-roles'
import { findImportOf, holdOpenImport } from './open-import'

const BUILT_WORDS: Record<BuiltUpon['what'], string> = {
  edits: 'perubahan data orang',
  memberships: 'kepesertaan lain',
  appointments: 'pengangkatan lain',
  heirs: 'ahli waris',
  bills: 'bulan perkiraan iuran',
  assessments: 'penetapan',
  receipts: 'pembayaran',
  imports: 'baris impor sesudahnya',
}

/**
 * Takes a whole import back, as long as nothing was built on it.
 * @throws Refusal import_built_upon naming what stands on it, import_not_stored, unknown_import
 */
export async function undoImport(context: Context, area: AreaCode, id: string): Promise<Import> {
  const { tx } = context
  const regency = regencyOfArea(context, area)
  const kept = await holdImport(tx, regency, id)
  if (!kept?.area_code.startsWith(area)) refuse('unknown_import', {})
  if (kept.state === 'undone') return importShown(kept)
  if (kept.state !== 'stored') refuse('import_not_stored', {})
  requireKindFor(context.actor.role, kept.kind as ImportKind)
  const built = await findBuiltUpon(tx, regency, id)
  if (built.length > 0)
    refuse('import_built_upon', { what: built.map(({ what, count }) => `${count} ${BUILT_WORDS[what]}`).join(', ') })
  await takeBack(tx, regency, id)
  await changeImport(tx, regency, id, {
    state: 'undone',
    undone_at: context.now,
    undone_on: context.today,
    undone_by: context.actor.account,
  })
  context.note({ kind: kept.kind, applied: kept.applied }, id)
  return importShown((await findImport(tx, regency, id)) as ImportKept)
}

/**
 * Throws an import away that was not stored; its file goes too.
 * @throws Refusal unknown_import, import_not_open
 */
export async function discardImport(context: Context, area: AreaCode, id: string): Promise<Import> {
  const kept = await holdOpenImport(context, area, id, ['read', 'previewed', 'confirmed', 'discarded'])
  if (kept.state === 'confirmed' && kept.trouble === null) refuse('import_being_stored', {})
  if (kept.state !== 'discarded') {
    await context.files.drop(kept.file_id)
    await changeImport(context.tx, kept.regency_id, id, { state: 'discarded', trouble: null })
  }
  context.note({}, id)
  return importShown((await findImport(context.tx, kept.regency_id, id)) as ImportKept)
}

/** Imports of an area, newest first. */
export async function listImportsOf(context: Context, area: AreaCode, page: { after?: string; most: number }) {
  const { from, to } = rangeOf(area)
  const kept = await listImports(context.tx, { regency: regencyOfArea(context, area), from, to, ...page })
  const last = kept.at(-1)
  return { kept, next: last && kept.length === page.most ? last.id : null }
}

const OUTCOME_WORDS: Record<string, string> = {
  new: 'Baru',
  changed: 'Berubah',
  unchanged: 'Tetap',
  refused: 'Ditolak',
}

/** The person's own file, and what our column says in each of its rows. */
export async function statusesOfImport(context: Context, area: AreaCode, id: string) {
  const kept = await findImportOf(context, area, id)
  const outcomes = await everyOutcome(context.tx, kept.regency_id, id)
  const mapping = kept.mapping as ImportMapping
  const statuses = new Map(
    outcomes.map(([row, outcome, notes]) => {
      const told = notes.map(
        ([, code, facts]) =>
          `${levelOfNote(code) === 'refused' ? '' : 'Perhatian: '}${sentenceOfNote(code, facts, 'id')}`,
      )
      return [row, [`${OUTCOME_WORDS[outcome] ?? outcome}.`, ...told].join(' ')] as const
    }),
  )
  return {
    name: kept.file_name,
    bytes: await context.files.get(kept.file_id),
    header_row: mapping.header_row,
    sheet: mapping.sheet,
    statuses,
  }
}
