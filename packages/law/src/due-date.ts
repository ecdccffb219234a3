import { addDays, addMonths, firstDay, lastDay, type Month, type PlainDate, weekday } from '@payung/kernel/dates'
import type { Citation, OpenQuestion } from './citation'
import { openQuestion } from './open-questions'
import { informalDueDay, wageDueDay } from './settlement/parameters'
import type { Segment } from './words'

/**
 * The day by which a contribution must be paid: PU the 15th of the following month, BPU the 15th of the month itself; on
 * a Saturday, Sunday or holiday the next working day. In the months of PP 49/2020 the 30th (PU).
 * @param holidays days that are no working days, beside weekends
 * @throws RangeError for a month before July 2015
 * @law PP 44/2015; PP 49/2020
 */
export function dueDate(segment: Segment, month: Month, holidays: ReadonlySet<PlainDate>): PlainDate {
  const { value } = dueRow(segment, month)
  const payable = segment === 'PU' ? addMonths(month, 1) : month
  const named = addDays(firstDay(payable), value - 1)
  const last = lastDay(payable)
  return nextWorkingDay(named < last ? named : last, holidays)
}

/** The provision that sets the due date of a month. @throws RangeError for a month before July 2015 */
export function dueDateLaw(segment: Segment, month: Month): Citation {
  return dueRow(segment, month).cite
}

/** What is open about a due date. @throws RangeError for a month before July 2015 */
export function dueDateQuestions(segment: Segment, month: Month): OpenQuestion[] {
  const isRelieved = wageDueDay.on(firstDay(month)).value !== informalDueDay.on(firstDay(month)).value
  return segment === 'BPU' && isRelieved ? [openQuestion('pp49_2020_bpu_due')] : []
}

/** The day itself, or the first working day after it. */
export function nextWorkingDay(date: PlainDate, holidays: ReadonlySet<PlainDate>): PlainDate {
  let day = date
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1)
  return day
}

/** The day that lies `days` working days after a date, the date itself not counted. */
export function addWorkingDays(date: PlainDate, days: number, holidays: ReadonlySet<PlainDate>): PlainDate {
  let day = date
  for (let left = days; left > 0; left--) day = nextWorkingDay(addDays(day, 1), holidays)
  return day
}

function isWorkingDay(date: PlainDate, holidays: ReadonlySet<PlainDate>): boolean {
  const day = weekday(date)
  return day !== 0 && day !== 6 && !holidays.has(date)
}

function dueRow(segment: Segment, month: Month) {
  return (segment === 'PU' ? wageDueDay : informalDueDay).on(firstDay(month))
}
