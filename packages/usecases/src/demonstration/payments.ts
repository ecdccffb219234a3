import { addDays, addMonths, firstDay, type Month, month, monthsThrough, type PlainDate } from '@payung/kernel/dates'
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

/** The month in which the demonstration stands. */
export const LAST_MONTH = month('2023-08')

/** Payments of a unit: month by month, or in halves of the year where that is the regency's habit. */
export function* paymentsOf(habit: PayingHabit, chance: Chance, newId: () => Id): Iterable<BulkPayment> {
  const { regencyId, payerId, segment, fund, first, through } = habit
  if (through === null) return
  const common = { regencyId, payerId, fund, channel: chance.oneOf(['Bank NTT', 'Bank BRI', 'Kantor Pos']) }
  if (regencyId === NTT.paidHalfYearly && segment === 'PU') {
    for (const [from, to, paidOn] of [
      ['2023-01', '2023-06', '2023-02-03'],
      ['2023-07', '2023-08', '2023-07-12'],
    ] as const) {
      const postedOn = addDays(paidOn as PlainDate, 2)
      yield { ...common, receiptId: newId(), first: `${from}-01`, last: `${to}-01`, months: 6, paidOn, postedOn }
    }
    return
  }
  for (const one of monthsThrough(first, through)) {
    // PU pays in the month after, BPU in the month itself; the branch posts within two days.
    const due = segment === 'PU' ? addMonths(one, 1) : one
    const paidOn = addDays(firstDay(due), 2 + chance.below(9))
    yield {
      ...common,
      receiptId: newId(),
      first: firstDay(one),
      last: firstDay(one),
      months: 1,
      paidOn,
      postedOn: addDays(paidOn, 1 + chance.below(2)),
    }
  }
}
