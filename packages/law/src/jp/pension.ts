import { ageOn, type PlainDate } from '@payung/kernel/dates'
import { type Rupiah, rupiah } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from '../citation'
import { openQuestion } from '../open-questions'
import { formulaLaw, pensionAge, pensionBounds, QUALIFYING_MONTHS, qualifyingLaw } from './parameters'

/** What the pension of a first year would be. Never part of a total: it is an estimate of a right that comes later. */
export interface PensionEstimate {
  /** `monthly` from 180 months; otherwise contributions and yield at once, whose amount only BPJS Ketenagakerjaan knows. */
  form: 'monthly' | 'lump_sum'
  /** Rp a month, between floor and ceiling; null for a lump sum. */
  monthly: Rupiah | null
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The monthly pension of the first year: 1 % of the weighted average monthly wage for each year of contributions,
 * rounded half up, not below the floor and not above the ceiling of the year.
 * @param months months of contributions
 * @param averageWage average monthly wage, already weighted by inflation, Rp
 * @throws RangeError for a day before July 2015
 * @law PP 45/2015 Pasal 17 ayat (2), Pasal 18 ayat (3)
 */
export function oldAgePension(months: number, averageWage: Rupiah, on: PlainDate): PensionEstimate {
  pensionAge.on(on)
  const open = [openQuestion('jp_qualifying')]
  if (months < QUALIFYING_MONTHS) return { form: 'lump_sum', monthly: null, because: [qualifyingLaw], open }
  const reckoned = Math.floor((averageWage * months + 600) / 1_200)
  const bounds = pensionBounds.get(Number(on.slice(0, 4)))
  if (bounds?.cite.standing !== 'read') open.push(openQuestion('jp_bounds'))
  const { least, most } = bounds?.value ?? { least: 0, most: null }
  const monthly = Math.min(Math.max(reckoned, least), most ?? Number.POSITIVE_INFINITY)
  const because = [formulaLaw, qualifyingLaw, ...(bounds ? [bounds.cite] : [])]
  return { form: 'monthly', monthly: rupiah(monthly), because, open }
}

/** Has the member reached the pension age? @law PP 45/2015 Pasal 15 */
export function isPastPensionAge(born: PlainDate, on: PlainDate): boolean {
  return ageOn(born, on) >= pensionAge.on(on).value
}
