import { areaCode, isUnder } from '@payung/domain/areas/area'
import { requirePaid, requirePosted } from '@payung/domain/contributions/money-days'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { formatRupiah } from '@payung/kernel/money'
import { Refusal } from '@payung/kernel/refusal'
import { type CodeKept, codesKept } from '@payung/store/contributions/imported-codes'
import {
  addImportedReceipts,
  postTogether,
  type ReceiptKnown,
  receiptsAlike,
  referencesTaken,
} from '@payung/store/contributions/imported-receipts'
import { type PayerMeant, payersMeant } from '@payung/store/contributions/imported-units'
import { asOwner } from '@payung/store/scope'
import { type FactDone, type FactRead, listAct, RowRefused } from '../registration/imports/carry-out-facts'
import type { ImportContext } from '../registration/imports/import-act'
import { type MovedUnit, settleUnits } from './settle-units'

type Row = FactRead<'payments'>

/** What rows are held against; it grows with every row, so that a later row of the same file finds an earlier one. */
interface Ledger {
  codes: ReadonlyMap<string, CodeKept>
  named: ReadonlyMap<number, readonly PayerMeant[]>
  receipts: Map<string, ReceiptKnown[]>
  references: Set<string>
}

/** What an import will write, and whose money it moves since when. */
interface Brought {
  receipts: Parameters<typeof addImportedReceipts>[3][number][]
  postings: { id: string; posted_on: string }[]
  units: MovedUnit[]
  since: PlainDate
}

/**
 * Payments and their posting by the branch. A payment of the same unit, day and amount is the same payment. Hundreds of rows are
 * held against the register at once, written at once and settled once.
 */
export const carryOutPayments = listAct('payments', async (of, { rows, isRehearsal }) => {
  const ledger = await openLedger(of, rows)
  const brought: Brought = { receipts: [], postings: [], units: [], since: of.today }
  const answers = new Map<number, FactDone | Refusal>()
  for (const row of rows) {
    try {
      answers.set(row.row, carryOutRow(of, row, ledger, brought))
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault
      answers.set(row.row, fault)
    }
  }
  const { tx, regency } = of
  await asOwner(tx, async () => {
    await addImportedReceipts(tx, regency, of.import, brought.receipts)
    await postTogether(tx, regency, brought.postings, of.fileName.slice(0, 200), of.import)
  })
  if (!isRehearsal) await settleUnits(of, regency, brought.units, brought.since)
  return answers
})

async function openLedger({ tx, regency, today }: ImportContext, rows: readonly Row[]): Promise<Ledger> {
  const codes = await asOwner(tx, () =>
    codesKept(
      tx,
      regency,
      rows.flatMap(({ values }) => (values.code === null ? [] : [values.code])),
    ),
  )
  const asked = rows.map(({ row, values, village }) => ({ row, number: values.npp, village }))
  const named = await payersMeant(tx, regency, asked, today)
  const alike = rows.flatMap((one) => {
    const payer = unitOf(one, codes, named)
    const { paid_on, amount } = one.values
    return payer && paid_on !== null && amount !== null ? [{ payer: payer.id, paid_on, amount }] : []
  })
  const references = rows.flatMap(({ values }) => (values.reference === null ? [] : [values.reference]))
  const receipts = new Map<string, ReceiptKnown[]>()
  for (const one of await receiptsAlike(tx, regency, alike))
    receipts.set(keyOf(one), [...(receipts.get(keyOf(one)) ?? []), one])
  return { codes, named, receipts, references: await asOwner(tx, () => referencesTaken(tx, regency, references)) }
}

/** The unit that a row means: that of its code, else the only one of its NPP or village. */
function unitOf({ row, values }: Row, codes: Ledger['codes'], named: Ledger['named']): PayerMeant | undefined {
  const kept = values.code === null ? undefined : codes.get(values.code)
  return kept ?? named.get(row)?.[0]
}

function carryOutRow(of: ImportContext, one: Row, ledger: Ledger, brought: Brought): FactDone {
  const { values, row, village } = one
  const [paid_on, amount] = [values.paid_on as PlainDate, values.amount as number]
  const kept = values.code === null ? undefined : ledger.codes.get(values.code)
  const payer = unitOf(one, ledger.codes, ledger.named)
  if (!payer || !isUnder(areaCode(payer.area), of.area)) throw new RowRefused(['npp', 'payer_not_found', {}])
  if (!kept && (ledger.named.get(row)?.length ?? 0) > 1) throw new RowRefused(['npp', 'payer_unclear', {}])
  const key = keyOf({ payer: payer.id, paid_on, amount })
  const alike = ledger.receipts.get(key) ?? []
  const known = alike.find(({ reference }) => values.reference === null || reference === values.reference)
  if (!known) refuseUnlike(of, paid_on, amount, values.reference, ledger)
  if (values.posted_on !== null) requirePosted(values.posted_on, paid_on, of.today)
  const receipt = known ?? {
    id: of.newId(),
    payer: payer.id,
    paid_on,
    amount,
    reference: values.reference,
    posted_on: null,
  }
  if (!known) {
    ledger.receipts.set(key, [...alike, receipt])
    if (values.reference !== null) ledger.references.add(values.reference)
    brought.receipts.push({
      id: receipt.id,
      payer_id: payer.id,
      area_code: payer.area,
      assessment_id: kept?.assessment ?? null,
      paid_on,
      amount,
      fund: values.fund,
      channel: values.channel?.slice(0, 60) ?? null,
      reference: values.reference,
      recorded_by: of.account,
      recorded_at: of.now,
    })
    move(brought, payer, paid_on)
  }
  const posts = values.posted_on !== null && receipt.posted_on === null
  if (posts) {
    receipt.posted_on = values.posted_on
    brought.postings.push({ id: receipt.id, posted_on: values.posted_on as string })
    move(brought, payer, values.posted_on as PlainDate)
  }
  const shown = `${payer.name} ${formatRupiah(amount)}`
  return { outcome: known ? (posts ? 'changed' : 'unchanged') : 'new', shown, village }
}

/** Stops what cannot be a payment: of nothing, of tomorrow, or with the proof of another. */
function refuseUnlike(of: ImportContext, paid_on: PlainDate, amount: number, reference: string | null, ledger: Ledger) {
  requirePaid(paid_on, of.today)
  if (amount <= 0) throw new RowRefused(['amount', 'paid_nothing', {}])
  if (reference !== null && ledger.references.has(reference))
    refuseContributions('reference_used', { reference }, 'reference')
}

function move(brought: Brought, { id, area }: PayerMeant, day: PlainDate): void {
  brought.units.push({ id, area })
  if (day < brought.since) brought.since = day
}

function keyOf({ payer, paid_on, amount }: { payer: string; paid_on: string; amount: number }): string {
  return `${payer} ${paid_on} ${amount}`
}
