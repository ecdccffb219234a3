import { type Citation, cite, type OpenQuestion } from './citation'
import { openQuestion } from './open-questions'
import { PP_44_2015 } from './sources/pp-44-2015'

/** How a person is related to the one who died. */
export const relations = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'parent_in_law',
  'named_in_will',
] as const
export type Relation = (typeof relations)[number]

/** The order of heirs. */
export const heirsLaw = cite(
  PP_44_2015,
  'Pasal 37 ayat (5)',
  'Janda, duda atau anak; lalu keluarga sedarah lurus sampai derajat kedua; saudara; mertua; yang ditunjuk dalam wasiat.',
  'read',
  'Widow, widower or child; then blood relatives up and down to the second degree; siblings; parents-in-law; the person named in the will.',
)

/** The ranks of heirs: somebody of a rank shuts out all later ones. */
export const ranks: readonly (readonly Relation[])[] = [
  ['spouse', 'child'],
  ['parent', 'grandparent', 'grandchild'],
  ['sibling'],
  ['parent_in_law'],
  ['named_in_will'],
]

/** Who receives, and why. */
export interface Heirs<Person> {
  /** 1 to 5; null when nobody is left. */
  rank: number | null
  heirs: Person[]
  /** Without heirs the burial cost goes to whoever arranged it, the rest to the social security fund. */
  says: string
  in_english: string
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The heirs of a member among the relatives that are left.
 * @law PP 44/2015 Pasal 37 ayat (5)
 */
export function heirsOf<Person extends { relation: Relation }>(relatives: readonly Person[]): Heirs<Person> {
  const rank = ranks.findIndex((relationsOfRank) =>
    relatives.some(({ relation }) => relationsOfRank.includes(relation)),
  )
  const members = ranks[rank]
  if (!members) {
    const says = 'Biaya pemakaman bagi yang mengurus pemakaman; selebihnya ke Dana Jaminan Sosial.'
    const inEnglish = 'Burial cost to whoever arranges the burial; the rest to the social security fund.'
    return { rank: null, heirs: [], says, in_english: inEnglish, because: [heirsLaw], open: [] }
  }
  const byWill = members.includes('named_in_will')
  return {
    rank: rank + 1,
    heirs: relatives.filter(({ relation }) => members.includes(relation)),
    says: `Ahli waris urutan ke-${rank + 1}.`,
    in_english: `Heirs of rank ${rank + 1}.`,
    because: [heirsLaw],
    open: byWill ? [openQuestion('will_and_court')] : [],
  }
}
