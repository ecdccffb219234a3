import type { AreaCode } from '@payung/domain/areas/area'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { applyAssessments } from '@payung/store/contributions/assessments'
import { builtOnMoney, removeImportedMoney, unitsOfImport } from '@payung/store/contributions/undo-money'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { undoImport } from '../registration/imports/undo-import'
import { regencyOfPlace } from './record-receipt'
import { settleUnits } from './settle-units'

/**
 * Takes an import back, and the money that it brought: what is left is spread anew and its villages are measured.
 * @throws Refusal import_built_upon when the branch posted one of its payments or somebody paid with one of its codes; else as `undoImport`
 */
export async function undoImportWithMoney(context: Context, area: AreaCode, id: string) {
  const { tx } = context
  const regency = await regencyOfPlace(context, area)
  const { units, built } = await asOwner(tx, async () => ({
    units: await unitsOfImport(tx, regency, id),
    built: await builtOnMoney(tx, regency, id),
  }))
  const stands = [
    ...(built.postings > 0 ? [`${built.postings} posting cabang`] : []),
    ...(built.receipts > 0 ? [`${built.receipts} pembayaran`] : []),
  ]
  if (stands.length > 0) refuse('import_built_upon', { what: stands.join(', ') })
  const undone = await undoImport(context, area, id)
  const payers = units.map((unit) => unit.id)
  await asOwner(tx, async () => {
    await removeImportedMoney(tx, regency, id)
    await applyAssessments(tx, regency, payers)
  })
  const since = units.map((unit) => unit.since).sort()[0]
  if (since) await settleUnits(context, regency, units, since as PlainDate)
  return undone
}
