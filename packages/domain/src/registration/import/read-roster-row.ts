import { addDays, ageOn, type PlainDate } from '@payung/kernel/dates'
import type { Category } from '@payung/law/funding/words'
import { programmes as everyProgramme, type Programme } from '@payung/law/words'
import { POST_KINDS } from '../posts'
import type { Cell, Row } from './cell'
import { type RosterField, rosterFields } from './fields-roster'
import type { Mapping } from './guess-mapping'
import type { Note } from './notes'
import { parseDate } from './parse-date'
import { parseFund } from './parse-fund'
import { compareNik, parseNik } from './parse-nik'
import { latestOf, parseKpj, parseName, parseNpp, parseText, splitPlaceAndDate } from './parse-number'
import { parsePhone } from './parse-phone'
import { parsePost, type ReadPost } from './parse-post'
import { parseFlag, parseProgrammes } from './parse-programmes'
import { parseWage } from './parse-wage'
import { parseCategory, parseNature, parseRelation, parseSegment, parseSex, parseWadah } from './parse-words'
import type { RosterValues } from './roster-values'
import { type RowReader, remembering, rowReader, type Slot } from './row-reader'
import type { VillageIndex } from './village-index'

/** What a roster is read against. */
export interface RosterContext {
  readonly today: PlainDate
  readonly villages: VillageIndex
  /** The village of every row, when the file belongs to one village and has no column for it. */
  readonly village?: string
  /** The category of rows that name neither post nor profession, for lists of vulnerable workers without such a column. */
  readonly category?: Category
}

/** What became of a row. A refused row has no values. */
export type RosterReading =
  | { readonly outcome: 'ok'; readonly values: RosterValues; readonly notes: readonly Note[] }
  | { readonly outcome: 'refused'; readonly values: null; readonly notes: readonly Note[] }

type Reader = RowReader<RosterField>
type Slots = Readonly<Record<RosterField, Slot<RosterField>>>

const LEAST_AGE = 15
const MOST_AGE = 90

/**
 * Reads one row of a roster. Nothing is looked up in the register: that is done with all rows at once.
 * For a whole file use `rosterReader`, which prepares mapping and memory once.
 */
export function readRosterRow(row: Row, mapping: Mapping, context: RosterContext): RosterReading {
  return rosterReader(mapping, context)(row)
}

/** The reader of a whole roster: call it with row after row. */
export function rosterReader(mapping: Mapping, context: RosterContext): (row: Row) => RosterReading {
  const read: Reader = rowReader(mapping, 'roster')
  const at = slotsOf(read)
  const anyDate = remembering((cell: Cell) => parseDate(cell, latestOf(false, context.today)))
  const birthDate = remembering((cell: Cell) => parseDate(cell, latestOf(true, context.today)))
  const wage = remembering(parseWage)
  const decree = remembering((cell: Cell) => parseText(cell))
  const sexWord = remembering(parseSex)
  const placeName = remembering((cell: Cell) => parseText(cell))
  const post = remembering(parsePost)
  const category = remembering(parseCategory)
  const fund = remembering(parseFund)
  const program = remembering(parseProgrammes)
  const flags = everyProgramme.map((programme) => at[programme]).filter(({ column }) => column >= 0)

  const [youngest, oldest] = [yearsBefore(context.today, LEAST_AGE), yearsBefore(context.today, MOST_AGE + 1)]

  function birth(): { place: string | null; born: PlainDate | null } {
    let place = read.take(at.birth_place, placeName)
    let born = read.take(at.born, birthDate)
    const both = read.cell(at.birth)
    if (both && born === null) {
      const split = splitPlaceAndDate(both)
      place ??= split.place
      born = read.take(at.birth, () => birthDate(split.date))
    }
    if (born === null) return { place, born }
    if (born > context.today) read.note(at.born, 'born_future')
    else if (born > youngest || born <= oldest) read.note(at.born, 'born_age', { age: ageOn(born, context.today) })
    return { place, born }
  }

  function village(): string {
    const found = context.villages.find(read.cell(at.village_code), read.cell(at.village), read.cell(at.district))
    if (found.problem) read.noteAll(at[found.at], [found.problem])
    const code = found.village ?? (found.problem ? null : context.village)
    if (!code && !found.problem) read.note(at.village, 'missing')
    return code ?? ''
  }

  function duty(): Pick<RosterValues, 'post' | 'post_title' | 'nature' | 'category' | 'profession'> {
    const named: ReadPost | null = read.take(at.post, post)
    const profession = read.take(at.profession, parseText) ?? named?.profession ?? null
    const stated = read.take(at.category, category)
    const nature = read.take(at.nature, parseNature) ?? named?.nature ?? 'tetap'
    if (named?.kind)
      return {
        post: named.kind,
        post_title: named.title,
        nature,
        category: POST_KINDS[named.kind].category,
        profession,
      }
    const isVulnerable = profession !== null || (read.cell(at.wadah)?.text ?? '') !== ''
    const meant = stated ?? (isVulnerable ? 'pekerja_rentan' : context.category)
    if (!meant && !read.refused) read.note(at.post, 'post_missing')
    return { post: null, post_title: null, nature, category: meant ?? 'pekerja_rentan', profession }
  }

  function chosenProgrammes(): readonly Programme[] | null {
    const named = read.take(at.programmes, program)
    if (named) return named
    if (flags.length === 0) return null
    const ticked = flags.filter((slot) => read.take(slot, parseFlag) === true).map(({ field }) => field as Programme)
    return ticked.length > 0 ? ticked : null
  }

  function heir(): RosterValues['heir'] {
    const name = read.take(at.heir, parseName)
    if (name === null) return null
    const relation = read.take(at.heir_relation, parseRelation) ?? 'other'
    return { name, relation, born: read.take(at.heir_born, birthDate), phone: read.take(at.heir_phone, parsePhone) }
  }

  return function readRow(row) {
    read.turnTo(row)
    const nik = read.take(at.nik, parseNik)
    if (nik === null && !read.refused) read.note(at.nik, 'nik_missing')
    const name = read.take(at.name, parseName)
    if (name === null && !read.isNoted(at.name)) read.note(at.name, 'missing')
    const { place, born } = birth()
    const sex = read.take(at.sex, sexWord)
    if (nik !== null) {
      const told = compareNik(nik, born, sex)
      if (told.length > 0) read.noteAll(at.nik, told)
    }
    const last = read.take(at.until, anyDate)
    const held = duty()
    const values: RosterValues = {
      nik,
      name: name ?? '',
      birth_place: place,
      born,
      sex,
      mother: read.take(at.mother, parseName),
      address: read.take(at.address, parseText),
      phone: read.take(at.phone, parsePhone),
      village: village(),
      // named one by one: spread into the literal they would cost a fifth of the whole reading
      post: held.post,
      post_title: held.post_title,
      nature: held.nature,
      category: held.category,
      profession: held.profession,
      wage: read.take(at.wage, wage),
      sk_number: read.take(at.sk_number, decree),
      sk_date: read.take(at.sk_date, anyDate),
      since: read.take(at.since, anyDate),
      until: last && addDays(last, 1),
      segment: read.take(at.segment, parseSegment),
      programmes: chosenProgrammes(),
      fund: read.take(at.fund, fund),
      kpj: read.take(at.kpj, parseKpj),
      npp: read.take(at.npp, parseNpp),
      wadah: read.take(at.wadah, parseWadah),
      heir: heir(),
    }
    checkTogether(read, at, values)
    return read.refused
      ? { outcome: 'refused', values: null, notes: read.notes }
      : { outcome: 'ok', values, notes: read.notes }
  }
}

function checkTogether(read: Reader, at: Slots, values: RosterValues): void {
  const { since, until, segment, programmes, wage, category } = values
  if (since && until && until <= since) read.note(at.until, 'until_before_since')
  // the pension programme knows wage earners only: PP 45/2015 Pasal 2
  if (segment === 'BPU' && programmes?.includes('jp')) read.note(at.programmes, 'programmes_jp_bpu')
  const isPaid = category === 'kades' || category === 'perangkat'
  if (wage === null && isPaid && !read.refused && !read.isNoted(at.wage)) read.note(at.wage, 'wage_missing')
}

/** The same day so many years before; born later is younger. */
function yearsBefore(date: PlainDate, years: number): string {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`
}

function slotsOf(read: Reader): Slots {
  const names = Object.keys(rosterFields) as RosterField[]
  return Object.fromEntries(names.map((name) => [name, read.slot(name)])) as Record<RosterField, Slot<RosterField>>
}
