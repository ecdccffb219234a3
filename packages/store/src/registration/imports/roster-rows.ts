import type { StageColumns } from '../../stage'

/** A row of a roster as it is staged: what the file says, what the regency's scheme says where the file is silent. */
export const ROSTER_COLUMNS = {
  /** Number of the row, as its owner sees it. */
  n: 'int',
  village: 'text collate "C"',
  nik_key: 'bytea',
  nik_last4: 'text',
  nik_standing: 'text',
  name: 'text',
  birth_place: 'text',
  born: 'date',
  sex: 'text',
  mother_name: 'text',
  address: 'text',
  phone: 'text',
  post: 'text',
  post_title: 'text',
  nature: 'text',
  category: 'text',
  vulnerable: 'boolean',
  profession: 'text',
  sector: 'text',
  wage: 'bigint',
  sk_number: 'text',
  sk_date: 'date',
  since: 'date',
  until: 'date',
  segment: 'text',
  programmes: 'smallint',
  fund: 'text',
  kpj: 'text',
  npp: 'text',
  wadah: 'text',
  heir_name: 'text',
  heir_relation: 'text',
  heir_born: 'date',
  heir_phone: 'text',
  scheme_segment: 'text',
  scheme_programmes: 'smallint',
  scheme_wage: 'bigint',
  scheme_fund: 'text',
  scheme_base: 'text',
} as const satisfies StageColumns

/** What every statement of a roster import is about. */
export interface RosterImport {
  regency: number
  import: string
  /** Area of the import: villages below it, and nothing else, are touched. */
  area: string
  today: string
  /** First day from which new terms hold: that of the current month. */
  from: string
  /** Who confirmed it. */
  account: string
  now: string
  /** First 24 characters of ids that this import gives, one for each table: the row number fills the rest. */
  ids: { people: string; posts: string; decrees: string; appointments: string; memberships: string; heirs: string }
}
