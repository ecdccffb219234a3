import { categories, funds } from '@payung/law/funding/words'
import { z } from 'zod'
import { AreaCode } from '../areas/area'

/** A citation as it leaves the house: the article, how sure we are, and what it says. */
export const CitationShown = z.object({
  act: z.string(),
  article: z.string(),
  standing: z.enum(['read', 'reported', 'unverified']),
  says: z.string(),
  in_english: z.string(),
})

/** A question that the law leaves open and that the answer depends on. */
export const OpenQuestionShown = z.object({
  code: z.string(),
  question: z.string(),
  in_english: z.string(),
  affects: z.string(),
  affects_in_english: z.string(),
})

/** May this fund pay for this category in this year, and which law says so. */
export const FundVerdict = z.object({
  fund: z.enum(funds),
  category: z.enum(categories),
  year: z.int(),
  verdict: z.enum(['allowed', 'forbidden', 'disputed', 'unknown']),
  citations: z.array(CitationShown),
  open: z.array(OpenQuestionShown),
})
export type FundVerdict = z.infer<typeof FundVerdict>

/** What is asked about one fund. `for_year`: the year of the arrears that it would settle; `regency`: whose own decisions count. */
export const FundQuery = z.object({
  fund: z.enum(funds),
  category: z.enum(categories),
  year: z.coerce.number().int().min(2015).max(2035),
  for_year: z.coerce.number().int().min(2015).max(2035).optional(),
  regency: AreaCode.optional(),
})

export const FundTableQuery = FundQuery.pick({ year: true })
