import { PERSON_ROLES } from '@payung/domain/access/roles'
import { AssessmentShown, NewAssessment } from '@payung/domain/contributions/assessment'
import {
  Arrears,
  BillLineReasons,
  MonthlyBill,
  MonthlyRun,
  MonthSum,
  PayerMonthDetail,
  RunMonth,
  Skipped,
} from '@payung/domain/contributions/bill'
import { Protection, VillagePage } from '@payung/domain/contributions/protection-shown'
import {
  NewReceipt,
  Posting,
  PostingList,
  PostingOutcome,
  Receipt,
  ReceiptCorrection,
  ReceiptLine,
  WithReason,
} from '@payung/domain/contributions/receipt'
import { EndScheme, NewScheme, Scheme } from '@payung/domain/contributions/scheme'
import { DateText, IdText, MonthText, PageQuery } from '@payung/domain/words'
import { z } from 'zod'
import { endpoint } from './endpoint'

const RUNNERS = ['village_operator', 'village_treasurer', 'pmd_regency', 'bpkad', 'administrator'] as const
const PAYERS = ['village_operator', 'village_treasurer', 'district', 'pmd_regency', 'bpkad', 'branch'] as const
const OnDay = z.object({ on: DateText.optional() })

export const listSchemes = endpoint({
  method: 'GET',
  path: '/areas/:area/schemes',
  summary: 'How a regency (or village) insures each category and post, with what the law says of the fund.',
  allow: 'signed_in',
  query: OnDay,
  reply: z.object({ schemes: z.array(Scheme) }),
})

export const recordScheme = endpoint({
  method: 'POST',
  path: '/areas/:area/schemes',
  summary:
    'Records a scheme. A forbidden fund is refused; a disputed one stays marked until a local decision is recorded.',
  allow: ['pmd_regency'],
  audit: 'scheme.recorded',
  body: NewScheme,
  reply: Scheme,
  refuses: ['fund_forbidden', 'wage_needed', 'jp_not_for_bpu', 'ends_before_it_begins'],
})

export const endScheme = endpoint({
  method: 'POST',
  path: '/areas/:area/schemes/:scheme/end',
  summary: 'Ends a scheme on a day.',
  allow: ['pmd_regency'],
  audit: 'scheme.ended',
  body: EndScheme,
  reply: Scheme,
  refuses: ['unknown_scheme', 'ends_before_it_begins'],
})

export const runMonth = endpoint({
  method: 'POST',
  path: '/areas/:area/monthly-runs',
  summary: 'Makes the estimate (perkiraan iuran) of a month for a regency or below. Running it again changes nothing.',
  allow: RUNNERS,
  audit: 'month.run',
  body: RunMonth,
  reply: MonthlyRun,
  refuses: ['month_before_law', 'month_beyond_law', 'month_far_ahead', 'area_too_large'],
})

export const listMonths = endpoint({
  method: 'GET',
  path: '/areas/:area/bills',
  summary: 'The months of an area, the latest first: estimate, penetapan, payments of its paying units.',
  allow: PERSON_ROLES,
  query: PageQuery.pick({ most: true }),
  reply: z.object({ months: z.array(MonthSum) }),
})

export const listPayerMonths = endpoint({
  method: 'GET',
  path: '/areas/:area/payers/:payer/months',
  summary: 'The months of one paying unit, the latest first.',
  allow: PERSON_ROLES,
  query: PageQuery.pick({ most: true }),
  reply: z.object({ months: z.array(MonthSum) }),
})

export const readBill = endpoint({
  method: 'GET',
  path: '/areas/:area/bills/:month',
  summary: 'The estimate of an area and month: paying units with penetapan and payments, by fund, candidates apart.',
  allow: PERSON_ROLES,
  query: PageQuery,
  reply: MonthlyBill,
})

export const listSkipped = endpoint({
  method: 'GET',
  path: '/areas/:area/bills/:month/skipped',
  summary: 'People who are not in the estimate of a month, and why.',
  allow: PERSON_ROLES,
  query: PageQuery,
  reply: z.object({ people: z.array(Skipped), after: z.string().nullable() }),
})

export const readPayerMonth = endpoint({
  method: 'GET',
  path: '/areas/:area/payers/:payer/months/:month',
  summary: 'One paying unit and month: split by village and fund, lines per person, penetapan, difference, receipts.',
  allow: PERSON_ROLES,
  reply: PayerMonthDetail,
  refuses: ['unknown_payer'],
})

export const readLineReasons = endpoint({
  method: 'GET',
  path: '/villages/:village/memberships/:membership/months/:month/reasons',
  summary: 'The article behind each rupiah of one line of the estimate.',
  allow: PERSON_ROLES,
  reply: BillLineReasons,
  refuses: ['unknown_person'],
})

export const listArrears = endpoint({
  method: 'GET',
  path: '/areas/:area/arrears',
  summary:
    'Paying units with months past their due date, the largest debt first; how many there are and what they owe.',
  allow: PERSON_ROLES,
  query: z.object({ ...PageQuery.shape, ...OnDay.shape }),
  reply: z.object({ arrears: z.array(Arrears), units: z.int(), owed: z.int(), after: z.string().nullable() }),
})

export const recordAssessment = endpoint({
  method: 'POST',
  path: '/areas/:area/assessments',
  summary: 'Records what the branch set (penetapan): payment code, amount, expiry, and its list of persons.',
  allow: PAYERS,
  audit: 'assessment.recorded',
  body: NewAssessment,
  reply: AssessmentShown,
  refuses: ['unknown_payer', 'code_used', 'expires_before_set'],
})

export const recordReceipt = endpoint({
  method: 'POST',
  path: '/areas/:area/receipts',
  summary: 'Records a payment that happened and spreads it over the oldest open months.',
  allow: PAYERS,
  audit: 'receipt.recorded',
  body: NewReceipt,
  reply: Receipt,
  refuses: ['unknown_payer', 'reference_used', 'paid_in_future', 'proof_unknown'],
})

export const listReceipts = endpoint({
  method: 'GET',
  path: '/areas/:area/receipts',
  summary: 'Payments of an area, newest first.',
  allow: PERSON_ROLES,
  query: z.object({ ...PageQuery.shape, month: MonthText.optional(), posted: z.enum(['yes', 'no']).optional() }),
  reply: z.object({ receipts: z.array(ReceiptLine), after: z.string().nullable() }),
})

export const readReceipt = endpoint({
  method: 'GET',
  path: '/areas/:area/receipts/:receipt',
  summary: 'One payment: where its money went, its posting, findings about its fund.',
  allow: PERSON_ROLES,
  reply: Receipt,
  refuses: ['unknown_receipt'],
})

export const keepProof = endpoint({
  method: 'POST',
  path: '/areas/:area/proofs',
  summary: 'Uploads the photograph or PDF of a proof of payment; the receipt then names it.',
  allow: PAYERS,
  audit: 'proof.kept',
  upload: 10 * 1_048_576,
  reply: z.object({ id: IdText }),
  refuses: ['paper_form'],
})

export const viewProof = endpoint({
  method: 'GET',
  path: '/areas/:area/receipts/:receipt/proof',
  summary: 'The photograph or PDF of a proof of payment, for whoever may see the receipt.',
  allow: PERSON_ROLES,
  audit: 'proof.viewed',
  reply: { file: 'application/octet-stream' },
  refuses: ['unknown_receipt', 'proof_missing'],
})

export const correctReceipt = endpoint({
  method: 'POST',
  path: '/areas/:area/receipts/:receipt/correct',
  summary: 'Corrects a receipt that is not posted yet, with a reason.',
  allow: PAYERS,
  audit: 'receipt.corrected',
  body: ReceiptCorrection,
  reply: Receipt,
  refuses: ['unknown_receipt', 'receipt_posted', 'unknown_payer', 'reference_used', 'paid_in_future', 'proof_unknown'],
})

export const withdrawReceipt = endpoint({
  method: 'POST',
  path: '/areas/:area/receipts/:receipt/withdraw',
  summary: 'Withdraws a wrong receipt that is not posted, with a reason.',
  allow: PAYERS,
  audit: 'receipt.withdrawn',
  body: WithReason,
  reply: z.object({ receipt: z.string() }),
  refuses: ['unknown_receipt', 'receipt_posted'],
})

export const postReceipt = endpoint({
  method: 'POST',
  path: '/areas/:area/receipts/:receipt/post',
  summary: "The branch's word that a payment has arrived.",
  allow: ['branch'],
  audit: 'receipt.posted',
  body: Posting,
  reply: Receipt,
  refuses: ['unknown_receipt', 'posted_before_paid', 'posted_in_future'],
})

export const withdrawPosting = endpoint({
  method: 'POST',
  path: '/areas/:area/receipts/:receipt/withdraw-posting',
  summary: 'The branch takes back a wrong posting, with a reason.',
  allow: ['branch'],
  audit: 'receipt.posting_withdrawn',
  body: WithReason,
  reply: Receipt,
  refuses: ['unknown_receipt', 'not_posted'],
})

export const postList = endpoint({
  method: 'POST',
  path: '/areas/:area/postings',
  summary: 'A dated list of the branch: rows find their receipts by reference, or by payment code and amount.',
  allow: ['branch', 'pmd_regency'],
  audit: 'postings.recorded',
  body: PostingList,
  reply: PostingOutcome,
  refuses: ['posted_in_future'],
})

export const readProtection = endpoint({
  method: 'GET',
  path: '/villages/:village/people/:person/protection',
  summary:
    'The protection of a person on a day: state, because of which receipt, until when, what is missing, next step.',
  allow: PERSON_ROLES,
  query: OnDay,
  reply: Protection,
  refuses: ['unknown_person'],
})

export const readVillagePage = endpoint({
  method: 'GET',
  path: '/villages/:village/page',
  summary: 'All people of a village with twelve months and their protection.',
  allow: PERSON_ROLES,
  query: OnDay,
  reply: VillagePage,
})
