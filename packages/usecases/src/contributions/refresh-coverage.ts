import { dueThrough } from '@payung/domain/contributions/due-through'
import { addMonths, lastDay, type Month, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import type { CoverageDay } from '@payung/store/contributions/coverage-query'
import { holidaySet } from '@payung/store/contributions/holidays'
import { measureCoverage } from '@payung/store/contributions/measure-coverage'
import type { RunPlace } from '@payung/store/contributions/monthly-run'
import type { Tx } from '@payung/store/open'

/** Figures further back are history that a payment of today does not rewrite. */
const MONTHS_BACK = 24

/** A day with the months that must be settled on it. */
export async function coverageDay(tx: Tx, day: PlainDate): Promise<CoverageDay> {
  return { day, through: dueThrough(day, await holidaySet(tx)) }
}

/**
 * Measures the villages of a place for every month from `since` through the month of today; past months as at their last day.
 * Whoever calls it acts as the owner.
 */
export async function refreshCoverage(tx: Tx, place: RunPlace, since: Month, today: PlainDate): Promise<void> {
  const holidays = await holidaySet(tx)
  const current = monthOf(today)
  const oldest = addMonths(current, -MONTHS_BACK)
  const first = since > current ? current : since < oldest ? oldest : since
  for (const month of monthsThrough(first, current)) {
    const day = month === current ? today : lastDay(month)
    await measureCoverage(tx, place, { day, through: dueThrough(day, holidays) })
  }
}
