import { addDays, ageOn, type PlainDate } from '@payung/kernel/dates'
import type { Category } from '@payung/law/funding/words'
import { programmes as everyProgramme, type Programme } from '@payung/law/words'
import { POST_KINDS } from '../posts'
import type { Cell, Row } from './cell'
import type { FieldOf } from './fields'
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
import { type RowReader, remembering, rowReader } from './row-reader'
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

type Reader = RowReader<FieldOf<'roster'>>

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
  const anyDate = remembering((cell: Cell) => parseDate(cell, latestOf(false, context.today)))
  const birthDate = remembering((cell: Cell) => parseDate(cell, latestOf(true, context.today)))
  const wage = remembering(parseWage)
  const post = remembering(parsePost)
  const category = remembering(parseCategory)
  const fund = remembering(parseFund)
  const program = remembering(parseProgrammes)
  const flagFields = everyProgramme.filter((programme) => mapping.columns.some(({ field }) => field === programme))

  function birth(): { place: string | null; born: PlainDate | null } {
    let place = read.take('birth_place', parseText)
    let born = read.take('born', birthDate)
    const both = read.cell('birth')
    if (both && born === null) {
      const split = splitPlaceAndDate(both)
      place ??= split.place
      born = read.take('birth', () => birthDate(split.date))
    }
    if (born === null) return { place, born }
    const age = ageOn(born, context.today)
    if (born > context.today) read.note('born', 'born_future')
    else if (age < LEAST_AGE || age > MOST_AGE) read.note('born', 'born_age', { age })
    return { place, born }
  }

  function village(): string {
    const found = context.villages.find(read.cell('village_code'), read.cell('village'), read.cell('district'))
    if (found.problem) read.noteAll(found.at, [found.problem])
    const code = found.village ?? (found.problem ? null : context.village)
    if (!code && !found.problem) read.note('village', 'missing')
    return code ?? ''
  }

  function duty(): Pick<RosterValues, 'post' | 'post_title' | 'nature' | 'category' | 'profession'> {
    const named: ReadPost | null = read.take('post', post)
    const profession = read.take('profession', parseText) ?? named?.profession ?? null
    const stated = read.take('category', category)
    const nature = read.take('nature', parseNature) ?? named?.nature ?? 'tetap'
    if (named?.kind)
      return {
        post: named.kind,
        post_title: named.title,
        nature,
        category: POST_KINDS[named.kind].category,
        profession,
      }
    const isVulnerable = profession !== null || (read.cell('wadah')?.text ?? '') !== ''
    const meant = stated ?? (isVulnerable ? 'pekerja_rentan' : context.category)
    if (!meant && !read.refused) read.note('post', 'post_missing')
    return { post: null, post_title: null, nature, category: meant ?? 'pekerja_rentan', profession }
  }

  function chosenProgrammes(): readonly Programme[] | null {
    const named = read.take('programmes', program)
    if (named) return named
    const ticked = flagFields.filter((field) => read.take(field, parseFlag) === true)
    return ticked.length > 0 ? ticked : null
  }

  function heir(): RosterValues['heir'] {
    const name = read.take('heir', parseName)
    if (name === null) return null
    const relation = read.take('heir_relation', parseRelation) ?? 'other'
    return { name, relation, born: read.take('heir_born', birthDate), phone: read.take('heir_phone', parsePhone) }
  }

  return function readRow(row) {
    read.turnTo(row)
    const nik = read.take('nik', parseNik)
    if (nik === null && !read.refused) read.note('nik', 'nik_missing')
    const name = read.take('name', parseName)
    if (name === null && !read.notes.some(({ field }) => field === 'name')) read.note('name', 'missing')
    const { place, born } = birth()
    const sex = read.take('sex', parseSex)
    if (nik !== null) {
      const told = compareNik(nik, born, sex)
      if (told.length > 0) read.noteAll('nik', told)
    }
    const last = read.take('until', anyDate)
    const values: RosterValues = {
      nik,
      name: name ?? '',
      birth_place: place,
      born,
      sex,
      mother: read.take('mother', parseName),
      address: read.take('address', parseText),
      phone: read.take('phone', parsePhone),
      village: village(),
      ...duty(),
      wage: read.take('wage', wage),
      sk_number: read.take('sk_number', parseText),
      sk_date: read.take('sk_date', anyDate),
      since: read.take('since', anyDate),
      until: last && addDays(last, 1),
      segment: read.take('segment', parseSegment),
      programmes: chosenProgrammes(),
      fund: read.take('fund', fund),
      kpj: read.take('kpj', parseKpj),
      npp: read.take('npp', parseNpp),
      wadah: read.take('wadah', parseWadah),
      heir: heir(),
    }
    checkTogether(read, values)
    return read.refused
      ? { outcome: 'refused', values: null, notes: read.notes }
      : { outcome: 'ok', values, notes: read.notes }
  }
}

function checkTogether(read: Reader, values: RosterValues): void {
  const { since, until, segment, programmes, wage, category } = values
  if (since && until && until <= since) read.note('until', 'until_before_since')
  // the pension programme knows wage earners only: PP 45/2015 Pasal 2
  if (segment === 'BPU' && programmes?.includes('jp')) read.note('programmes', 'programmes_jp_bpu')
  const isPaid = category === 'kades' || category === 'perangkat'
  if (wage === null && isPaid && !read.refused && !read.notes.some(({ field }) => field === 'wage'))
    read.note('wage', 'wage_missing')
}
