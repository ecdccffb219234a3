import type { AreaCode } from '@payung/domain/areas/area'
import { fieldsOf, type ImportKind } from '@payung/domain/registration/import/fields'
import type { Mapping } from '@payung/domain/registration/import/guess-mapping'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import type { ImportMapping, ImportState } from '@payung/domain/registration/imported'
import { refuse } from '@payung/domain/registration/refusals'
import { findImport, holdImport, type ImportKept } from '@payung/store/registration/imports/import-records'
import type { Context } from '../../context'
import { regencyOfArea } from '../village-place'

const STATE_WORDS: Record<ImportState, string> = {
  read: 'dibaca',
  previewed: 'ditinjau',
  confirmed: 'dikonfirmasi',
  stored: 'disimpan',
  undone: 'dibatalkan',
  discarded: 'dibuang',
}

/**
 * An import of an area, by id.
 * @throws Refusal unknown_import, outside_area
 */
export async function findImportOf(context: Context, area: AreaCode, id: string): Promise<ImportKept> {
  const kept = await findImport(context.tx, regencyOfArea(context, area), id)
  return kept?.area_code.startsWith(area) ? kept : refuse('unknown_import', {})
}

/**
 * An import that nobody has stored or thrown away yet, held against others until the transaction ends.
 * @throws Refusal unknown_import, import_not_open
 */
export async function holdOpenImport(
  context: Context,
  area: AreaCode,
  id: string,
  states: readonly ImportState[] = ['read', 'previewed'],
): Promise<ImportKept> {
  const kept = await holdImport(context.tx, regencyOfArea(context, area), id)
  if (!kept?.area_code.startsWith(area)) refuse('unknown_import', {})
  if (!states.includes(kept.state as ImportState))
    refuse('import_not_open', { state: STATE_WORDS[kept.state as ImportState] })
  return kept
}

/** The mapping as the readers of rows take it. */
export function mappingForReading(kept: ImportMapping): Mapping {
  const columns = kept.columns.flatMap(({ column, heading, field, confidence }) =>
    field === null ? [] : [{ column, heading, field, confidence }],
  )
  const unused = kept.columns.flatMap(({ column, heading, field }) => (field === null ? [{ column, heading }] : []))
  return { headerRow: kept.header_row, firstRow: kept.first_row, columns, unused }
}

/** The mapping as it is kept and shown: every column in the order of the sheet. */
export function mappingToKeep(mapping: Mapping, sheet: string): ImportMapping {
  const columns = [...mapping.columns, ...mapping.unused.map((one) => ({ ...one, field: null, confidence: 0 }))].sort(
    (a, b) => a.column - b.column,
  )
  return { sheet, header_row: mapping.headerRow, first_row: mapping.firstRow, columns }
}

/** Required fields to which no column points. The village is not asked for when the import is that of one village. */
export function missingFields(kind: ImportKind, mapping: ImportMapping): string[] {
  const pointed = new Set(mapping.columns.map(({ field }) => field))
  return Object.entries(fieldsOf(kind)).flatMap(([name, { required }]) =>
    required && !pointed.has(name) && name !== 'nik' ? [name] : [],
  )
}

/**
 * Stops an import whose mapping lacks what its kind needs.
 * @throws Refusal mapping_incomplete
 */
export function requireMapping(kind: ImportKind, mapping: ImportMapping): void {
  const [missing] = missingFields(kind, mapping)
  if (missing) refuseImport('mapping_incomplete', { field: fieldsOf(kind)[missing]?.says ?? missing }, 'columns')
}
