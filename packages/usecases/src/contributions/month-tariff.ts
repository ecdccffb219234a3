import { refuseContributions } from '@payung/domain/contributions/refusals'
import { addMonths, type Month, month, monthOf, type PlainDate } from '@payung/kernel/dates'
import { type Tariff, tariffOf } from '@payung/law/tariff'

/** The first contribution month that the law knows. */
const FIRST_MONTH = month('2015-07')
/** Estimates may be made so far ahead, since units pay up to a year at once. */
const MONTHS_AHEAD = 12

/**
 * The tariff of a month whose estimate may be stored.
 * @throws Refusal month_before_law, month_beyond_law (a value beyond its announced end), month_far_ahead
 */
export function storableTariff(of: Month, today: PlainDate): Tariff {
  if (of < FIRST_MONTH) refuseContributions('month_before_law', { month: of, first: FIRST_MONTH }, 'month')
  const last = addMonths(monthOf(today), MONTHS_AHEAD)
  if (of > last) refuseContributions('month_far_ahead', { month: of, last }, 'month')
  const tariff = tariffOf(of)
  if (tariff.beyond_announced_end) refuseContributions('month_beyond_law', { month: of }, 'month')
  return tariff
}
