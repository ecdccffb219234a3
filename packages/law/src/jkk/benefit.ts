import type { PlainDate } from '@payung/kernel/dates'
import type { Rupiah } from '@payung/kernel/money'
import { type BenefitLine, covers, type Due, type Membership, type ReckonedWage, reckonedWage } from '../benefit-line'
import type { Citation, OpenQuestion } from '../citation'
import { multiple } from '../multiple'
import { openQuestion } from '../open-questions'
import { BASE_MONTHS, DEATH_SHARE, inability, lateReport, lumpSums, multiplesLaw, TOTAL_SHARE } from './parameters'

/** What a work accident led to. */
export interface Accident {
  event: 'death' | 'total_disability' | 'partial_disability' | 'temporary_disability'
  on: PlainDate
  /** Partial disability: hundredths of a percent, 0 to 7000. */
  disability?: number
  /** Months unable to work. */
  stmb_months?: number
  reported_after_hours?: number
}

const FIRST_DAY_OF_2019_LAW = '2019-12-02'

/**
 * What JKK pays for a work accident, without any waiting time. The law is that of the day of the accident.
 * Treatment and transport follow receipts and stand in `careCeilings`.
 * @throws RangeError for an accident before July 2015
 * @law PP 44/2015; PP 82/2019; Permenaker 1/2025 Pasal 8
 */
export function accidentBenefit(membership: Membership, accident: Accident): Due {
  if (!covers(membership, 'jkk')) return { lines: [], open: [] }
  const { on } = accident
  const wage = reckonedWage(membership, on)
  const late = isLate(membership, accident) ? lateReport.on(on).cite : null
  const lines = [...wageMultiples(accident, wage), ...monthsUnable(accident, wage)].map((line) => marked(line, late))
  const open = [...wage.open]
  if (accident.event !== 'death') open.push(openQuestion('transport_and_care'))
  if (accident.event === 'partial_disability') open.push(...partialQuestions)
  if (on < FIRST_DAY_OF_2019_LAW) open.push(openQuestion('jkk_old_regime'))
  if (lines.some(({ reckoned }) => reckoned?.rounded)) open.push(openQuestion('rounding'))
  return { lines, open }
}

const partialQuestions: OpenQuestion[] = [openQuestion('disability_table'), openQuestion('disability_cap')]

/** Death, total and partial disability: shares of 80 wages, and the lump sums beside them. */
function wageMultiples(accident: Accident, wage: ReckonedWage): BenefitLine[] {
  const { event, on, disability = 0 } = accident
  const law = multiplesLaw.on(on).cite
  const sums = lumpSums.on(on)
  const sumLine = (benefit: 'santunan_berkala' | 'biaya_pemakaman'): BenefitLine => {
    const amount = sums.value[benefit]
    return { programme: 'jkk', benefit, amount, because: [sums.cite], membership: 0 }
  }
  if (event === 'death') {
    const line = multipleLine('santunan_kematian', wage, BASE_MONTHS * DEATH_SHARE, law)
    const least = sums.value.least_death
    return [line.amount < least ? raised(line, least) : line, sumLine('santunan_berkala'), sumLine('biaya_pemakaman')]
  }
  if (event === 'total_disability')
    return [multipleLine('santunan_cacat', wage, BASE_MONTHS * TOTAL_SHARE, law), sumLine('santunan_berkala')]
  // a hundredth of a percent is 100 ppm
  if (event === 'partial_disability') return [multipleLine('santunan_cacat', wage, BASE_MONTHS * disability * 100, law)]
  return []
}

/** STMB; beyond the months that the old law gave at 100 % nothing was read, so nothing is reckoned. */
function monthsUnable({ on, stmb_months: months = 0 }: Accident, wage: ReckonedWage): BenefitLine[] {
  if (months <= 0) return []
  const { value, cite } = inability.on(on)
  const whole = Math.min(months, value.whole_months)
  const rest = value.after === null ? 0 : (months - whole) * value.after
  return [multipleLine('stmb', wage, whole * 1_000_000 + rest, cite)]
}

function multipleLine(benefit: string, { wage, because }: ReckonedWage, ppm: number, law: Citation): BenefitLine {
  const reckoned = { base: wage, ppm, rounded: (wage * (ppm % 1_000_000)) % 1_000_000 !== 0 }
  return {
    programme: 'jkk',
    benefit,
    amount: multiple(wage, ppm),
    reckoned,
    because: [law, ...because],
    membership: 0,
  }
}

function raised(line: BenefitLine, least: Rupiah): BenefitLine {
  return { ...line, amount: least, ...(line.reckoned ? { reckoned: { ...line.reckoned, raised_to: least } } : {}) }
}

function isLate({ segment }: Membership, { on, reported_after_hours: hours = 0 }: Accident): boolean {
  const [rule] = lateReport.rows
  return segment === 'PU' && rule !== undefined && on >= rule.since && hours > rule.value.hours
}

function marked(line: BenefitLine, late: Citation | null): BenefitLine {
  return late ? { ...line, because: [...line.because, late], payer: 'employer_first' } : line
}
