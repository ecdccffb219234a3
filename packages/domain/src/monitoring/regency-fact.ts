import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'
import { FACT_KIND_CODES } from './fact-kinds'

export const NewRegencyFact = z.object({
  id: IdText,
  kind: z.enum(FACT_KIND_CODES),
  on_date: DateText,
  until: DateText.nullish(),
  number: lineOfText(120).nullish(),
  note: lineOfText(300).nullish(),
  source: lineOfText(200),
})
export type NewRegencyFact = z.infer<typeof NewRegencyFact>

export const RegencyFact = z.object({
  id: z.string(),
  area: AreaCode,
  kind: z.enum(FACT_KIND_CODES),
  on_date: z.string(),
  until: z.string().nullable(),
  number: z.string().nullable(),
  note: z.string().nullable(),
  source: z.string(),
})
export type RegencyFact = z.infer<typeof RegencyFact>
