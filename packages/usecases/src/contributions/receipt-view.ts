import { areaCode } from '@payung/domain/areas/area'
import type { Receipt, ReceiptLine } from '@payung/domain/contributions/receipt'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { type Category, type Fund, funds } from '@payung/law/funding/words'
import { categoriesPaidBy, type ReceiptFound } from '@payung/store/contributions/receipts'
import type { Tx } from '@payung/store/open'
import { findPaper } from '@payung/store/registration/papers'
import { asOwner } from '@payung/store/scope'
import { verdictOn } from '../funding/verdict-on'

/** A receipt as a list shows it. */
export function toReceiptLine(row: ReceiptFound): ReceiptLine {
  const spread = row.months.reduce((sum, { amount }) => sum + amount, 0)
  return {
    id: row.id,
    payer: row.payer_id,
    payer_name: row.payer_name,
    area: areaCode(row.area_code),
    paid_on: row.paid_on,
    amount: row.amount,
    fund: isFund(row.fund) ? row.fund : null,
    channel: row.channel,
    reference: row.reference,
    assessment: row.assessment_id,
    file: row.file_id,
    posted_on: row.posted_on,
    posted_source: row.posted_source,
    months: row.months,
    left_over: row.amount - spread,
  }
}

/**
 * A receipt with findings: its fund against the categories of people in the months that it paid.
 * @law program §5: a payment that happened is recorded always; if its fund was not allowed it becomes a finding
 */
export async function toReceipt(tx: Tx, row: ReceiptFound): Promise<Receipt> {
  const line = { ...toReceiptLine(row), proof: await proofOf(tx, row) }
  if (line.fund === null) return { ...line, findings: [] }
  const findings: FundVerdict[] = []
  for (const { category, year } of await categoriesPaidBy(tx, row.regency_id, row.id)) {
    const paidIn = Number(row.paid_on.slice(0, 4))
    const found = verdictOn({
      fund: line.fund,
      category: category as Category,
      year: paidIn,
      for_year: Math.min(year, paidIn),
    })
    if (found.verdict !== 'allowed') findings.push(found)
  }
  return { ...line, findings }
}

/** What is told of the proof; whoever sees the receipt sees it, also one that the district took a photograph of. */
async function proofOf(tx: Tx, { regency_id, file_id }: ReceiptFound): Promise<Receipt['proof']> {
  if (file_id === null) return null
  const paper = await asOwner(tx, () => findPaper(tx, regency_id, file_id))
  return paper ? { name: paper.name, media_type: paper.media_type, size: paper.size } : null
}

function isFund(text: string | null): text is Fund {
  return funds.some((fund) => fund === text)
}
