import type { AreaCode } from '@payung/domain/areas/area'
import type { ImportKind } from '@payung/domain/registration/import/fields'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import type { ImportMapping, ImportPreview, ImportRow, RowOutcome } from '@payung/domain/registration/imported'
import { keepOutcomes, listOutcomes } from '@payung/store/registration/imports/import-outcomes'
import { changeImport, type ImportKept } from '@payung/store/registration/imports/import-records'
import type { Context } from '../../context'
import type { ImportActs, ImportContext, OpenSheet } from './import-act'
import { findImportOf, mappingForReading, requireMapping } from './open-import'
import { type KeptPreview, keptPreview, previewShown, rowShown } from './preview-shown'

/** What carrying out an import needs, beside the house. */
export interface ImportTools {
  open: OpenSheet
  acts: ImportActs
}

/**
 * Says what an import would do. The answer is kept until the mapping changes; nothing of the file enters the register.
 * @throws Refusal unknown_import, mapping_incomplete, file_no_rows
 */
export async function previewImport(
  context: Context,
  area: AreaCode,
  id: string,
  tools: ImportTools,
  language: 'id' | 'en',
): Promise<ImportPreview> {
  const kept = await findImportOf(context, area, id)
  if (kept.preview !== null) return previewShown(kept.preview as KeptPreview, language)
  const preview = await previewAnew(context, kept, tools)
  return previewShown(preview, language)
}

/** Reads the whole file, holds it against the register and keeps what was found. */
export async function previewAnew(
  context: Context,
  kept: ImportKept,
  { open, acts }: ImportTools,
): Promise<KeptPreview> {
  const kind = kept.kind as ImportKind
  const mapping = kept.mapping as ImportMapping
  requireMapping(kind, mapping)
  const act = acts[kind]
  if (!act) throw new Error(`nobody carries out imports of ${kind}`)
  const opened = await open(await context.files.get(kept.file_id), mapping.sheet === '' ? {} : { sheet: mapping.sheet })
  const carried = await act({
    context: importContext(context, kept),
    mapping: mappingForReading(mapping),
    rows: opened.rows(),
    confirmed: null,
    step: () => {},
  })
  if (carried.outcomes.length === 0) refuseImport('file_no_rows', {}, 'file')
  const preview = keptPreview(carried)
  const { regency_id: regency, id, area_code: area } = kept
  await keepOutcomes(context.tx, { regency, import: id, area }, carried.outcomes)
  await changeImport(context.tx, regency, id, {
    state: 'previewed',
    preview: JSON.stringify(preview),
    rows: preview.counts.rows,
    applied: preview.counts.new + preview.counts.changed,
    unchanged: preview.counts.unchanged,
    refused: preview.counts.refused,
  })
  return preview
}

/** The part of a context that carries out an import, in the area of the import. */
export function importContext(
  { tx, keys, today, now, newId, actor }: Pick<Context, 'tx' | 'keys' | 'today' | 'now' | 'newId' | 'actor'>,
  kept: ImportKept,
): ImportContext {
  return {
    tx,
    keys,
    today,
    now,
    newId,
    regency: kept.regency_id,
    area: kept.area_code as AreaCode,
    import: kept.id,
    fileName: kept.file_name,
    account: actor.account,
  }
}

/** Rows of a file with what they would do, page by page; `after` is the number of the last row seen. */
export async function listImportRows(
  context: Context,
  area: AreaCode,
  id: string,
  page: { outcome?: RowOutcome; noted?: boolean; after?: string; most: number },
  language: 'id' | 'en',
): Promise<{ rows: ImportRow[]; next: string | null }> {
  const kept = await findImportOf(context, area, id)
  const after = Number(page.after ?? 0)
  const outcomes = await listOutcomes(context.tx, {
    regency: kept.regency_id,
    import: id,
    after: Number.isSafeInteger(after) ? after : 0,
    outcome: page.outcome,
    noted: page.noted,
    most: page.most,
  })
  const last = outcomes.at(-1)
  return {
    rows: outcomes.map((one) => rowShown(one, language)),
    next: last && outcomes.length === page.most ? String(last[0]) : null,
  }
}
