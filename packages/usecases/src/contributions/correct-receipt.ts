import { type AreaCode, areaCode, isUnder } from '@payung/domain/areas/area'
import type { Receipt, ReceiptCorrection } from '@payung/domain/contributions/receipt'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import {
  changeReceipt,
  findPayer,
  findReceipt,
  type ReceiptRow,
  removeReceipt,
} from '@payung/store/contributions/receipts'
import type { Context } from '../context'
import { requireProof } from './proof'
import { checkReceipt, regencyOfPlace, settle, showReceipt } from './record-receipt'

/**
 * Corrects a receipt that the branch has not posted; the old one stays in the audit log with the reason.
 * @throws Refusal unknown_receipt, receipt_posted, unknown_payer, reference_used, paid_in_future, proof_unknown
 */
export async function correctReceipt(
  context: Context,
  area: AreaCode,
  id: string,
  asked: ReceiptCorrection,
): Promise<Receipt> {
  const { tx, note } = context
  const regency = await regencyOfPlace(context, area)
  const before = await openReceipt(context, regency, area, id)
  await checkReceipt(context, regency, asked, id)
  if (asked.file !== before.file_id) await requireProof(context, regency, asked.file)
  const payer = await findPayer(tx, regency, asked.payer)
  if (!payer || !isUnder(areaCode(payer.area_code), area)) refuseContributions('unknown_payer', {}, 'payer')
  await changeReceipt(tx, regency, id, {
    payer_id: payer.id,
    area_code: payer.area_code,
    assessment_id: asked.assessment ?? null,
    paid_on: asked.paid_on,
    amount: asked.amount,
    fund: asked.fund ?? null,
    channel: asked.channel ?? null,
    reference: asked.reference ?? null,
    file_id: asked.file ?? null,
  })
  const since = (before.paid_on < asked.paid_on ? before.paid_on : asked.paid_on) as PlainDate
  await settle(context, regency, payer.id, areaCode(payer.area_code), since)
  if (before.payer_id !== payer.id) await settle(context, regency, before.payer_id, areaCode(before.area_code), since)
  note({ reason: asked.reason, before: told(before), amount: asked.amount, paid_on: asked.paid_on }, id)
  return showReceipt(context, regency, id)
}

/**
 * Withdraws a wrong receipt that the branch has not posted.
 * @throws Refusal unknown_receipt, receipt_posted
 */
export async function withdrawReceipt(
  context: Context,
  area: AreaCode,
  id: string,
  { reason }: { reason: string },
): Promise<{ receipt: string }> {
  const regency = await regencyOfPlace(context, area)
  const before = await openReceipt(context, regency, area, id)
  await removeReceipt(context.tx, regency, id)
  await settle(context, regency, before.payer_id, areaCode(before.area_code), before.paid_on as PlainDate)
  context.note({ reason, before: told(before) }, id)
  return { receipt: id }
}

async function openReceipt({ tx }: Context, regency: number, area: AreaCode, id: string): Promise<ReceiptRow> {
  const found = await findReceipt(tx, regency, id)
  if (!found || !isUnder(areaCode(found.area_code), area)) refuseContributions('unknown_receipt', {}, 'receipt')
  if (found.posted_on !== null) refuseContributions('receipt_posted', { posted_on: found.posted_on }, 'receipt')
  return found
}

function told({ amount, paid_on, fund, reference, payer_id }: ReceiptRow) {
  return { amount, paid_on, fund, reference, payer: payer_id }
}
