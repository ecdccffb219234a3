import { PERSON_ROLES } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import type { BillLine, BillLineReasons, PayerMonthDetail } from '@payung/domain/contributions/bill'
import { explainDifference } from '@payung/domain/contributions/explain-difference'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { fromBits } from '@payung/domain/registration/programmes'
import { firstDay, type Month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { contribution } from '@payung/law/contribution'
import { dueDateLaw, dueDateQuestions } from '@payung/law/due-date'
import { payerOf } from '@payung/law/funding/verdict'
import type { Fund } from '@payung/law/funding/words'
import type { Sector, Segment } from '@payung/law/words'
import { assessmentsOfMonth, ourParts, theirParts } from '@payung/store/contributions/assessments'
import { type BillLineRow, findLine, findPayerMonth, linesOfPayer, splitOf } from '@payung/store/contributions/bills'
import { receiptsOfMonth } from '@payung/store/contributions/receipts'
import type { Context } from '../context'
import { toAssessment } from './assessment-view'
import { toPayerMonth } from './read-bill'
import { toReceiptLine } from './receipt-view'
import { regencyOfPlace } from './record-receipt'

/**
 * One paying unit and month in full: split by village and fund, lines per person, penetapan with the difference explained by
 * person, receipts.
 * @throws Refusal unknown_payer
 */
export async function readPayerMonth(
  context: Context,
  area: AreaCode,
  payer: string,
  month: Month,
): Promise<PayerMonthDetail> {
  const { tx, actor, today } = context
  const regency = await regencyOfPlace(context, area)
  const first = firstDay(month)
  const row = await findPayerMonth(tx, regency, payer, first)
  if (!row) refuseContributions('unknown_payer', {}, 'payer')
  const readsPersons = PERSON_ROLES.includes(actor.role)
  const assessments = await assessmentsOfMonth(tx, regency, payer, first)
  const counted = assessments[0]
  const differences = counted
    ? explainDifference(counted.amount, await ourParts(tx, counted), await theirParts(tx, counted), counted.months)
    : []
  const split = await splitOf(tx, regency, payer, first)
  return {
    ...toPayerMonth(row, today),
    split: split.map((part) => ({ ...part, village: areaCode(part.village), fund: part.fund as Fund })),
    lines: readsPersons ? (await linesOfPayer(tx, regency, payer, first)).map(toBillLine) : null,
    assessments: assessments.map((one) => toAssessment(one, today)),
    differences: readsPersons ? differences : [],
    receipts: (await receiptsOfMonth(tx, regency, payer, first)).map(toReceiptLine),
  }
}

/**
 * The article behind each rupiah of one stored line, derived from the law when it is read.
 * @throws Refusal unknown_person when there is no such line
 */
export async function readLineReasons(
  context: Context,
  village: AreaCode,
  membership: string,
  month: Month,
): Promise<BillLineReasons> {
  const regency = await regencyOfPlace(context, village)
  const line = await findLine(context.tx, regency, village, membership, firstDay(month))
  if (!line) refuseContributions('unknown_person', {}, 'membership')
  const segment = line.segment as Segment
  const owed = contribution({
    segment,
    programmes: fromBits(line.programmes),
    wage: rupiah(line.wage),
    month,
    ...(segment === 'BPU' ? { sector: line.sector as Sector, payer: payerOf(line.fund as Fund) } : {}),
  })
  return {
    membership,
    month,
    total: line.total,
    programmes: owed.lines.map(({ programme, base, employer, worker, because }) => ({
      programme,
      base,
      employer,
      worker,
      because,
    })),
    due_on: line.due_on,
    due_because: dueDateLaw(segment, month),
    open: [...owed.open, ...dueDateQuestions(segment, month)],
  }
}

function toBillLine(row: BillLineRow): BillLine {
  return {
    ...row,
    membership: row.membership_id,
    person: row.person_id,
    village: areaCode(row.village_code),
    programmes: fromBits(row.programmes),
  } as BillLine
}
