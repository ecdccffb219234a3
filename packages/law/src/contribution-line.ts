import type { Month } from '@payung/kernel/dates'
import { percent, type Rate, type Rupiah, times } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from './citation'
import type { Payer, Programme, Sector, Segment } from './words'

/** JKK risk classes, 1 (very low; villages) to 5 (very high). */
export type JkkClass = 1 | 2 | 3 | 4 | 5

/** One worker and one month. */
export interface ContributionAsked {
  segment: Segment
  programmes: readonly Programme[]
  /** PU: monthly wage as the law defines it. BPU: income or bracket base. Rp. */
  wage: Rupiah
  month: Month
  /** PU only; 1 unless said otherwise. */
  jkk_class?: JkkClass
  /** PU only: enrolled in JKP, so that JKK and JKM are recomposed. */
  jkp?: boolean
  /** BPU only: the sector of PP 50/2025; `other` unless said otherwise. */
  sector?: Sector
  /** BPU only: who pays; `self` unless said otherwise. */
  payer?: Payer
}

/** What is owed to one programme. */
export interface ContributionLine {
  programme: Programme
  /** What the rates are applied to: wage, capped wage or bracket base. Rp. */
  base: Rupiah
  employer: Rupiah
  worker: Rupiah
  /** Rates of both shares in ppm; null for a flat amount. */
  rates: { employer: Rate; worker: Rate } | null
  /** Was a share brought to whole rupiah (half up)? */
  rounded: boolean
  because: Citation[]
}

/** A line with the questions that it depends on. */
export interface Owed {
  line: ContributionLine
  open: OpenQuestion[]
}

/** The rate of somebody who bears nothing. */
export const NO_SHARE: Rate = percent(0)

/** A line whose shares are rates of one base, each rounded half up. */
export function lineByRates(
  programme: Programme,
  base: Rupiah,
  rates: { employer: Rate; worker: Rate },
  because: Citation[],
): ContributionLine {
  return {
    programme,
    base,
    employer: times(base, rates.employer, 'half up'),
    worker: times(base, rates.worker, 'half up'),
    rates,
    rounded: (base * rates.employer) % 1_000_000 !== 0 || (base * rates.worker) % 1_000_000 !== 0,
    because,
  }
}
