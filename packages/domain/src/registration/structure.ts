import { z } from 'zod'
import { VillageCode } from '../areas/area'
import { DateText, IdText, lineOfText } from '../words'
import { OnPaper } from './person'
import { POST_KIND_CODES, type PostKindCode } from './posts'

/** How many seats of each kind a usual village has (SOTK); the number of hamlets and neighbourhoods is its own. */
export const USUAL_STRUCTURE: readonly (readonly [PostKindCode, number])[] = [
  ['kades', 1],
  ['sekdes', 1],
  ['kaur_keuangan', 1],
  ['kaur_umum', 1],
  ['kaur_perencanaan', 1],
  ['kasi_pemerintahan', 1],
  ['kasi_kesejahteraan', 1],
  ['kasi_pelayanan', 1],
  ['kadus', 2],
  ['bpd_ketua', 1],
  ['bpd_wakil', 1],
  ['bpd_sekretaris', 1],
  ['bpd_anggota', 2],
]

/** Kinds of which a village has exactly one seat. */
export const SINGLE_POSTS = new Set<PostKindCode>([
  'kades',
  'sekdes',
  'kaur_keuangan',
  'kaur_umum',
  'kaur_perencanaan',
  'kasi_pemerintahan',
  'kasi_kesejahteraan',
  'kasi_pelayanan',
  'bpd_ketua',
  'bpd_wakil',
  'bpd_sekretaris',
])

/** Posts to be added: so many seats of a kind, from a day on. */
export const NewPosts = z.object({
  posts: z
    .array(
      z.object({
        id: IdText,
        kind: z.enum(POST_KIND_CODES),
        seat: z.int().min(1).max(99).optional(),
        title: lineOfText(80).nullish(),
      }),
    )
    .min(1)
    .max(200),
  since: DateText,
  ...OnPaper.shape,
})
export type NewPosts = z.infer<typeof NewPosts>

/** The usual structure, with as many hamlets and neighbourhoods as the village has. Existing posts stay. */
export const UsualStructure = z.object({
  since: DateText,
  hamlets: z.int().min(0).max(60).default(2),
  neighbourhoods: z.int().min(0).max(99).default(0),
  council: z.int().min(0).max(9).default(5),
  ...OnPaper.shape,
})
export type UsualStructure = z.infer<typeof UsualStructure>

/** A post with its holder on a day; without holder it is vacant. */
export const Post = z.object({
  id: IdText,
  kind: z.enum(POST_KIND_CODES),
  seat: z.int(),
  title: z.string().nullable(),
  since: z.string(),
  until: z.string().nullable(),
  holders: z.array(
    z.object({
      appointment: IdText,
      person: IdText,
      name: z.string(),
      nature: z.enum(['tetap', 'pj', 'plt']),
      since: z.string(),
      until: z.string().nullable(),
      decree: z.string().nullable(),
    }),
  ),
})
export type Post = z.infer<typeof Post>

/** A decree (SK) that appoints one person or many, in one village or many. */
export const NewDecree = z.object({
  id: IdText,
  number: lineOfText(80),
  signed_on: DateText,
  issuer: lineOfText(120),
  subject: lineOfText(200),
  file: IdText.optional(),
  appointments: z
    .array(
      z.object({
        id: IdText,
        village: VillageCode,
        post: IdText,
        person: IdText,
        nature: z.enum(['tetap', 'pj', 'plt']).default('tetap'),
        since: DateText,
        until: DateText.nullish(),
      }),
    )
    .max(500),
  ...OnPaper.shape,
})
export type NewDecree = z.infer<typeof NewDecree>

/** A decree in a list. */
export const Decree = z.object({
  id: IdText,
  area: z.string(),
  number: z.string(),
  signed_on: z.string(),
  issuer: z.string(),
  subject: z.string(),
  appointments: z.int(),
})
export type Decree = z.infer<typeof Decree>
