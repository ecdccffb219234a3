import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import type { ImportKind } from '@payung/domain/registration/import/fields'
import type { Import, ImportConfirmed, ImportMapping } from '@payung/domain/registration/imported'
import { refuse } from '@payung/domain/registration/refusals'
import { addAuditEvent } from '@payung/store/access/audit'
import { keepOutcomes } from '@payung/store/registration/imports/import-outcomes'
import * as records from '@payung/store/registration/imports/import-records'
import { separatesDuties } from '@payung/store/registration/proposals'
import type { Context } from '../../context'
import type { House } from '../../perform'
import { requireSensible } from '../village-place'
import { type ImportOptions, importShown, type Progress } from './import-shown'
import { requireKindFor } from './kinds-of-roles'
import { holdOpenImport, mappingForReading } from './open-import'
import { type ImportTools, importContext, previewAnew } from './preview-import'
import { keptPreview } from './preview-shown'

/**
 * Confirms an import: from here on a job stores it, all of it or nothing. Confirming twice confirms once; an import in
 * trouble is tried again.
 * @throws Refusal unknown_import, import_not_open, import_nothing_to_store, date_far
 */
export async function confirmImport(
  context: Context,
  area: AreaCode,
  id: string,
  asked: ImportConfirmed,
  tools: ImportTools,
): Promise<Import> {
  const kept = await holdOpenImport(context, area, id, ['read', 'previewed', 'confirmed', 'stored'])
  if (kept.state === 'stored' || (kept.state === 'confirmed' && kept.trouble === null)) return importShown(kept)
  requireKindFor(context.actor.role, kept.kind as ImportKind)
  await requireSecondPair(context, kept)
  requireSensible(context.today, asked.leaving_on, 'leaving_on')
  const preview =
    kept.preview === null
      ? await previewAnew(context, kept, tools)
      : (kept.preview as typeof kept.preview & { counts: Import & { new: number; changed: number } })
  const counts = (preview as { counts: { refused: number; rows: number } }).counts
  if (counts.refused === counts.rows) refuse('import_nothing_to_store', {})
  const options: ImportOptions = {
    ...(kept.options as ImportOptions),
    complete: asked.complete,
    leaving_on: asked.leaving_on ?? context.today,
  }
  await records.changeImport(context.tx, kept.regency_id, id, {
    state: 'confirmed',
    trouble: null,
    confirmed_at: context.now,
    options: JSON.stringify(options),
  })
  context.note({ kind: kept.kind, rows: kept.rows, complete: asked.complete }, id)
  return importShown((await records.findImport(context.tx, kept.regency_id, id)) as records.ImportKept)
}

/** Where duties are separate, what a village uploads is confirmed by its head. */
async function requireSecondPair({ tx, actor }: Context, kept: records.ImportKept): Promise<void> {
  const isOfVillage = actor.role === 'village_operator' || actor.role === 'village_head'
  if (isOfVillage && kept.made_by === actor.account && (await separatesDuties(tx, kept.regency_id)))
    refuseAccess('separate_duties', { who: 'kepala desa' })
}

/** A confirmed import that waits to be stored. */
export interface WaitingImport {
  regency: number
  id: string
  area: string
}

/** Why storing did not go through, for the person who confirmed it. */
const TROUBLES: Record<string, string> = {
  '53100': 'Disk server penuh, jadi tidak ada yang disimpan. Hubungi administrator, lalu konfirmasi lagi.',
  ENOSPC: 'Disk server penuh, jadi tidak ada yang disimpan. Hubungi administrator, lalu konfirmasi lagi.',
  '23505':
    'Data di daftar berubah selama penyimpanan, jadi tidak ada yang disimpan. Tinjau sekali lagi, lalu konfirmasi.',
  '40P01': 'Data di daftar berubah selama penyimpanan, jadi tidak ada yang disimpan. Konfirmasi sekali lagi.',
}
/** From here on the planner should know of them. */
const MANY_ROWS = 1_000

const OTHER_TROUBLE =
  'Penyimpanan terhenti karena gangguan basis data; tidak ada yang disimpan. Konfirmasi sekali lagi, atau buang impor ini.'

/**
 * Stores a confirmed import in one transaction in the scope of its area: all of it or nothing. Whoever comes second finds
 * it stored and does nothing. A fault leaves it confirmed, with one sentence that says why.
 * @returns whether it was stored now
 */
export async function storeImport(
  house: House,
  waiting: WaitingImport,
  tools: ImportTools,
  told: (progress: NonNullable<Progress>) => void = () => {},
): Promise<boolean> {
  try {
    const written = await house.store.within({ area: waiting.area, regencies: null }, (tx) =>
      storeInside(house, tx, waiting, tools, told),
    )
    if (written !== null && written >= MANY_ROWS) await house.store.asOwner(records.settleRegister)
    return written !== null
  } catch (fault) {
    const code = String((fault as { code?: string }).code ?? '')
    const trouble = TROUBLES[code] ?? (isRefusal(fault) ? fault.message : OTHER_TROUBLE)
    await house.store.within({ area: waiting.area, regencies: null }, (tx) =>
      records.changeImport(tx, waiting.regency, waiting.id, {
        trouble,
        ...(code === '23505' ? { preview: null } : {}),
      }),
    )
    if (!TROUBLES[code] && !isRefusal(fault)) throw fault
    return false
  }
}

async function storeInside(
  house: House,
  tx: Context['tx'],
  { regency, id }: WaitingImport,
  { open, acts }: ImportTools,
  told: (progress: NonNullable<Progress>) => void,
): Promise<number | null> {
  const kept = await records.holdImport(tx, regency, id)
  if (kept?.state !== 'confirmed') return null
  const now = house.now().toISOString()
  const actor = { account: kept.made_by } as Context['actor']
  const mapping = kept.mapping as ImportMapping
  const options = kept.options as ImportOptions
  const act = acts[kept.kind as ImportKind]
  if (!act) throw new Error(`nobody carries out imports of ${kept.kind}`)
  const opened = await open(await house.files.get(kept.file_id), mapping.sheet === '' ? {} : { sheet: mapping.sheet })
  const carried = await act({
    context: importContext({ tx, keys: house.keys, today: house.today(), now, newId: house.newId, actor }, kept),
    mapping: mappingForReading(mapping),
    rows: opened.rows(),
    confirmed: { complete: options.complete ?? false, leaving_on: options.leaving_on ?? house.today() },
    step: (step, done, of) => told({ step, done, of }),
  })
  const preview = keptPreview(carried)
  await keepOutcomes(tx, { regency, import: id, area: kept.area_code }, carried.outcomes)
  const { counts } = preview
  const applied = counts.new + counts.changed
  await records.changeImport(tx, regency, id, {
    state: 'stored',
    stored_at: now,
    stored_on: house.today(),
    trouble: null,
    preview: JSON.stringify(preview),
    rows: counts.rows,
    applied,
    unchanged: counts.unchanged,
    refused: counts.refused,
  })
  await addAuditEvent(tx, {
    account_id: kept.made_by,
    holder: 'Penyimpanan impor',
    role: 'job',
    area_code: kept.area_code,
    event: 'import.stored',
    subject: id,
    facts: JSON.stringify({
      kind: kept.kind,
      rows: counts.rows,
      applied,
      refused: counts.refused,
      written: carried.written,
    }),
  })
  return carried.written
}

function isRefusal(fault: unknown): fault is Error {
  return fault instanceof Error && fault.name === 'Refusal'
}
