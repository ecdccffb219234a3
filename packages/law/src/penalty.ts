import { firstDay, type Month } from '@payung/kernel/dates'
import { type Rate, type Rupiah, rupiah } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from './citation'
import { multiple } from './multiple'
import { openQuestion } from './open-questions'
import { addressee, noInformalPenalty, penaltyRate } from './settlement/parameters'
import type { Segment } from './words'

/** A contribution that came late. */
export interface PenaltyAsked {
  /** The contribution due, Rp. */
  due: Rupiah
  months_late: number
  /** `state`: a state organ, such as a village government. */
  employer: 'state' | 'other'
  /** BPU members owe no penalty; PU unless said otherwise. */
  segment?: Segment
  /** Contribution month; without it the law of today's 2 %. */
  month?: Month
}

/** What lateness costs. */
export interface Penalty {
  total: Rupiah
  /** For each month late, ppm of the contribution due; null where none is owed. */
  rate: Rate | null
  /** Was it brought to whole rupiah (half up)? */
  rounded: boolean
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The penalty for paying late: 2 % of the contribution due for each month, rounded once, half up. The text names only
 * employers that are no state organ, so a village owes nothing until somebody settles the question; BPU members owe none.
 * @throws RangeError for a month before July 2015
 * @law PP 44/2015; PP 49/2020; PP 86/2013 names whom it addresses
 */
export function penalty({ due, months_late: monthsLate, employer, segment = 'PU', month }: PenaltyAsked): Penalty {
  const row = month ? penaltyRate.on(firstDay(month)) : penaltyRate.rows[penaltyRate.rows.length - 1]
  if (!row) throw new RangeError('no rate of penalty')
  const none = { total: rupiah(0), rate: null, rounded: false }
  if (segment === 'BPU') return { ...none, because: [noInformalPenalty], open: [] }
  if (employer === 'state')
    return { ...none, because: [row.cite, addressee], open: [openQuestion('penalty_state_organ')] }
  const total = multiple(due, row.value * monthsLate)
  const rounded = (due * row.value * monthsLate) % 1_000_000 !== 0
  return { total, rate: row.value, rounded, because: [row.cite], open: rounded ? [openQuestion('rounding')] : [] }
}
