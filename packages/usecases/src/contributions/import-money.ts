import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import { monthOf, type PlainDate } from '@payung/kernel/dates'
import { formatRupiah, type Rupiah } from '@payung/kernel/money'
import { applyAssessments, findAssessmentByCode } from '@payung/store/contributions/assessments'
import {
  findSameReceipt,
  markBorn,
  type PayerMeant,
  payersMeant,
  payersOfImport,
  removeImportedMoney,
} from '@payung/store/contributions/imported-money'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { type FactRow, factsAct } from '../registration/imports/carry-out-facts'
import { contextOf, type ImportContext } from '../registration/imports/import-act'
import { undoImport } from '../registration/imports/undo-import'
import { postReceipt } from './post-receipt'
import { recordAssessment } from './record-assessment'
import { recordReceipt, regencyOfPlace, settle } from './record-receipt'

/** Amounts set by the branch, by their codes. The same code twice is recorded once. */
export const carryOutCodes = factsAct('codes', () => {
  const seen = new Map<string, number>()
  return async (of, row) => {
    const { code, month, amount } = row.values
    if (code === null || month === null || amount === null) return row.refuse('code', 'code_missing')
    const first = seen.get(code)
    if (first !== undefined) return row.refuse('code', 'same_fact_twice', { row: first })
    seen.set(code, row.row)
    const payer = await payerMeant(of, row, null)
    const done = { shown: `${code} ${formatRupiah(amount)}`, village: row.village }
    if (await findAssessmentByCode(of.tx, of.regency, code)) return { outcome: 'unchanged', ...done }
    const id = of.newId()
    await recordAssessment(contextOf(of), areaCode(payer.area), {
      id,
      payer: payer.id as typeof id,
      month,
      months: row.values.months ?? 1,
      code,
      amount,
      set_on: row.values.set_on ?? of.today,
      expires_on: row.values.expires_on,
      source: of.fileName.slice(0, 200),
      lines: [],
    })
    await asOwner(of.tx, () => markBorn(of.tx, 'assessments', of.regency, id, of.import))
    return { outcome: 'new', ...done }
  }
})

/** Payments and their posting by the branch. A payment of the same unit, day and amount is the same payment. */
export const carryOutPayments = factsAct('payments', () => async (of, row) => {
  const { values } = row
  const amount = values.amount as Rupiah
  const paid_on = values.paid_on as PlainDate
  const assessment = values.code === null ? undefined : await findAssessmentByCode(of.tx, of.regency, values.code)
  const payer = await payerMeant(of, row, assessment?.payer_id ?? null)
  const area = areaCode(payer.area)
  const done = { shown: `${payer.name} ${formatRupiah(amount)}`, village: row.village }
  const known = await findSameReceipt(of.tx, of.regency, {
    payer: payer.id,
    paid_on,
    amount,
    reference: values.reference,
  })
  const id = known?.id ?? of.newId()
  if (!known) {
    const asked = { id, payer: payer.id, assessment: assessment?.id ?? null, paid_on, amount } as const
    const { fund, channel, reference } = values
    await recordReceipt(contextOf(of), area, { ...asked, fund, channel, reference, file: null } as never)
    await asOwner(of.tx, () => markBorn(of.tx, 'receipts', of.regency, id, of.import))
  }
  const posts = values.posted_on !== null && (known === undefined || known.posted_on === null)
  if (posts)
    await postReceipt(contextOf(of), area, id, { posted_on: values.posted_on as PlainDate, source: of.fileName })
  return { outcome: known ? (posts ? 'changed' : 'unchanged') : 'new', ...done }
})

async function payerMeant(
  of: ImportContext,
  row: FactRow<'codes'> | FactRow<'payments'>,
  named: string | null,
): Promise<PayerMeant> {
  const number = row.values.npp
  const found = await payersMeant(of.tx, of.regency, { number, village: row.village, on: of.today })
  const one =
    named === null ? found[0] : (found.find(({ id }) => id === named) ?? { id: named, area: of.area, name: '' })
  if (!one) return row.refuse('npp', 'payer_not_found')
  if (named === null && found.length > 1) return row.refuse('npp', 'payer_unclear')
  return one
}

/**
 * Takes an import back, and the money that it brought: what is left is spread anew and its villages are measured.
 * @throws Refusal as `undoImport`
 */
export async function undoImportWithMoney(context: Context, area: AreaCode, id: string) {
  const { tx, today } = context
  const regency = await regencyOfPlace(context, area)
  const payers = await asOwner(tx, () => payersOfImport(tx, regency, id))
  const undone = await undoImport(context, area, id)
  if (payers.length > 0) await asOwner(tx, () => removeImportedMoney(tx, regency, id))
  for (const payer of payers) {
    await asOwner(tx, () => applyAssessments(tx, regency, payer.id))
    await settle(context, regency, payer.id, areaCode(payer.area), `${monthOf(today)}-01` as PlainDate)
  }
  return undone
}
