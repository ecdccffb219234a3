import type { PlainDate } from '@payung/kernel/dates'
import type { Cell } from './cell'
import type { Problem } from './notes'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

export type Sex = 'L' | 'P'

/** A number that a spreadsheet shortened: 5.3E+15, also with the comma of an Indonesian setting. */
const EXPONENT = /^\d(?:[.,]\d+)?E\+?\d+$/i
const SIXTEEN = /^\d{16}$/
const NONE: readonly Problem[] = []
const NO_NIK = '0000000000000000'
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** First digits of NIKs: the provinces of the code list, the new Papuan ones included. */
const PROVINCES = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'.split(
    ' ',
  ),
)
/** Invented NIKs carry these district digits; they give no warning. */
const INVENTED_DISTRICT = '99'

/**
 * The sixteen digits of a NIK. Spaces, dots, dashes and a leading apostrophe are taken off; an empty cell is no NIK, which is not wrong.
 * Impossible is refused (length, characters, day and month); what only looks odd is warned. The village is never read from it.
 * @law law book 6.4: only length, characters and the day of birth make a NIK impossible
 */
export function parseNik(cell: Cell): Parsed<string> {
  if (cell.kind === 'text' && SIXTEEN.test(cell.text)) return judge(cell.text, false)
  const text = cell.text.trim().replace(/^['`’]+/, '')
  if (isBlank(text)) return nothing
  if (EXPONENT.test(text)) return fromExponent(cell, text)
  const digits = text.replace(/[\s.\-\u00a0]/g, '')
  if (!/^\d+$/.test(digits)) return unread('nik_charset')
  if (/^0+$/.test(digits)) return nothing
  return digits.length === 16 ? judge(digits, cell.kind === 'number') : unread('nik_length', { length: digits.length })
}

function judge(digits: string, isNumber: boolean): Parsed<string> {
  if (digits === NO_NIK) return nothing
  if (!hasBirthDay(digits)) return unread('nik_day')
  const problems: Problem[] = []
  if (isNumber) {
    // a spreadsheet keeps fifteen digits: the sixteenth is 0 then, and the true one is lost
    if (digits.endsWith('0')) return unread('nik_rounded')
    problems.push({ code: 'nik_number' })
  }
  if (digits.slice(4, 6) !== INVENTED_DISTRICT && !PROVINCES.has(digits.slice(0, 2)))
    problems.push({ code: 'nik_area' })
  if (digits.endsWith('0000')) problems.push({ code: 'nik_serial' })
  return problems.length === 0 ? found(digits) : { value: digits, problems }
}

/** A number cell may carry all sixteen digits behind its exponent: 5.3030199010690001E+15. Then nothing is lost. */
function fromExponent(cell: Cell, text: string): Parsed<string> {
  const value = Number(text.replace(',', '.'))
  const digits = String(value)
  const exact = cell.kind === 'number' && Number.isSafeInteger(value) && digits.length === 16 && !digits.endsWith('0')
  if (exact) return parseNik({ text: digits, kind: 'number', computed: false })
  return unread('nik_exponent', { seen: `${value.toExponential(1).replace('e', 'E')}` })
}

function hasBirthDay(nik: string): boolean {
  const day = dayIn(nik)
  return day >= 1 && day <= (DAYS[digitsAt(nik, 8) - 1] ?? 0)
}

/** Women have 40 added to the day. */
function dayIn(nik: string): number {
  const digits = digitsAt(nik, 6)
  return digits > 40 ? digits - 40 : digits
}

/**
 * Does the NIK tell of the same birth date and sex? A difference warns only: public lists are full of them, Dukcapil decides.
 * @law law book 6.4
 */
export function compareNik(nik: string, born: PlainDate | null, sex: Sex | null): readonly Problem[] {
  const differs =
    born !== null &&
    (dayIn(nik) !== digitsAt(born, 8) ||
      digitsAt(nik, 8) !== digitsAt(born, 5) ||
      digitsAt(nik, 10) !== digitsAt(born, 2))
  const isOther = sex !== null && sex !== (digitsAt(nik, 6) > 40 ? 'P' : 'L')
  if (!differs && !isOther) return NONE
  return [...(differs ? [{ code: 'nik_birth' } as const] : []), ...(isOther ? [{ code: 'nik_sex' } as const] : [])]
}

/** The number that two digits make. */
function digitsAt(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
}
