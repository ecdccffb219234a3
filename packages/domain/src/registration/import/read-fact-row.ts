import { addMonths, type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import type { Rupiah } from '@payung/kernel/money'
import type { Category, Fund } from '@payung/law/funding/words'
import type { Programme, Segment } from '@payung/law/words'
import type { Cell, Row } from './cell'
import { fieldsOf, type ImportKind, type importKinds } from './fields'
import type { Mapping } from './guess-mapping'
import type { ImportField, Reads } from './import-field'
import type { Note } from './notes'
import { parseDate } from './parse-date'
import { parseFund } from './parse-fund'
import { parseMoney } from './parse-money'
import { parseMonth } from './parse-month'
import { parseNik, type Sex } from './parse-nik'
import * as number from './parse-number'
import { parsePhone } from './parse-phone'
import { type AppointmentNature, parsePost, type ReadPost } from './parse-post'
import { parseFlag, parseProgrammes } from './parse-programmes'
import { parseWage } from './parse-wage'
import * as words from './parse-words'
import type { Parsed } from './parsed'
import { remembering, rowReader } from './row-reader'
import type { VillageIndex } from './village-index'

/** What a list of dated facts is read against. */
export interface FactContext {
  readonly today: PlainDate
  readonly villages: VillageIndex
  /** How many months ahead of today a contribution month may lie. */
  readonly monthsAhead?: number
}

type Parser = (cell: Cell) => Parsed<unknown>

/** What each way of reading gives. */
interface ValueOf extends Record<Reads, unknown> {
  money: Rupiah
  wage: Rupiah
  year: number
  integer: number
  flag: boolean
  programmes: readonly Programme[]
  post: ReadPost
  fund: Fund
  date: PlainDate
  birth_date: PlainDate
  place_and_date: PlainDate
  month: Month
  sex: Sex
  category: Category
  segment: Segment
  wadah: words.WadahCode
  relation: words.Relation
  nature: AppointmentNature
  text: string
  name: string
  nik: string
  phone: string
  village_code: string
  area_name: string
  kpj: string
  npp: string
  code: string
}

type Fields<Kind extends ImportKind> = (typeof importKinds)[Kind]['fields']

/** Values by field name; null where the file does not say. `village` and `village_code` are both the code, `district` is null. */
export type FactValues<Kind extends ImportKind> = {
  -readonly [Name in keyof Fields<Kind>]: Fields<Kind>[Name] extends ImportField<infer R> ? ValueOf[R] | null : never
}

/** What became of a row of facts. */
export type FactReading<Kind extends ImportKind> =
  | { readonly outcome: 'ok'; readonly values: FactValues<Kind>; readonly notes: readonly Note[] }
  | { readonly outcome: 'refused'; readonly values: null; readonly notes: readonly Note[] }

/** The reader of a whole list of ceilings, decrees, NPP, KPJ, billing codes or payments: call it with row after row. */
export function factReader<Kind extends Exclude<ImportKind, 'roster'>>(
  kind: Kind,
  mapping: Mapping,
  context: FactContext,
): (row: Row) => FactReading<Kind> {
  const read = rowReader<string>(mapping, kind)
  const parsers = parsersFor(context)
  const at = { village_code: read.slot('village_code'), village: read.slot('village'), district: read.slot('district') }
  const fields = Object.entries(fieldsOf(kind))
    .filter(([name]) => name !== 'village' && name !== 'village_code' && name !== 'district')
    .map(([name, field]) => ({ slot: read.slot(name), parse: parsers[field.reads], required: field.required }))

  return function readRow(row) {
    read.turnTo(row)
    const values: Record<string, unknown> = {}
    for (const { slot, parse, required } of fields) {
      const value = read.take(slot, parse)
      values[slot.field] = value
      if (required && value === null && !read.isNoted(slot)) read.note(slot, 'missing')
    }
    const found = context.villages.find(read.cell(at.village_code), read.cell(at.village), read.cell(at.district))
    if (found.problem) read.noteAll(at[found.at], [found.problem])
    values.village = found.village
    values.village_code = found.village
    values.district = null
    if (read.refused) return { outcome: 'refused', values: null, notes: read.notes }
    return { outcome: 'ok', values: values as FactValues<Kind>, notes: read.notes }
  }
}

function parsersFor({ today, monthsAhead = 12 }: FactContext): Record<Reads, Parser> {
  const date = remembering((cell: Cell) => parseDate(cell, number.latestOf(false, today)))
  const birth = remembering((cell: Cell) => parseDate(cell, number.latestOf(true, today)))
  const latestMonth = addMonths(monthOf(today), monthsAhead)
  return {
    text: number.parseText,
    name: number.parseName,
    nik: parseNik,
    date,
    birth_date: birth,
    place_and_date: (cell) => birth(number.splitPlaceAndDate(cell).date),
    sex: words.parseSex,
    phone: parsePhone,
    post: remembering(parsePost),
    category: words.parseCategory,
    village_code: number.parseText,
    area_name: number.parseText,
    wage: parseWage,
    money: parseMoney,
    month: remembering((cell: Cell) => parseMonth(cell, latestMonth)),
    year: (cell) => number.parseYear(cell, Number(today.slice(0, 4)) + 2),
    integer: number.parseInteger,
    segment: words.parseSegment,
    programmes: remembering(parseProgrammes),
    flag: parseFlag,
    fund: remembering(parseFund),
    kpj: number.parseKpj,
    npp: number.parseNpp,
    code: number.parseCode,
    wadah: words.parseWadah,
    relation: words.parseRelation,
    nature: words.parseNature,
  }
}
