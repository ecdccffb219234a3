import { z } from 'zod'
import { AREA_KINDS } from '../areas/area'
import { DateText } from '../words'
import { RegencyFact } from './regency-fact'

/** Why nobody is protected in a place, derived from facts. */
export const REASON_CODES = [
  'not_applicable',
  'insured_elsewhere',
  'no_budget',
  'not_registered',
  'billed_unpaid',
  'paid_unposted',
  'no_data',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

const Count = z.int()

/** Officials of all institutions of a village on a day. Every count is people. */
export const OfficialsCovered = z.object({
  /** Posts that somebody holds. */
  posts: Count,
  registered: Count,
  /** With a bill for the last month that is due. */
  billed: Count,
  /** Of these, the month is paid in full, posted or not. */
  paid: Count,
  /** Paid and posted: the only figure that says protected. */
  protected: Count,
  grace: Count,
  candidates: Count,
})

/** Vulnerable workers; `by_fund` splits the protected ones. */
export const VulnerableCovered = z.object({
  registered: Count,
  billed: Count,
  paid: Count,
  protected: Count,
  grace: Count,
  candidates: Count,
  by_fund: z.object({ village: Count, apbd: Count, other: Count }),
})

/** A count by somebody, on a day. Two counts may disagree; both are shown. */
export const Denominator = z.object({ name: z.string(), value: z.int(), source: z.string(), date: z.string() })

const figures = {
  area: z.object({ code: z.string(), name: z.string(), kind: z.enum(AREA_KINDS) }),
  on: z.string(),
  source: z.string(),
  officials: OfficialsCovered,
  vulnerable: VulnerableCovered,
  /** Rp of the last month that is due: billed and paid. */
  money: z.object({ billed: Count, paid: Count }),
  denominators: z.array(Denominator),
  /** One Indonesian sentence where no official is protected; null elsewhere. */
  reason: z.string().nullable(),
  reason_code: z.enum(REASON_CODES).nullable(),
  reason_in_english: z.string().nullable(),
}

/** Coverage of a place without what lies below. */
export const CoverageFigures = z.object(figures)
export type CoverageFigures = z.infer<typeof CoverageFigures>

/** Coverage of a place, of each place below it, and of months before. */
export const Coverage = z.object({
  ...figures,
  /** From the nation down to the place. */
  path: z.array(z.object({ code: z.string(), name: z.string(), kind: z.enum(AREA_KINDS) })),
  facts: z.array(RegencyFact),
  /** Empty where the reader's duty does not reach: villages of others are never shown. */
  children: z.array(CoverageFigures),
  are_children_hidden: z.boolean(),
  /** At the end of each month, oldest first; a month without data is missing. */
  months: z.array(
    z.object({ month: z.string(), on: z.string(), officials: OfficialsCovered, vulnerable: VulnerableCovered }),
  ),
})
export type Coverage = z.infer<typeof Coverage>

export const CoverageQuery = z.object({
  on: DateText.optional(),
  months: z.coerce.number().int().min(0).max(36).default(0),
})
