import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'

/** Facts with dates on a regency's way to protection, in the order of the way. */
export const FACT_KINDS = {
  meeting: { id: 'Sosialisasi atau rakor', en: 'Teaching or coordination meeting' },
  budget_absent: { id: 'Anggaran belum tersedia', en: 'No budget' },
  budget_planned: { id: 'Anggaran direncanakan', en: 'Budget planned' },
  budget_set: { id: 'Anggaran ditetapkan', en: 'Budget set' },
  perbup: { id: 'Perbup terbit', en: 'Regent regulation issued' },
  pks_signed: { id: 'PKS ditandatangani', en: 'Agreement (PKS) signed' },
  data_delivered: { id: 'Data diserahkan ke cabang', en: 'Data delivered to the branch' },
  insured_elsewhere: { id: 'Dijamin pihak lain (Taspen)', en: 'Insured elsewhere (Taspen)' },
} as const
export type FactKind = keyof typeof FACT_KINDS
export const FACT_KIND_CODES = Object.keys(FACT_KINDS) as [FactKind, ...FactKind[]]

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
