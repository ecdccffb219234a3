import { funds } from '@payung/law/funding/words'
import { programmes } from '@payung/law/words'
import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { DateText, IdText, lineOfText, Money } from '../words'
import { NewMembership, OnPaper } from './person'

/** What becomes of an act in a village: done at once, or kept as a proposal where the regency separates duties. */
export const Done = z.object({ id: IdText, state: z.enum(['done', 'proposed']) })
export type Done = z.infer<typeof Done>

/** A membership that is added to a known person. */
export const MembershipAdded = NewMembership.extend(OnPaper.shape)
export type MembershipAdded = z.infer<typeof MembershipAdded>

/** New terms of a membership from a day on; what is left out stays as it was. */
export const MembershipChange = z.object({
  from: DateText,
  programmes: z.array(z.enum(programmes)).min(1, 'Pilih paling sedikit satu program').optional(),
  wage: Money.optional(),
  fund: z.enum(funds).optional(),
  payer: IdText.optional(),
  profession: lineOfText(60).optional(),
  ...OnPaper.shape,
})
export type MembershipChange = z.infer<typeof MembershipChange>

/** The end of a membership, a post or an appointment. `until` is the first day on which it no longer holds. */
export const Ending = z.object({ until: DateText, reason: lineOfText(120).nullish(), ...OnPaper.shape })
export type Ending = z.infer<typeof Ending>

/** The branch's word that a member is registered: a KPJ, or a list with its date. */
export const BranchWord = z.object({
  kpj: z
    .string()
    .regex(/^\d{8,13}$/, 'KPJ berisi angka saja, biasanya 11 angka')
    .nullish(),
  registered_on: DateText,
  /** Which list of the branch: its number or title with the date. */
  list: lineOfText(120).nullish(),
})
export type BranchWord = z.infer<typeof BranchWord>

/** How an act of a village waits for a second pair of eyes. */
export const Proposal = z.object({
  id: IdText,
  village: VillageCode,
  act: z.string(),
  state: z.enum(['entered', 'verified', 'approved', 'rejected']),
  about: z.string(),
  /** While it waits: what would change, field by field. `before` is what stands now; null where nothing does. */
  changes: z.array(z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
  entered_by: z.string(),
  entered_at: z.string(),
  /** The day of the house on which it was entered. */
  entered_on: z.string(),
  verified_by: z.string().nullable(),
  decided_by: z.string().nullable(),
  reason: z.string().nullable(),
  /** May the person who asks verify or approve it? */
  may_verify: z.boolean(),
  may_approve: z.boolean(),
})
export type Proposal = z.infer<typeof Proposal>
