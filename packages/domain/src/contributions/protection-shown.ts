import { categories, funds } from '@payung/law/funding/words'
import { programmes, segments } from '@payung/law/words'
import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { FundVerdict } from '../funding/fund-verdict'
import { NIK_STANDINGS } from '../registration/person'
import { POST_KIND_CODES } from '../registration/posts'
import { NEXT_STEPS, PROTECTION_STATES } from './protection'

/** One membership on one day. */
export const MembershipProtection = z.object({
  membership: z.string(),
  segment: z.enum(segments),
  category: z.enum(categories),
  fund: z.enum(funds),
  programmes: z.array(z.enum(programmes)),
  state: z.enum(PROTECTION_STATES),
  /** Months that should be settled and are not, oldest first. */
  missing: z.array(z.string()),
  /** Legal start of the cover: registered and first payment arrived. */
  covered_since: z.string().nullable(),
  /** The last month that is paid and posted. */
  paid_through: z.string().nullable(),
  /** The first day on which the state would fall back if nothing more is paid. */
  lapses_on: z.string().nullable(),
  next: z.enum(NEXT_STEPS).nullable(),
})
export type MembershipProtection = z.infer<typeof MembershipProtection>

/** The protection of a person on a day: the best of the memberships counts. */
export const Protection = z.object({
  person: z.string(),
  name: z.string(),
  village: VillageCode,
  on: z.string(),
  state: z.enum(PROTECTION_STATES),
  because: z
    .object({
      receipt: z.string(),
      reference: z.string().nullable(),
      paid_on: z.string(),
      posted_on: z.string(),
      posted_source: z.string(),
      month: z.string(),
    })
    .nullable(),
  lapses_on: z.string().nullable(),
  missing: z.array(z.string()),
  next: z
    .object({ step: z.enum(NEXT_STEPS), who: z.string(), who_in_english: z.string(), id: z.string(), en: z.string() })
    .nullable(),
  memberships: z.array(MembershipProtection),
  /** Funds that pay and that the law disputes or forbids. */
  findings: z.array(FundVerdict),
})
export type Protection = z.infer<typeof Protection>

export const MONTH_MARKS = ['settled', 'paid', 'billed', 'overdue', 'none'] as const

/** One person of a village with twelve months: `months` stands in the order of the page's months. */
export const VillagePerson = z.object({
  person: z.string(),
  name: z.string(),
  nik_last4: z.string().nullable(),
  nik_standing: z.enum(NIK_STANDINGS),
  posts: z.array(z.enum(POST_KIND_CODES)),
  group: z.enum(['officials', 'vulnerable']),
  category: z.enum(categories),
  profession: z.string().nullable(),
  fund: z.enum(funds),
  segment: z.enum(segments),
  programmes: z.array(z.enum(programmes)),
  wage: z.int(),
  state: z.enum(PROTECTION_STATES),
  lapses_on: z.string().nullable(),
  next: z.enum(NEXT_STEPS).nullable(),
  months: z.array(z.enum(MONTH_MARKS)),
})
export type VillagePerson = z.infer<typeof VillagePerson>

/** A village at a glance: all its people, twelve months, protection. */
export const VillagePage = z.object({
  village: VillageCode,
  name: z.string(),
  on: z.string(),
  months: z.array(z.string()),
  counts: z.object({
    officials: z.record(z.enum(PROTECTION_STATES), z.int()),
    vulnerable: z.record(z.enum(PROTECTION_STATES), z.int()),
  }),
  people: z.array(VillagePerson),
})
export type VillagePage = z.infer<typeof VillagePage>
