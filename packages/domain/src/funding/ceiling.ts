import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { DateText, lineOfText, Money } from '../words'

/** The ADD ceiling (pagu) of a village and year, as the regent issued it. Rp. */
export const Ceiling = z.object({
  village: VillageCode,
  village_name: z.string(),
  year: z.int(),
  amount: z.int(),
  issued_on: z.string().nullable(),
  source: z.string(),
  /** What the contributions of the year cost this village at the last estimate. Rp. */
  planned: z.int(),
})
export type Ceiling = z.infer<typeof Ceiling>

/** Ceilings of many villages at once, as the regency's list has them. The same list sent twice changes nothing. */
export const NewCeilings = z.object({
  year: z.int().min(2015).max(2035),
  issued_on: DateText.nullish(),
  source: lineOfText(200),
  villages: z
    .array(z.object({ village: VillageCode, amount: Money }))
    .min(1)
    .max(500),
})
export type NewCeilings = z.infer<typeof NewCeilings>
