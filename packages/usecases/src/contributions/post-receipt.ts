import { type AreaCode, areaCode, isUnder } from '@payung/domain/areas/area'
import { requirePosted } from '@payung/domain/contributions/money-days'
import type { Posting, PostingList, PostingOutcome, Receipt } from '@payung/domain/contributions/receipt'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { postTogether } from '@payung/store/contributions/imported-receipts'
import {
  changeReceipt,
  findReceipt,
  matchPostings,
  type PostingMatch,
  type ReceiptRow,
} from '@payung/store/contributions/receipts'
import type { Context } from '../context'
import { regencyOfPlace, settle, showReceipt } from './record-receipt'
import { settleUnits } from './settle-units'

/**
 * The branch's word that a payment has arrived. Said twice, the first word stays.
 * @throws Refusal unknown_receipt, posted_before_paid, posted_in_future
 */
export async function postReceipt(context: Context, area: AreaCode, id: string, asked: Posting): Promise<Receipt> {
  const regency = await regencyOfPlace(context, area)
  const receipt = await receiptIn(context, regency, area, id)
  if (receipt.posted_on === null) {
    await post(context, regency, receipt, asked.posted_on, asked.source)
    context.note({ posted_on: asked.posted_on, source: asked.source, amount: receipt.amount }, id)
  }
  return showReceipt(context, regency, id)
}

/**
 * The branch takes back a wrong posting; the receipt itself stays.
 * @throws Refusal unknown_receipt, not_posted
 */
export async function withdrawPosting(
  context: Context,
  area: AreaCode,
  id: string,
  { reason }: { reason: string },
): Promise<Receipt> {
  const regency = await regencyOfPlace(context, area)
  const receipt = await receiptIn(context, regency, area, id)
  if (receipt.posted_on === null) refuseContributions('not_posted', {}, 'receipt')
  await changeReceipt(context.tx, regency, id, { posted_on: null, posted_source: null, posted_of: null })
  const since = receipt.paid_on as PlainDate
  await settle(context, regency, receipt.payer_id, areaCode(receipt.area_code), since)
  context.note({ reason, posted_on: receipt.posted_on, source: receipt.posted_source }, id)
  return showReceipt(context, regency, id)
}

/**
 * A dated list of the branch: each row finds its receipt by reference, or by payment code and amount. Rows that find none are
 * told back; the same list sent twice posts nothing new.
 * @throws Refusal posted_in_future
 */
export async function postList(context: Context, area: AreaCode, list: PostingList): Promise<PostingOutcome> {
  const { tx, today, note } = context
  const regency = await regencyOfPlace(context, area)
  for (const { posted_on } of list.rows) refuseFuture(posted_on, today)
  const outcome: PostingOutcome = { posted: 0, already: 0, unmatched: [] }
  const matched: PostingMatch[] = []
  for (const match of await matchPostings(tx, regency, list.rows)) {
    const row = list.rows[match.row]
    if (!row) continue
    if (!isPostable(match, area, row.posted_on)) {
      const { reference = null, code = null, amount } = row
      outcome.unmatched.push({ row: match.row + 1, reference, code, amount })
    } else if (match.posted_on !== null) outcome.already++
    else {
      matched.push({ ...match, posted_on: row.posted_on })
      outcome.posted++
    }
  }
  await postAll(context, regency, matched, list.source)
  note({ source: list.source, rows: list.rows.length, posted: outcome.posted, already: outcome.already })
  return outcome
}

function isPostable({ receipt, area_code, paid_on }: PostingMatch, area: AreaCode, day: PlainDate): boolean {
  return (
    receipt !== null && area_code !== null && isUnder(areaCode(area_code), area) && paid_on !== null && day >= paid_on
  )
}

/** All rows of a list at once: a list of hundreds spreads the money of their units in one pass. */
async function postAll(context: Context, regency: number, matched: readonly PostingMatch[], source: string) {
  const postings = matched.map(({ receipt, posted_on }) => ({ id: receipt as string, posted_on: posted_on as string }))
  await postTogether(context.tx, regency, postings, source)
  const units = matched.map(({ payer_id, area_code }) => ({ id: payer_id as string, area: area_code as string }))
  const since = postings.map(({ posted_on }) => posted_on).sort()[0]
  if (since) await settleUnits(context, regency, units, since as PlainDate)
}

async function post(
  context: Context,
  regency: number,
  receipt: ReceiptRow,
  day: PlainDate,
  source: string,
): Promise<void> {
  requirePosted(day, receipt.paid_on, context.today)
  await changeReceipt(context.tx, regency, receipt.id, { posted_on: day, posted_source: source })
  await settle(context, regency, receipt.payer_id, areaCode(receipt.area_code), day)
}

function refuseFuture(day: PlainDate, today: PlainDate): void {
  if (day > today) refuseContributions('posted_in_future', { posted_on: day }, 'posted_on')
}

async function receiptIn({ tx }: Context, regency: number, area: AreaCode, id: string): Promise<ReceiptRow> {
  const receipt = await findReceipt(tx, regency, id)
  if (!receipt || !isUnder(areaCode(receipt.area_code), area)) refuseContributions('unknown_receipt', {}, 'receipt')
  return receipt
}
