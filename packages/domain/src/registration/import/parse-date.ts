import { addDays, isPlainDate, type PlainDate } from '@payung/kernel/dates'
import type { Cell } from './cell'
import { monthNumber } from './month-words'
import { seen } from './notes'
import { doubtful, found, isBlank, nothing, type Parsed, unread } from './parsed'

const WEEKDAY = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\s*,?\s*/i
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/
const DAY_FIRST = /^(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/
const WORDED = /^(\d{1,2})\s*[-/.\s]?\s*([a-z]{3,10}\.?)\s*[-/.,\s]?\s*(\d{4}|\d{2})$/i
const MONTH_WORD_FIRST = /^([a-z]{3,10}\.?)\s+(\d{1,2}),?\s+(\d{4})$/i
/** Serial numbers between 1910 and 2100: outside, a number is no date. */
const SERIAL = { first: 3_654, last: 73_415 }

/**
 * A day, as people write it: 30/08/2023, 30-8-23, "30 Agustus 2023", 2023-08-30, a date cell, or its serial number.
 * Day before month, as Indonesia writes; month first is understood where nothing else is possible, with a warning.
 * @param latest the last day that makes sense here: it decides the century of a year of two digits
 */
export function parseDate(cell: Cell, latest: PlainDate): Parsed<PlainDate> {
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  if (cell.kind === 'date') return isPlainDate(text) ? found(text) : unread('date_impossible', { seen: seen(text) })
  if (/^\d+(\.\d+)?$/.test(text)) return fromDigits(text, latest)
  return fromWords(text.replace(WEEKDAY, '').replace(/\s+/g, ' '), latest)
}

function fromDigits(text: string, latest: PlainDate): Parsed<PlainDate> {
  const value = Math.floor(Number(text))
  if (value >= SERIAL.first && value <= SERIAL.last) return found(addDays('1899-12-30' as PlainDate, value))
  if (/^(19|20)\d{6}$/.test(text)) return calendar(+text.slice(0, 4), +text.slice(4, 6), +text.slice(6), text, latest)
  if (/^\d{7,8}$/.test(text)) {
    const padded = text.padStart(8, '0')
    return calendar(+padded.slice(4), +padded.slice(2, 4), +padded.slice(0, 2), text, latest)
  }
  return unread('date_unreadable', { seen: seen(text) })
}

function fromWords(text: string, latest: PlainDate): Parsed<PlainDate> {
  const iso = YEAR_FIRST.exec(text)
  if (iso) return calendar(Number(iso[1]), Number(iso[2]), Number(iso[3]), text, latest)
  const plain = DAY_FIRST.exec(text)
  if (plain) return calendar(yearOf(plain[3] ?? '', latest), Number(plain[2]), Number(plain[1]), text, latest)
  const worded = WORDED.exec(text)
  const month = worded && monthNumber(worded[2] ?? '')
  if (worded && month) return calendar(yearOf(worded[3] ?? '', latest), month, Number(worded[1]), text, latest)
  const english = MONTH_WORD_FIRST.exec(text)
  const first = english && monthNumber(english[1] ?? '')
  if (english && first) return calendar(Number(english[3]), first, Number(english[2]), text, latest)
  return unread('date_unreadable', { seen: seen(text) })
}

/** A year of two digits lies in the latest century that does not pass `latest`. */
function yearOf(digits: string, latest: PlainDate): number {
  if (digits.length === 4) return Number(digits)
  const recent = Number(latest.slice(0, 2)) * 100 + Number(digits)
  return recent > Number(latest.slice(0, 4)) ? recent - 100 : recent
}

function calendar(year: number, month: number, day: number, text: string, latest: PlainDate): Parsed<PlainDate> {
  if (year < 1900 || year > 2100) return unread('date_impossible', { seen: seen(text) })
  const date = written(year, month, day)
  const swapped = written(year, day, month)
  if (isPlainDate(date)) {
    // 05/09/2023 on 30 August 2023: a fact that has happened can only have been meant as 9 May
    if (date > latest && date !== swapped && isPlainDate(swapped) && swapped <= latest && !/^\d{4}|[a-z]/i.test(text))
      return doubtful(swapped, 'date_ambiguous', { seen: seen(text), read: swapped })
    return found(date)
  }
  if (month > 12 && isPlainDate(swapped))
    return doubtful(swapped, 'date_month_first', { seen: seen(text), read: swapped })
  return unread('date_impossible', { seen: seen(text) })
}

function written(year: number, month: number, day: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
