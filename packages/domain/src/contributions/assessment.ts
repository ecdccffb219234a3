import { z } from 'zod'
import { DateText, IdText, lineOfText, Money, MonthText } from '../words'

/** A person on the branch's list, by KPJ. */
export const AssessedPerson = z.object({
  kpj: lineOfText(20).nullish(),
  name: lineOfText(120),
  wage: Money.nullish(),
  amount: Money,
})

/** What the branch set (penetapan): payment code, amount, expiry, for one month or several at once. */
export const NewAssessment = z.object({
  id: IdText,
  payer: IdText,
  month: MonthText,
  months: z.int().min(1).max(12).default(1),
  code: lineOfText(40),
  amount: Money,
  set_on: DateText,
  expires_on: DateText.nullish(),
  source: lineOfText(200),
  lines: z.array(AssessedPerson).max(5_000).default([]),
})
export type NewAssessment = z.infer<typeof NewAssessment>

/** A recorded penetapan. */
export const AssessmentShown = z.object({
  id: z.string(),
  payer: z.string(),
  month: z.string(),
  months: z.int(),
  code: z.string(),
  amount: z.int(),
  set_on: z.string(),
  expires_on: z.string().nullable(),
  source: z.string(),
  /** The code has expired before the money came: ask the branch for a new one. */
  is_expired: z.boolean(),
  /** Amount minus estimate of the same months. Rp. */
  difference: z.int(),
})
export type AssessmentShown = z.infer<typeof AssessmentShown>

/** Why their amount and ours differ for one person. `rounding`: by less than Rp10 a programme share. */
export const DIFFERENCE_CAUSES = {
  only_theirs: { id: 'Ada di penetapan, tidak ada di daftar kita', en: 'On their list only' },
  only_ours: { id: 'Ada di daftar kita, tidak ada di penetapan', en: 'On our list only' },
  other_wage: { id: 'Upah yang dilaporkan berbeda', en: 'Another wage' },
  other_programmes: { id: 'Program yang diikuti berbeda', en: 'Other programmes' },
  rounding: { id: 'Pembulatan', en: 'Rounding' },
  unexplained: { id: 'Selisih yang tidak dirinci per orang', en: 'Not itemised by person' },
} as const
export type DifferenceCause = keyof typeof DIFFERENCE_CAUSES

/** One explained part of the difference; the parts add up to it exactly. */
export const DifferenceLine = z.object({
  cause: z.enum(Object.keys(DIFFERENCE_CAUSES) as [DifferenceCause, ...DifferenceCause[]]),
  kpj: z.string().nullable(),
  name: z.string().nullable(),
  membership: z.string().nullable(),
  ours: z.int().nullable(),
  theirs: z.int().nullable(),
  our_wage: z.int().nullable(),
  their_wage: z.int().nullable(),
  /** theirs - ours, Rp. */
  difference: z.int(),
})
export type DifferenceLine = z.infer<typeof DifferenceLine>
