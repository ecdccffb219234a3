import { headingKey } from './headings'

/** How the cells under a heading are read. */
export type Reads =
  | 'text'
  | 'name'
  | 'nik'
  | 'date'
  | 'birth_date'
  | 'place_and_date'
  | 'sex'
  | 'phone'
  | 'post'
  | 'category'
  | 'village_code'
  | 'area_name'
  | 'wage'
  | 'money'
  | 'month'
  | 'year'
  | 'integer'
  | 'segment'
  | 'programmes'
  | 'flag'
  | 'fund'
  | 'kpj'
  | 'npp'
  | 'code'
  | 'wadah'
  | 'relation'
  | 'nature'

/** One thing that a file may tell: its names on screen, how it is read, and the headings under which people write it. */
export interface ImportField<R extends Reads = Reads> {
  readonly says: string
  readonly in_english: string
  readonly reads: R
  /** Without it a row of this kind means nothing. */
  readonly required?: boolean
  /** Spelt as `headingKey` leaves them: lower case, abbreviations written out. */
  readonly headings: readonly string[]
}

/** Writes a row of the catalogue; headings are parted by `|`, and the name that we show is one of them. */
export function field<R extends Reads>(
  reads: R,
  says: string,
  in_english: string,
  headings: string,
  required = false,
): ImportField<R> {
  return { says, in_english, reads, required, headings: [...new Set([headingKey(says), ...headings.split('|')])] }
}
