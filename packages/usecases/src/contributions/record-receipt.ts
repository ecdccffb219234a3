import { type AreaCode, areaCode, isUnder, regencyIdOf } from '@payung/domain/areas/area'
import { requirePaid } from '@payung/domain/contributions/money-days'
import type { NewReceipt, Receipt } from '@payung/domain/contributions/receipt'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import {
  addReceipt,
  findPayer,
  findReceipt,
  findReceiptByReference,
  readReceiptFound,
} from '@payung/store/contributions/receipts'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { requireProof } from './proof'
import { toReceipt } from './receipt-view'
import { settleUnits } from './settle-units'

/**
 * Records a payment that happened and spreads it over the oldest open months; what is left over moves on. A fund that was not
 * allowed becomes a finding, never a refusal. The same receipt sent twice is recorded once.
 * @throws Refusal unknown_payer, reference_used, paid_in_future, proof_unknown
 */
export async function recordReceipt(context: Context, area: AreaCode, asked: NewReceipt): Promise<Receipt> {
  const { tx, actor, today, now, note } = context
  const regency = await regencyOfPlace(context, area)
  const known = await findReceipt(tx, regency, asked.id)
  if (!known) {
    await checkReceipt(context, regency, asked)
    await requireProof(context, regency, asked.file)
    const payer = await findPayer(tx, regency, asked.payer)
    if (!payer || !isUnder(areaCode(payer.area_code), area)) refuseContributions('unknown_payer', {}, 'payer')
    await addReceipt(tx, {
      regency_id: regency,
      id: asked.id,
      payer_id: payer.id,
      area_code: payer.area_code,
      assessment_id: asked.assessment ?? null,
      paid_on: asked.paid_on,
      amount: asked.amount,
      fund: asked.fund ?? null,
      channel: asked.channel ?? null,
      reference: asked.reference ?? null,
      file_id: asked.file ?? null,
      recorded_by: actor.account,
      recorded_at: now,
    })
    await settle(context, regency, payer.id, areaCode(payer.area_code), asked.paid_on < today ? asked.paid_on : today)
    note({ amount: asked.amount, payer: payer.id, paid_on: asked.paid_on }, asked.id)
  }
  return showReceipt(context, regency, asked.id)
}

/** Refuses what cannot have happened, and a proof of payment that was recorded before. */
export async function checkReceipt(
  { tx, today }: Context,
  regency: number,
  asked: Pick<NewReceipt, 'paid_on' | 'reference'>,
  own?: string,
): Promise<void> {
  requirePaid(asked.paid_on, today)
  if (!asked.reference) return
  const taken = await asOwner(tx, () => findReceiptByReference(tx, regency, asked.reference as string))
  if (taken && taken.id !== own) refuseContributions('reference_used', { reference: asked.reference }, 'reference')
}

/** Spreads a unit's money anew and measures its villages for the months since a day. */
export async function settle(
  context: Context,
  regency: number,
  payer: string,
  area: AreaCode,
  since: PlainDate,
): Promise<void> {
  await settleUnits(context, regency, [{ id: payer, area }], since)
}

/** A receipt as the scope sees it. @throws Refusal unknown_receipt */
export async function showReceipt({ tx }: Context, regency: number, id: string): Promise<Receipt> {
  const found = await readReceiptFound(tx, regency, id)
  if (!found) refuseContributions('unknown_receipt', {}, 'receipt')
  return toReceipt(tx, found)
}

/** The number of the regency in which a place lies. @throws Refusal area_too_large above a regency */
export async function regencyOfPlace({ tx }: Context, area: AreaCode): Promise<number> {
  if (regencyIdOf(area) === null) refuseContributions('area_too_large', {}, 'area')
  const { regencies } = await placeRange(tx, area)
  return regencies?.[0] as number
}
