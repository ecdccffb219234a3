import { z } from 'zod'
import { DateText, lineOfText } from '../words'
import { STEP_CODES } from './regulation-steps'

/** The text of an act as it was loaded. */
export const RegulationText = z.object({ name: z.string(), size: z.int(), loaded_at: z.string() })

/** An act of the registry, whether its text is loaded, and at which page each step finds its rule. */
export const RegulationShown = z.object({
  act: z.string(),
  slug: z.string(),
  title: z.string(),
  effective: z.string(),
  standing: z.enum(['read', 'reported', 'unverified']),
  text: RegulationText.nullable(),
  pages: z.array(z.object({ step: z.enum(STEP_CODES), page: z.int() })),
})
export type RegulationShown = z.infer<typeof RegulationShown>

export const NewPage = z.object({
  step: z.enum(STEP_CODES),
  page: z
    .int('Nomor halaman ditulis sebagai bilangan bulat')
    .min(1, 'Halaman dihitung dari 1')
    .max(5_000, 'Halaman paling besar 5.000'),
})
export type NewPage = z.infer<typeof NewPage>

/** A day that is no working day, beside weekends and the fixed national holidays. */
export const Holiday = z.object({ day: DateText, name: lineOfText(120), source: lineOfText(200) })
export type Holiday = z.infer<typeof Holiday>
export const HolidayShown = z.object({ day: z.string(), name: z.string(), source: z.string() })
