import type { PlainDate } from '@payung/kernel/dates'
import type { Cell } from './cell'
import { type NoteCode, seen } from './notes'
import { doubtful, found, isBlank, nothing, type Parsed, unread } from './parsed'

const EXPONENT = /^\d(?:[.,]\d+)?E\+?\d+$/i

/** A member's number (KPJ). Eleven digits in practice, so another length only warns. @law law book 6.4, unverified */
export function parseKpj(cell: Cell): Parsed<string> {
  return digitsOf(cell, 11, 'kpj_form')
}

/** A billing code (kode iuran). Twelve digits in the one receipt that was read. @law law book 6.4 */
export function parseCode(cell: Cell): Parsed<string> {
  return digitsOf(cell, 12, 'code_form')
}

/** An employer's number (NPP). Eight characters; letter prefixes may exist, so another form only warns. @law law book 6.4 */
export function parseNpp(cell: Cell): Parsed<string> {
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  if (EXPONENT.test(text)) return unread('number_exponent', { seen: seen(text) })
  const npp = text.toUpperCase().replace(/[\s.-]/g, '')
  return /^[A-Z]{0,2}\d{8}$/.test(npp) ? found(npp) : doubtful(npp, 'npp_form', { seen: seen(text) })
}

/** A fiscal year from 2015 to `latest`. */
export function parseYear(cell: Cell, latest: number): Parsed<number> {
  const text = cell.text.trim().replace(/^(?:ta|tahun)\.?\s*/i, '')
  if (isBlank(text)) return nothing
  const year = /^\d{4}(?:\.0+)?$/.test(text) ? Number(text) : 0
  return year >= 2015 && year <= latest ? found(year) : unread('year_unreadable', { seen: seen(text), latest })
}

/** A small whole number, such as a count of months. */
export function parseInteger(cell: Cell): Parsed<number> {
  const text = cell.text.trim().replace(/\s*(?:bulan|bln|orang)$/i, '')
  if (isBlank(text)) return nothing
  return /^\d{1,6}(?:\.0+)?$/.test(text) ? found(Number(text)) : unread('number_unreadable', { seen: seen(text) })
}

/** Most texts and names are these, and are done with one look. */
const [PLAIN_TEXT, PLAIN_NAME] = [
  /^[A-Za-z][\w.',/()-]*(?: [\w.',/()-]+)*$/,
  /^[A-Za-z][A-Za-z.',-]*(?: [A-Za-z.',-]+)*$/,
]

/** Free text on one line. A formula that somebody typed stays text, and is pointed out. */
export function parseText(cell: Cell, most = 300): Parsed<string> {
  if (cell.text.length <= most && PLAIN_TEXT.test(cell.text)) return found(cell.text)
  const text = oneLine(cell.text)
  if (text === '' || /^[-–—.]+$/.test(text)) return nothing
  if (text.length > most) return unread('too_long', { length: text.length, most })
  return /^[=@]|^[+-]\s*[A-Za-z]/.test(text) ? doubtful(text, 'formula_like') : found(text)
}

/** A person's name: as written, on one line. */
export function parseName(cell: Cell): Parsed<string> {
  if (cell.text.length <= 120 && PLAIN_NAME.test(cell.text)) return found(cell.text)
  const parsed = parseText(cell, 120)
  const { value } = parsed
  if (value === null || parsed.problems.length > 0 || !/\d/.test(value)) return parsed
  return doubtful(value, 'name_digits')
}

/** Place and date of birth in one cell: "Kupang, 12-05-1980". The date is left to its own parser. */
export function splitPlaceAndDate(cell: Cell): { place: string | null; date: Cell } {
  if (cell.kind === 'date' || cell.kind === 'number') return { place: null, date: cell }
  const text = oneLine(cell.text)
  const at = text.search(/\d/)
  if (at < 0) return { place: text || null, date: { text: '', kind: 'empty', computed: false } }
  const place = text.slice(0, at).replace(/[\s,./-]+$/, '')
  return { place: place || null, date: { text: text.slice(at), kind: 'text', computed: cell.computed } }
}

/** The last day that a date of this kind may have: births lie behind, terms of office ahead. */
export function latestOf(birth: boolean, today: PlainDate): PlainDate {
  return birth ? today : (`${Number(today.slice(0, 4)) + 20}-12-31` as PlainDate)
}

function oneLine(text: string): string {
  const trimmed = text.trim()
  return /[\s\u00a0]{2}|[\n\t\r\u00a0]|^'/.test(trimmed)
    ? trimmed.replace(/^'/, '').replace(/[\s\u00a0]+/g, ' ')
    : trimmed
}

function digitsOf(cell: Cell, usual: number, odd: NoteCode): Parsed<string> {
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  if (EXPONENT.test(text)) {
    const digits = String(Number(text.replace(',', '.')))
    const whole = cell.kind === 'number' && /^\d{1,15}$/.test(digits)
    return whole ? digitsOf({ ...cell, text: digits }, usual, odd) : unread('number_exponent', { seen: seen(text) })
  }
  const digits = text.replace(/[\s.-]/g, '').toUpperCase()
  return digits.length === usual && /^\d+$/.test(digits)
    ? found(digits)
    : doubtful(digits, odd, { length: digits.length })
}
