import { type PlainDate, plainDate } from '@payung/kernel/dates'
import type { Standing } from './standing'

/** A holiday on the same day of every year. */
export interface FixedHoliday {
  /** `08-17` */
  day: string
  name: string
  /** First year in which it is a holiday. */
  since: number
  /** None of these rows was read in a law text. */
  standing: Standing
}

/**
 * Only holidays of a fixed day. The movable ones (Idulfitri, Nyepi, Waisak, ...) and collective leave come by a yearly
 * joint decree; an administrator adds them as data.
 */
export const fixedHolidays: readonly FixedHoliday[] = [
  { day: '01-01', name: 'Tahun Baru', since: 2015, standing: 'unverified' },
  { day: '05-01', name: 'Hari Buruh', since: 2015, standing: 'unverified' },
  { day: '06-01', name: 'Hari Lahir Pancasila', since: 2017, standing: 'unverified' },
  { day: '08-17', name: 'Hari Kemerdekaan', since: 2015, standing: 'unverified' },
  { day: '12-25', name: 'Hari Natal', since: 2015, standing: 'unverified' },
]

/** The fixed holidays from the first through the last year, to which an administrator's own days may be added. */
export function nationalHolidays(first: number, last: number): Set<PlainDate> {
  const days = new Set<PlainDate>()
  for (let year = first; year <= last; year++)
    for (const { day, since } of fixedHolidays) if (year >= since) days.add(plainDate(`${year}-${day}`))
  return days
}
