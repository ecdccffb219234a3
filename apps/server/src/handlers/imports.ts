import { createHash } from 'node:crypto'
import * as imports from '@payung/contract/imports'
import type { AreaCode } from '@payung/domain/areas/area'
import { fieldsOf, isImportKind } from '@payung/domain/registration/import/fields'
import { refuse } from '@payung/domain/registration/refusals'
import { undoImportWithMoney } from '@payung/usecases/contributions/undo-imported-money'
import { areaOfTemplate } from '@payung/usecases/registration/imports/area-of-template'
import { importDetail, importShown } from '@payung/usecases/registration/imports/import-shown'
import { findImportOf } from '@payung/usecases/registration/imports/open-import'
import { listImportRows, previewImport } from '@payung/usecases/registration/imports/preview-import'
import { changeMapping, receiveImport } from '@payung/usecases/registration/imports/receive-import'
import { confirmImport } from '@payung/usecases/registration/imports/store-import'
import { discardImport, listImportsOf, statusesOfImport } from '@payung/usecases/registration/imports/undo-import'
import { appendStatusColumn } from '../gateways/spreadsheet/append-status-column'
import { rosterTemplate } from '../gateways/spreadsheet/roster-template'
import { statusHeading } from '../gateways/spreadsheet/status-column'
import { fictitiousLine } from '../gateways/spreadsheet/table-to-write'
import { writeXlsx } from '../gateways/spreadsheet/write-xlsx'
import { measureArea } from '../jobs/measure-area'
import { importTools, progressOf } from '../jobs/store-imports'
import { type Handler, handle } from './handle'

const area = (path: { area: string }) => path.area as AreaCode

export const importsHandlers: Handler[] = [
  handle(imports.uploadImport, (context, { path, upload }) => {
    const { name, bytes, fields } = upload ?? { name: '', bytes: new Uint8Array(), fields: {} }
    const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
    const { kind = '', sheet } = fields
    return receiveImport(context, area(path), { kind, name, bytes, sha256, sheet }, importTools.open)
  }),
  handle(imports.listImports, async (context, { path, query }) => {
    const { kept, next } = await listImportsOf(context, area(path), query)
    return { imports: kept.map((one) => importShown(one, progressOf(one.id))), next }
  }),
  handle(imports.viewImport, async (context, { path }) =>
    importDetail(await findImportOf(context, area(path), path.import), progressOf(path.import)),
  ),
  handle(imports.changeMapping, (context, { path, body }) =>
    changeMapping(context, area(path), path.import, body, importTools.open),
  ),
  handle(imports.previewImport, (context, { path, language }) =>
    previewImport(context, area(path), path.import, importTools, language),
  ),
  handle(imports.listImportRows, (context, { path, query, language }) =>
    listImportRows(context, area(path), path.import, { ...query, noted: query.noted === 'yes' }, language),
  ),
  handle(imports.confirmImport, (context, { path, body }) =>
    confirmImport(context, area(path), path.import, body, importTools),
  ),
  handle(imports.downloadImportFile, async (context, { path }) => {
    const {
      name,
      bytes,
      header_row: headerRow,
      sheet,
      statuses,
    } = await statusesOfImport(context, area(path), path.import)
    const column = { heading: statusHeading, headerRow, statuses, ...(sheet === '' ? {} : { sheet }) }
    return { name, bytes: await appendStatusColumn(bytes, column) }
  }),
  handle(imports.undoImport, async (context, { path }) => {
    const undone = await undoImportWithMoney(context, area(path), path.import)
    await measureArea(context.tx, area(path), context.today)
    return undone
  }),
  handle(imports.discardImport, (context, { path }) => discardImport(context, area(path), path.import)),
  handle(imports.downloadTemplate, async (context, { path }) => {
    const { kind } = path
    if (!isImportKind(kind)) refuse('import_kind_unknown', {}, 'kind')
    const of = await areaOfTemplate(context, area(path))
    const name = `Templat ${kind} ${of.area}.xlsx`
    if (kind === 'roster') return { name, bytes: await rosterTemplate({ ...of, fictitious: context.demo }) }
    const columns = Object.values(fieldsOf(kind)).map(({ says }) => ({ heading: says, kind: 'text' as const }))
    const above = context.demo ? [fictitiousLine] : []
    return { name, bytes: writeXlsx([{ name: 'Data', above, columns, rows: [] }]) }
  }),
]
