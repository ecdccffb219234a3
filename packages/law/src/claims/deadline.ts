import type { PlainDate } from '@payung/kernel/dates'
import { percent, type Rupiah } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from '../citation'
import { addWorkingDays } from '../due-date'
import { multiple } from '../multiple'
import { openQuestion } from '../open-questions'
import { accidentClaimYears, deathClaimYears, lateByBpjs, paidWithin } from './parameters'

/** A last day with its law. */
export interface LastDay {
  day: PlainDate
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The last day on which JKK or JKM may be claimed. For deaths before 2 December 2019 no limit of JKM was read.
 * @throws RangeError for an event outside the schedules
 * @law PP 44/2015 (2 years); PP 82/2019 (5 years)
 */
export function claimBefore(programme: 'jkk' | 'jkm', event: PlainDate): LastDay {
  const row = (programme === 'jkk' ? accidentClaimYears : deathClaimYears).on(event)
  const open = programme === 'jkm' ? [openQuestion('jkm_claim_limit')] : []
  return { day: yearsLater(event, row.value), because: [row.cite], open }
}

/** The day by which BPJS Ketenagakerjaan must have paid a complete claim. */
export function paidBefore(programme: 'jkk' | 'jkm', complete: PlainDate, holidays: ReadonlySet<PlainDate>): LastDay {
  const { working_days: days, cite } = paidWithin[programme]
  return { day: addWorkingDays(complete, days, holidays), because: [cite], open: [] }
}

/** What BPJS Ketenagakerjaan owes for paying late. Rp. @law PP 44/2015 Pasal 37 */
export function lateCompensation(amount: Rupiah, daysLate: number): Rupiah {
  return multiple(amount, percent(lateByBpjs.percent_a_day) * daysLate)
}

/** The same day some years later; 29 February becomes the 28th, since no leap year follows two or five years after one. */
function yearsLater(date: PlainDate, years: number): PlainDate {
  const rest = date.endsWith('-02-29') ? '-02-28' : date.slice(4)
  return `${Number(date.slice(0, 4)) + years}${rest}` as PlainDate
}
