import { categories, funds } from '@payung/law/funding/words'
import { programmes, segments } from '@payung/law/words'
import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { DateText, IdText, lineOfText, Money } from '../words'
import { textCell } from './import/cell'
import { parseNik } from './import/parse-nik'
import { parsePhone } from './import/parse-phone'
import { MEMBER_STATES } from './member-states'
import { POST_KIND_CODES } from './posts'

/** Sixteen digits that a NIK can have. @law law book 6.4: length, characters and the day of birth make one impossible */
export const NikText = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .refine(
    (text) => parseNik(textCell(text)).value !== null,
    'NIK harus 16 angka dengan tanggal lahir yang mungkin. Salin dari KTP',
  )

/** A telephone number as people write it, kept as 62... */
export const PhoneText = z
  .string()
  .refine((text) => parsePhone(textCell(text)).value !== null, 'Tulis nomor telepon seperti 0812 3456 7890')
  .transform((text) => parsePhone(textCell(text)).value as string)

/** Where somebody entered for the village, the paper from which it was typed: the id of an uploaded photograph. */
export const OnPaper = z.object({ paper: IdText.optional() })

export const NIK_STANDINGS = ['missing', 'unverified', 'warned', 'asked', 'confirmed', 'rejected'] as const

const personal = {
  name: lineOfText(120),
  birth_place: lineOfText(80).nullish(),
  born: DateText.nullish(),
  sex: z.enum(['L', 'P']).nullish(),
  mother_name: lineOfText(120).nullish(),
  address: lineOfText(200).nullish(),
  phone: PhoneText.nullish(),
}

/** A membership as somebody asks for it. The payer is found by segment and fund when none is named. */
export const NewMembership = z.object({
  id: IdText,
  segment: z.enum(segments),
  category: z.enum(categories),
  profession: lineOfText(60).nullish(),
  programmes: z.array(z.enum(programmes)).min(1, 'Pilih paling sedikit satu program'),
  /** Rp a month; for BPU the income or the base. */
  wage: Money,
  fund: z.enum(funds),
  payer: IdText.optional(),
  since: DateText,
})
export type NewMembership = z.infer<typeof NewMembership>

/** A post that a new person takes, in the same act. */
export const NewAppointment = z.object({
  id: IdText,
  post_kind: z.enum(POST_KIND_CODES),
  seat: z.int().min(1).max(99).optional(),
  title: lineOfText(80).nullish(),
  nature: z.enum(['tetap', 'pj', 'plt']).default('tetap'),
  decree: IdText.optional(),
  since: DateText,
  until: DateText.nullish(),
})
export type NewAppointment = z.infer<typeof NewAppointment>

/** Somebody who is taken into a village's register; without NIK an incomplete candidate. */
export const NewPerson = z.object({
  id: IdText,
  nik: NikText.nullish(),
  ...personal,
  appointment: NewAppointment.optional(),
  membership: NewMembership.optional(),
  ...OnPaper.shape,
})
export type NewPerson = z.infer<typeof NewPerson>

/** A change of a person. `version` is what the editor saw: whoever saves second is told of the first. */
export const PersonChange = z.object({
  version: z.int().min(1),
  nik: NikText.optional(),
  ...personal,
  ...OnPaper.shape,
})
export type PersonChange = z.infer<typeof PersonChange>

/** A death, as the register keeps it. */
export const Death = z.object({ version: z.int().min(1), died_on: DateText, ...OnPaper.shape })
export type Death = z.infer<typeof Death>

/** A membership as it holds in one span of days. */
export const Membership = z.object({
  id: IdText,
  since: z.string(),
  until: z.string().nullable(),
  segment: z.enum(segments),
  category: z.enum(categories),
  profession: z.string().nullable(),
  programmes: z.array(z.enum(programmes)),
  wage: z.int(),
  fund: z.enum(funds),
  kpj: z.string().nullable(),
  registered_on: z.string().nullable(),
  registered_by: z.string().nullable(),
  ended_reason: z.string().nullable(),
  payer: z.object({
    id: IdText,
    kind: z.string(),
    name: z.string(),
    number: z.string().nullable(),
    wadah_code: z.string().nullable(),
  }),
  state: z.enum(MEMBER_STATES),
})
export type Membership = z.infer<typeof Membership>

/** A post held by a person. `until` is the first day on which it is no longer held. */
export const HeldPost = z.object({
  id: IdText,
  post: IdText,
  kind: z.enum(POST_KIND_CODES),
  seat: z.int(),
  title: z.string().nullable(),
  nature: z.enum(['tetap', 'pj', 'plt']),
  since: z.string(),
  until: z.string().nullable(),
  decree: z.object({ id: IdText, number: z.string(), signed_on: z.string() }).nullable(),
})
export type HeldPost = z.infer<typeof HeldPost>

/** A person in a list of a village. The NIK shows its last four digits. */
export const PersonRow = z.object({
  id: IdText,
  village: VillageCode,
  name: z.string(),
  nik_last4: z.string().nullable(),
  nik_standing: z.enum(NIK_STANDINGS),
  born: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  died_on: z.string().nullable(),
  version: z.int(),
  state: z.enum(MEMBER_STATES),
  posts: z.array(HeldPost.pick({ kind: true, seat: true, title: true, nature: true })),
  memberships: z.array(Membership.omit({ ended_reason: true, registered_by: true, payer: true })),
})
export type PersonRow = z.infer<typeof PersonRow>

/** An heir or child, as on a day. @law PP 44/2015 Pasal 37 (5) names the order */
export const Heir = z.object({
  id: IdText,
  name: z.string(),
  relation: z.enum(['spouse', 'child', 'parent', 'sibling', 'parent_in_law', 'will', 'other']),
  born: z.string().nullable(),
  school_level: z.enum(['none', 'TK', 'SD', 'SMP', 'SMA', 'PT']).nullable(),
  phone: z.string().nullable(),
  since: z.string(),
  until: z.string().nullable(),
})
export type Heir = z.infer<typeof Heir>

export const NewHeir = z.object({
  id: IdText,
  name: lineOfText(120),
  relation: Heir.shape.relation,
  born: DateText.nullish(),
  school_level: z.enum(['none', 'TK', 'SD', 'SMP', 'SMA', 'PT']).nullish(),
  phone: PhoneText.nullish(),
  since: DateText,
  ...OnPaper.shape,
})
export type NewHeir = z.infer<typeof NewHeir>

/** One person with everything that is known, as on a day, and how it came to be. */
export const Person = z.object({
  id: IdText,
  village: VillageCode,
  village_name: z.string(),
  on: z.string(),
  name: z.string(),
  birth_place: z.string().nullable(),
  born: z.string().nullable(),
  sex: z.enum(['L', 'P']).nullable(),
  mother_name: z.string().nullable(),
  address: z.string().nullable(),
  phone: z.string().nullable(),
  nik_last4: z.string().nullable(),
  nik_standing: z.enum(NIK_STANDINGS),
  died_on: z.string().nullable(),
  version: z.int(),
  state: z.enum(MEMBER_STATES),
  posts: z.array(HeldPost),
  memberships: z.array(Membership),
  heirs: z.array(Heir),
  /** Newest first: when it changed, which fields, and by whom or by which import. */
  changes: z.array(
    z.object({
      version: z.int(),
      at: z.string(),
      fields: z.array(z.string()),
      by: z.enum(['person', 'import']),
      import: IdText.nullable(),
    }),
  ),
})
export type Person = z.infer<typeof Person>
