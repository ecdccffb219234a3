import { addDays, addMonths, firstDay, type Month, month, monthsThrough, plainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import type { BulkPayment } from '@payung/store/contributions/settle-in-bulk'
import { NTT } from './plan'
import type { Chance } from './seeded'

/** How one paying unit of the demonstration pays. */
export interface PayingHabit {
  regencyId: number
  payerId: Id
  segment: 'PU' | 'BPU'
  fund: string
  first: Month
  /** The last month that was paid; null for a unit that has never paid. */
  through: Month | null
}

/** The first month that is billed and the month in which the demonstration stands. */
export const FIRST_MONTH = month('2023-01')
export const LAST_MONTH = month('2023-08')

/** Payments of a unit: month by month, or in halves of the year where that is the regency's habit. */
export function paymentsOf(habit: PayingHabit, chance: Chance, newId: () => Id): BulkPayment[] {
  const { regencyId, payerId, segment, fund, first, through } = habit
  if (through === null) return []
  const channel = chance.oneOf(['Bank NTT', 'Bank BRI', 'Kantor Pos'])
  const isHalfYearly = regencyId === NTT.paidHalfYearly && segment === 'PU'
  const payments = isHalfYearly
    ? [
        { month: month('2023-01'), times: 6, paidOn: plainDate('2023-02-03') },
        { month: month('2023-07'), times: 6, paidOn: plainDate('2023-07-12') },
      ]
    : monthsThrough(first, through).map((one) => {
        // PU pays in the month after, BPU in the month itself.
        const paidIn = segment === 'PU' ? addMonths(one, 1) : one
        return { month: one, times: 1, paidOn: addDays(firstDay(paidIn), 2 + chance.below(9)) }
      })
  return payments.map(({ month: of, times, paidOn }) => {
    const postedOn = addDays(paidOn, 1 + chance.below(2))
    return { regencyId, payerId, receiptId: newId(), month: firstDay(of), times, paidOn, postedOn, fund, channel }
  })
}
