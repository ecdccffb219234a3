import type { PlainDate } from '@payung/kernel/dates'
import type { Rupiah } from '@payung/kernel/money'
import type { Category, Fund } from '@payung/law/funding/words'
import type { Programme, Segment } from '@payung/law/words'
import type { PostKindCode } from '../posts'
import type { Sex } from './parse-nik'
import type { AppointmentNature } from './parse-post'
import type { Relation, WadahCode } from './parse-words'

/** What a row of a roster says of one person. Null: the file does not say. */
export interface RosterValues {
  /** Sixteen digits; without them the person stays an incomplete candidate. */
  nik: string | null
  name: string
  birth_place: string | null
  born: PlainDate | null
  sex: Sex | null
  mother: string | null
  address: string | null
  /** `62...` */
  phone: string | null
  /** Code of the village, as in the index. */
  village: string
  /** Null for vulnerable workers. */
  post: PostKindCode | null
  /** The post as written: "Kadus II". */
  post_title: string | null
  nature: AppointmentNature
  category: Category
  profession: string | null
  /** Rp a month. */
  wage: Rupiah | null
  sk_number: string | null
  sk_date: PlainDate | null
  since: PlainDate | null
  /** The first day on which it no longer holds: the day after the one the file calls the last. */
  until: PlainDate | null
  segment: Segment | null
  programmes: readonly Programme[] | null
  fund: Fund | null
  kpj: string | null
  npp: string | null
  wadah: WadahCode | null
  heir: { name: string; relation: Relation; born: PlainDate | null; phone: string | null } | null
}
