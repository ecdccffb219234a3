import { type Category, categories } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import type { Cell } from './cell'
import { type NoteCode, seen } from './notes'
import type { Sex } from './parse-nik'
import type { AppointmentNature } from './parse-post'
import { found, isBlank, nothing, type Parsed } from './parsed'

/** Kinds of wadah of vulnerable workers. @law law book 6.3 */
export const wadahCodes = ['SC', 'SB', 'SG', 'SD', 'SA', 'SL'] as const
export type WadahCode = (typeof wadahCodes)[number]

/** How an heir is related to the worker. */
export type Relation = 'spouse' | 'child' | 'parent' | 'sibling' | 'parent_in_law' | 'will' | 'other'

type Words<T> = readonly (readonly [RegExp, T])[]

const SEXES: Words<Sex> = [
  [/^(?:l|lk|laki.*|pria|m|male|cowok|1)$/, 'L'],
  [/^(?:p|pr|perempuan|wanita|w|f|female|cewek|2)$/, 'P'],
]
const SEGMENTS: Words<Segment> = [
  [/^bpu\b|bukan penerima/, 'BPU'],
  [/^pu\b|penerima upah/, 'PU'],
]
const CATEGORIES: Words<Category> = [
  [/pktd|padat karya/, 'pktd'],
  [/rentan|bpu|bukan penerima/, 'pekerja_rentan'],
  [/bpd|permusyawaratan/, 'bpd'],
  [/\brt\b|\brw\b/, 'rt_rw'],
  [/lkd|kader|linmas|lembaga kemasyarakatan|pkk|lpm|karang taruna/, 'lkd'],
  [/staf|operator|honorer/, 'staf'],
  [/kades|kepala desa(?! ?(?:dan|&|\/))/, 'kades'],
  [/perangkat|aparat|sekdes|kaur|kasi|kadus/, 'perangkat'],
]
const RELATIONS: Words<Relation> = [
  [/mertua/, 'parent_in_law'],
  [/suami|istri|isteri|pasangan/, 'spouse'],
  [/anak/, 'child'],
  [/ayah|ibu|bapak|orang ?tua|orangtua|\bmama\b/, 'parent'],
  [/kakak|adik|saudara|kandung/, 'sibling'],
  [/wasiat/, 'will'],
  [/keponakan|paman|bibi|om|tante|cucu|kakek|nenek|kerabat|keluarga|lain/, 'other'],
]
const NATURES: Words<AppointmentNature> = [
  [/^pj\b|penjabat/, 'pj'],
  [/^pl[th]\b|pelaksana/, 'plt'],
  [/tetap|definitif/, 'tetap'],
]
const WADAH: Words<WadahCode> = [
  ...wadahCodes.map((code) => [new RegExp(`^${code}(?:\\b|\\d)`, 'i'), code] as const),
  [/korporasi/, 'SC'],
  [/bank/, 'SB'],
  [/apbdes|apb desa/, 'SD'],
  [/apbd/, 'SA'],
  [/pemerintah/, 'SG'],
]

/** L or P from Laki-laki, Pria, LK, Perempuan, Wanita, PR. */
export const parseSex = reader(SEXES, 'sex_unknown', null)
/** PU or BPU. */
export const parseSegment = reader(SEGMENTS, 'segment_unknown', null)
/** How the worker holds the post. */
export const parseNature = reader(NATURES, 'category_unknown', null)
/** Relation of the heir; what is unknown is kept as other. */
export const parseRelation = reader(RELATIONS, 'relation_unknown', 'other')
/** Code or words of the wadah. @law law book 6.3 */
export const parseWadah = reader(WADAH, 'wadah_unknown', null)

const categoryWords = reader(CATEGORIES, 'category_unknown', null)

/** The category, from our own code or from the words of a roster. */
export function parseCategory(cell: Cell): Parsed<Category> {
  const code = categories.find((one) => one === cell.text)
  return code ? found(code) : categoryWords(cell)
}

function reader<T>(words: Words<T>, unknown: NoteCode, otherwise: T | null): (cell: Cell) => Parsed<T> {
  return (cell) => {
    const text = cell.text.trim().toLowerCase()
    if (isBlank(text)) return nothing
    for (const [word, value] of words) if (word.test(text)) return found(value)
    return { value: otherwise, problems: [{ code: unknown, facts: { seen: seen(cell.text) } }] }
  }
}
