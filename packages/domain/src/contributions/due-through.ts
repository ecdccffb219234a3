import { addMonths, type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import { dueDate } from '@payung/law/due-date'
import type { Segment } from '@payung/law/words'

/** Per segment the last month that must be settled on a day. */
export type DueThrough = Record<Segment, Month>

/**
 * The last month that must be settled for somebody to be protected on a day: PU the last month whose due date lies before
 * the day, BPU the month of the day itself.
 * @law program §5; law book 2.5
 */
export function dueThrough(day: PlainDate, holidays: ReadonlySet<PlainDate>): DueThrough {
  let month = monthOf(day)
  while (dueDate('PU', month, holidays) >= day) month = addMonths(month, -1)
  return { PU: month, BPU: monthOf(day) }
}
