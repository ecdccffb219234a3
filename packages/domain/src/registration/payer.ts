import type { Fund } from '@payung/law/funding/words'
import { type Segment, segments } from '@payung/law/words'
import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'

/**
 * Kinds of wadah of vulnerable workers: SC of a corporation, SB of a bank, SG of the government; of the village SD from its own
 * budget, SA from the regional budget, SL from another source.
 * @law law book 6.3
 */
export const WADAH_CODES = ['SC', 'SB', 'SG', 'SD', 'SA', 'SL'] as const
export type WadahCode = (typeof WADAH_CODES)[number]

export const PAYER_KINDS = ['npp', 'unit', 'wadah', 'self'] as const
export type PayerKind = (typeof PAYER_KINDS)[number]

const FUNDS_OF_VILLAGE: ReadonlySet<Fund> = new Set<Fund>(['DD', 'ADD', 'PAD', 'BAGI_HASIL', 'BANKEU'])

/** The paying unit that a membership needs: its kind, and the wadah for vulnerable workers by whose money it is. */
export function payerFor(segment: Segment, fund: Fund): { kind: PayerKind; wadah_code: WadahCode | null } {
  if (segment === 'PU') return { kind: 'npp', wadah_code: null }
  if (fund === 'SELF') return { kind: 'self', wadah_code: null }
  if (FUNDS_OF_VILLAGE.has(fund)) return { kind: 'wadah', wadah_code: 'SD' }
  return { kind: 'wadah', wadah_code: fund === 'CSR' ? 'SL' : 'SA' }
}

/** A paying unit. An employer without number is a state, not an error: the branch has not given it yet. */
export const Payer = z.object({
  id: IdText,
  area: AreaCode,
  kind: z.enum(PAYER_KINDS),
  segment: z.enum(segments),
  number: z.string().nullable(),
  wadah_code: z.enum(WADAH_CODES).nullable(),
  name: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  state: z.enum(['awaiting_number', 'active', 'ended']),
  people: z.int(),
})
export type Payer = z.infer<typeof Payer>

const PayerNumber = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, '').toUpperCase())
  .pipe(z.string().regex(/^[A-Z]{0,3}\d{6,12}$/, 'NPP biasanya 8 angka. Salin dari sertifikat kepesertaan'))

/** A paying unit to be kept: of a village, or of a regency when BPKAD pays for many villages under one number. */
export const NewPayer = z.object({
  id: IdText,
  kind: z.enum(PAYER_KINDS),
  segment: z.enum(segments),
  number: PayerNumber.nullish(),
  wadah_code: z.enum(WADAH_CODES).nullish(),
  name: lineOfText(120),
  since: DateText,
  /** Villages whose members this unit pays from `since` on; they leave the unit that paid before. */
  villages: z.array(z.string()).max(1000).optional(),
})
export type NewPayer = z.infer<typeof NewPayer>

/** What may change on a paying unit: the number that the branch gave, its name. */
export const PayerChange = z.object({ number: PayerNumber.nullish(), name: lineOfText(120).optional() })
export type PayerChange = z.infer<typeof PayerChange>
