import { addMonths, type Month, monthsBetween } from '@payung/kernel/dates'

/** Unbroken months of contributions up to a month, and how far they reach. */
export interface Streak {
  months: number
  /** First month of the streak; null without one. */
  since: Month | null
  /** Full JKM of BPU (since 24 February 2025). */
  has_three: boolean
  /** Scholarship under JKM. */
  has_thirty_six: boolean
}

/**
 * The streak of posted months that ends with `last`. One missing month and everything begins again from zero.
 * @param posted months whose contribution was posted, in any order
 * @law Permenaker 1/2025 (three months); PP 82/2019 (three years)
 */
export function streakOf(posted: Iterable<Month>, last: Month): Streak {
  const known = new Set(posted)
  let since: Month | null = null
  for (let month = last; known.has(month); month = addMonths(month, -1)) since = month
  const months = since === null ? 0 : monthsBetween(since, last) + 1
  return { months, since, has_three: months >= 3, has_thirty_six: months >= 36 }
}

/** The first month in which a streak that goes on will have `needed` months. */
export function reaches(streak: Streak, last: Month, needed: number): Month {
  return addMonths(last, Math.max(0, needed - streak.months))
}
