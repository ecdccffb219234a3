import type { AreaCode } from '@payung/domain/areas/area'
import type { Row } from '@payung/domain/registration/import/cell'
import { type ImportKind, isImportKind } from '@payung/domain/registration/import/fields'
import { guessMapping, rememberMapping } from '@payung/domain/registration/import/guess-mapping'
import { headingKey } from '@payung/domain/registration/import/headings'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import type { ImportDetail, ImportMapping, MappingChange } from '@payung/domain/registration/imported'
import { refuse } from '@payung/domain/registration/refusals'
import * as records from '@payung/store/registration/imports/import-records'
import { addPaper } from '@payung/store/registration/papers'
import type { Context } from '../../context'
import { regencyOfArea } from '../village-place'
import type { OpenedSheet, OpenSheet } from './import-act'
import { type ImportOptions, importDetail, samplesOf } from './import-shown'
import { requireKindFor } from './kinds-of-roles'
import { holdOpenImport, mappingForReading, mappingToKeep } from './open-import'

/** A file that somebody uploads. */
export interface Uploaded {
  kind: string
  name: string
  bytes: Uint8Array
  sha256: Uint8Array
  sheet?: string
}

/**
 * Receives a list: opens it, guesses what its columns mean, keeps the file. Nothing of it enters the register.
 * @throws Refusal import_kind_unknown, import_kind_not_for_role, import_area, and those of a file that cannot be read
 */
export async function receiveImport(
  context: Context,
  area: AreaCode,
  file: Uploaded,
  open: OpenSheet,
): Promise<ImportDetail> {
  const { tx, actor } = context
  const regency = regencyOfArea(context, area)
  const { kind } = file
  if (!isImportKind(kind)) refuse('import_kind_unknown', {}, 'kind')
  requireKindFor(actor.role, kind)
  const opened = await open(file.bytes, file.sheet === undefined ? {} : { sheet: file.sheet })
  const read = await readHead(context, regency, kind, opened)
  const id = context.newId()
  await context.files.put(id, file.bytes)
  const kept = {
    regency_id: regency,
    id,
    area_code: area,
    name: file.name,
    made_by: actor.account,
    made_at: context.now,
  }
  await addPaper(tx, { ...kept, media_type: 'application/octet-stream', size: file.bytes.length, sha256: file.sha256 })
  await records.addImport(tx, {
    regency_id: regency,
    id,
    area_code: area,
    kind,
    file_id: id,
    file_name: file.name,
    mapping: JSON.stringify(read.mapping),
    options: JSON.stringify(read.options),
    state: 'read',
    made_by: actor.account,
    made_at: context.now,
    made_on: context.today,
  })
  context.note({ kind }, id)
  return importDetail((await records.findImport(tx, regency, id)) as records.ImportKept)
}

/**
 * Corrects which sheet is read and what its columns mean. The choice is remembered for the next file of the regency.
 * @throws Refusal unknown_import, import_not_open, mapping_twice, file_unknown_sheet
 */
export async function changeMapping(
  context: Context,
  area: AreaCode,
  id: string,
  asked: MappingChange,
  open: OpenSheet,
): Promise<ImportDetail> {
  const kept = await holdOpenImport(context, area, id, ['read', 'previewed', 'confirmed'])
  if (kept.state === 'confirmed' && kept.trouble === null) refuse('import_being_stored', {})
  const regency = kept.regency_id
  const kind = kept.kind as ImportKind
  let mapping = kept.mapping as ImportMapping
  let options = kept.options as ImportOptions
  if (asked.sheet !== undefined && asked.sheet !== mapping.sheet) {
    const opened = await open(await context.files.get(kept.file_id), { sheet: asked.sheet })
    const read = await readHead(context, regency, kind, opened)
    mapping = read.mapping
    options = read.options
  }
  if (asked.columns) mapping = pointed(mapping, asked.columns)
  const headings = mapping.columns.map(({ heading }) => headingKey(heading)).join('|')
  const chosen = rememberMapping(mappingForReading(mapping))
  await records.rememberMapping(context.tx, { regency, area, kind, headings, mapping: chosen, now: context.now })
  const change = { mapping: JSON.stringify(mapping), options: JSON.stringify(options), state: 'read', preview: null }
  await records.changeImport(context.tx, regency, id, { ...change, trouble: null })
  context.note({ columns: Object.keys(asked.columns ?? {}).length }, id)
  return importDetail((await records.findImport(context.tx, regency, id)) as records.ImportKept)
}

/** Points columns at fields. A field that another column had goes over to the one named. */
function pointed(mapping: ImportMapping, chosen: Record<string, string | null>): ImportMapping {
  const named = Object.values(chosen).filter((field) => field !== null)
  const twice = named.find((field, at) => named.indexOf(field) !== at)
  if (twice) refuseImport('mapping_twice', { field: twice }, 'columns')
  const columns = mapping.columns.map((one) => {
    const field = chosen[String(one.column)]
    if (field !== undefined) return { ...one, field, confidence: 1 }
    return one.field !== null && named.includes(one.field) ? { ...one, field: null, confidence: 0 } : one
  })
  return { ...mapping, columns }
}

async function readHead(context: Context, regency: number, kind: ImportKind, opened: OpenedSheet) {
  const rows = await firstRows(opened)
  const remembered = await records.rememberedMapping(context.tx, regency, kind)
  const guessed = guessMapping(rows, kind, remembered)
  if (!guessed) throw refuseImport('file_no_heading', {}, 'file')
  const mapping = mappingToKeep(guessed, opened.sheet)
  const sheets = opened.sheets.filter(({ visible }) => visible).map(({ name }) => name)
  const options: ImportOptions = { sheets, file_notes: [...opened.notes], samples: samplesOf(rows, mapping) }
  return { mapping, options }
}

const HEAD = 40

async function firstRows(opened: OpenedSheet): Promise<Row[]> {
  const first: Row[] = []
  for await (const rows of opened.rows()) {
    first.push(...rows.slice(0, HEAD - first.length))
    if (first.length >= HEAD) break
  }
  return first
}
