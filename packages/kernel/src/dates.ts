/** A day without a clock, `2023-08-30`. Strings compare as days do. */
export type PlainDate = string & { readonly __unit: 'date' }

/** A contribution month (BLTH), `2023-08`. Strings compare as months do. */
export type Month = string & { readonly __unit: 'month' }

/** Half open: `since` belongs to it, `until` does not; no `until` means it still runs. */
export interface Span {
  since: PlainDate
  until: PlainDate | null
}

const DAY_MS = 86_400_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Is it a day of the calendar, written `yyyy-mm-dd`? */
export function isPlainDate(text: string): text is PlainDate {
  const parts = DATE.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayNumber(year, month)
}

/** @throws RangeError when it is not a day of the calendar */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a date: ${text}`)
  return text
}

/** Is it a month, written `yyyy-mm`? */
export function isMonth(text: string): text is Month {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

/** @throws RangeError when it is not a month */
export function month(text: string): Month {
  if (!isMonth(text)) throw new RangeError(`not a month: ${text}`)
  return text
}

/** The month in which a day lies. */
export function monthOf(date: PlainDate): Month {
  return date.slice(0, 7) as Month
}

/** The first day of a month. */
export function firstDay(of: Month): PlainDate {
  return `${of}-01` as PlainDate
}

/** The last day of a month. */
export function lastDay(of: Month): PlainDate {
  const [year, number] = [Number(of.slice(0, 4)), Number(of.slice(5, 7))]
  return `${of}-${String(lastDayNumber(year, number)).padStart(2, '0')}` as PlainDate
}

/** The day `days` later; earlier when negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10) as PlainDate
}

/** Days from `a` to `b`; negative when `b` lies before `a`. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return (Date.parse(b) - Date.parse(a)) / DAY_MS
}

/** The month `months` later; earlier when negative. */
export function addMonths(of: Month, months: number): Month {
  const index = monthIndex(of) + months
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}` as Month
}

/** Months from `a` to `b`; negative when `b` lies before `a`. */
export function monthsBetween(a: Month, b: Month): number {
  return monthIndex(b) - monthIndex(a)
}

/** Months since year 0: a number for arithmetic and typed arrays. */
export function monthIndex(of: Month): number {
  return Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7)) - 1
}

/** Every month from `first` through `last`. */
export function monthsThrough(first: Month, last: Month): Month[] {
  return Array.from({ length: Math.max(0, monthsBetween(first, last) + 1) }, (_, i) => addMonths(first, i))
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: PlainDate): number {
  return new Date(Date.parse(date)).getUTCDay()
}

/** Does the span hold on that day? */
export function holdsOn(span: Span, date: PlainDate): boolean {
  return span.since <= date && (span.until === null || date < span.until)
}

/** Whole years of age on a day. */
export function ageOn(born: PlainDate, date: PlainDate): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4))
  return date.slice(5) < born.slice(5) ? years - 1 : years
}

function lastDayNumber(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
