import { isMonth, type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import type { Cell } from './cell'
import { monthNumber } from './month-words'
import { seen } from './notes'
import { parseDate } from './parse-date'
import { found, isBlank, nothing, type Parsed, unread } from './parsed'

/** Contributions are reckoned here from this month: the tariffs of PP 44, 45 and 46/2015. */
export const earliestMonth = '2015-01' as Month

const FAR = '2100-12-31' as PlainDate

/**
 * A contribution month (BLTH): 08-2023, 8/2023, 2023-08, 202308, "Agustus 2023", Agu-23, or a date within it.
 * @param latest the last month that is not too far ahead
 */
export function parseMonth(cell: Cell, latest: Month): Parsed<Month> {
  const text = cell.text.trim().replace(/^'/, '')
  if (isBlank(text)) return nothing
  const month = readMonth(cell, text)
  if (!month) return unread('month_unreadable', { seen: seen(text) })
  if (month < earliestMonth) return unread('month_early', { seen: seen(text) })
  if (month > latest) return unread('month_late', { seen: seen(text), latest })
  return found(month)
}

function readMonth(cell: Cell, text: string): Month | undefined {
  const numbers = /^(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})$/.exec(text)
  if (numbers) return monthFrom(numbers[2] ?? '', Number(numbers[1]))
  const yearFirst = /^((?:19|20)\d{2})\s*[-/.\s]?\s*(\d{1,2})$/.exec(text)
  if (yearFirst && cell.kind !== 'date') return monthFrom(yearFirst[1] ?? '', Number(yearFirst[2]))
  const glued = /^(\d{1,2})((?:19|20)\d{2})$/.exec(text)
  if (glued) return monthFrom(glued[2] ?? '', Number(glued[1]))
  const worded = /^(?:bulan\s+|blth\s+)?([a-z]{3,10}\.?)\s*[-/.,'\s]?\s*(\d{4}|\d{2})$/i.exec(text)
  if (worded) return monthFrom(worded[2] ?? '', monthNumber(worded[1] ?? '') ?? 0)
  const { value } = parseDate(cell, FAR)
  return value ? monthOf(value) : undefined
}

function monthFrom(year: string, number: number): Month | undefined {
  const text = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}`
  return isMonth(text) ? text : undefined
}
