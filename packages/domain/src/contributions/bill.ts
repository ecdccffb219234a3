import { categories, funds } from '@payung/law/funding/words'
import { programmes, segments } from '@payung/law/words'
import { z } from 'zod'
import { AreaCode, VillageCode } from '../areas/area'
import { CitationShown, OpenQuestionShown } from '../funding/fund-verdict'
import { MonthText } from '../words'
import { AssessmentShown, DifferenceLine } from './assessment'
import { ReceiptLine } from './receipt'

/** Why somebody is not in the estimate of a month. */
export const SKIP_REASONS = {
  candidate: {
    id: 'Calon: belum terdaftar di cabang',
    en: 'Candidate: not registered at the branch',
    next: 'Catat KPJ atau daftar cabang.',
  },
  candidate_without_nik: {
    id: 'Calon tanpa NIK',
    en: 'Candidate without NIK',
    next: 'Lengkapi NIK, lalu daftarkan ke cabang.',
  },
  payer_ended: {
    id: 'Satuan pembayar sudah berakhir',
    en: 'The paying unit has ended',
    next: 'Pindahkan ke NPP, unit, atau wadah yang berlaku.',
  },
  jp_for_bpu: {
    id: 'JP tidak terbuka bagi BPU',
    en: 'JP is not open to BPU',
    next: 'Hapus JP dari program orang ini.',
  },
} as const
export type SkipReason = keyof typeof SKIP_REASONS
const SkipReasonText = z.enum(Object.keys(SKIP_REASONS) as [SkipReason, ...SkipReason[]])

/** What a monthly run did. A second run of the same facts reports no change. */
export const MonthlyRun = z.object({
  area: AreaCode,
  month: z.string(),
  state: z.enum(['running', 'done']),
  payers: z.int(),
  people: z.int(),
  /** Rp. */
  total: z.int(),
  lines: z.object({ added: z.int(), changed: z.int(), removed: z.int() }),
  skipped: z.array(z.object({ reason: SkipReasonText, people: z.int() })),
  /** Units whose month holds posted money: it stays as it was, and the difference is shown. */
  closed: z.array(
    z.object({ payer: z.string(), name: z.string(), people_differ: z.int(), stored: z.int(), reckoned_now: z.int() }),
  ),
  made_at: z.string(),
})
export type MonthlyRun = z.infer<typeof MonthlyRun>

export const RunMonth = z.object({ month: MonthText })

/** How far the money of one unit and month has come. `unbilled`: nothing was reckoned yet. */
export const MONEY_STATES = ['unbilled', 'billed', 'partial', 'paid', 'posted', 'overdue'] as const

/** One paying unit and month: estimate, the branch's amount, payments. Rp. */
export const PayerMonth = z.object({
  payer: z.string(),
  name: z.string(),
  kind: z.enum(['npp', 'unit', 'wadah', 'self']),
  number: z.string().nullable(),
  wadah_code: z.string().nullable(),
  area: AreaCode,
  month: z.string(),
  segment: z.enum(segments),
  people: z.int(),
  estimate: z.int(),
  assessed: z.int().nullable(),
  /** What counts: the branch's amount where it is known, else the estimate. */
  due: z.int(),
  due_on: z.string(),
  paid: z.int(),
  posted: z.int(),
  settled_on: z.string().nullable(),
  state: z.enum(MONEY_STATES),
  /** The unit pays for more than the area that was asked (a number of the regency): people and rupiah are the area's part. */
  is_share: z.boolean(),
})
export type PayerMonth = z.infer<typeof PayerMonth>

/** The estimate (perkiraan iuran) of an area and month. */
export const MonthlyBill = z.object({
  area: AreaCode,
  month: z.string(),
  /** `made_on`: the day of the house, in a demonstration the day on which it stands. */
  run: z.object({ made_at: z.string(), made_on: z.string(), state: z.enum(['running', 'done']) }).nullable(),
  people: z.int(),
  estimate: z.int(),
  due: z.int(),
  paid: z.int(),
  posted: z.int(),
  by_fund: z.array(z.object({ fund: z.enum(funds), people: z.int(), total: z.int() })),
  /** What candidates would cost beside it: shown apart, never billed. */
  candidates: z.object({ people: z.int(), total: z.int() }),
  skipped: z.array(z.object({ reason: SkipReasonText, people: z.int() })),
  payers: z.array(PayerMonth),
  payers_after: z.string().nullable(),
})
export type MonthlyBill = z.infer<typeof MonthlyBill>

/** One person's line. Rp. */
export const BillLine = z.object({
  membership: z.string(),
  person: z.string(),
  name: z.string(),
  village: VillageCode,
  segment: z.enum(segments),
  category: z.enum(categories),
  fund: z.enum(funds),
  programmes: z.array(z.enum(programmes)),
  wage: z.int(),
  jkk: z.int(),
  jkm: z.int(),
  jht_employer: z.int(),
  jht_worker: z.int(),
  jp_employer: z.int(),
  jp_worker: z.int(),
  total: z.int(),
})
export type BillLine = z.infer<typeof BillLine>

/** One unit and month in full: split by village and fund, penetapan, difference by person, payments. */
export const PayerMonthDetail = z.object({
  ...PayerMonth.shape,
  split: z.array(
    z.object({ village: VillageCode, village_name: z.string(), fund: z.enum(funds), people: z.int(), total: z.int() }),
  ),
  /** Only for those who may read persons. */
  lines: z.array(BillLine).nullable(),
  assessments: z.array(AssessmentShown),
  differences: z.array(DifferenceLine),
  receipts: z.array(ReceiptLine),
})
export type PayerMonthDetail = z.infer<typeof PayerMonthDetail>

/** The article behind each rupiah of one line. */
export const BillLineReasons = z.object({
  membership: z.string(),
  month: z.string(),
  total: z.int(),
  programmes: z.array(
    z.object({
      programme: z.enum(programmes),
      base: z.int(),
      employer: z.int(),
      worker: z.int(),
      because: z.array(CitationShown),
    }),
  ),
  due_on: z.string(),
  due_because: CitationShown,
  open: z.array(OpenQuestionShown),
})
export type BillLineReasons = z.infer<typeof BillLineReasons>

/** Somebody who is not in the estimate, and why. */
export const Skipped = z.object({
  membership: z.string(),
  person: z.string(),
  name: z.string(),
  village: VillageCode,
  category: z.enum(categories),
  reason: SkipReasonText,
  next: z.string(),
})
export type Skipped = z.infer<typeof Skipped>

/** A unit that has not settled months whose due date has passed, oldest first. */
export const Arrears = z.object({
  payer: z.string(),
  name: z.string(),
  area: AreaCode,
  segment: z.enum(segments),
  people: z.int(),
  months: z.array(z.object({ month: z.string(), due: z.int(), posted: z.int(), paid: z.int(), due_on: z.string() })),
  owed: z.int(),
})
export type Arrears = z.infer<typeof Arrears>

/** The money of the paying units of a place, or of one unit, in one month. Rp. */
export const MonthSum = z.object({
  month: z.string(),
  units: z.int(),
  people: z.int(),
  estimate: z.int(),
  /** What the branch set, where it has set anything. */
  assessed: z.int().nullable(),
  /** What counts: the branch's amount where it is known, else the estimate. */
  due: z.int(),
  paid: z.int(),
  posted: z.int(),
  /** First and last due date among the units: PU and BPU differ. */
  due_on: z.string(),
  last_due_on: z.string(),
})
export type MonthSum = z.infer<typeof MonthSum>
