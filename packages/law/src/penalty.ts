import { firstDay, type Month } from '@payung/kernel/dates'
import { percent, type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite, type OpenQuestion } from './citation'
import { multiple } from './multiple'
import { openQuestion } from './open-questions'
import { schedule, since } from './schedule'
import { PP_44_2015 } from './sources/pp-44-2015'
import { PP_49_2020 } from './sources/pp-49-2020'
import { PP_86_2013 } from './sources/pp-86-2013'

const two = cite(
  PP_44_2015,
  ARTICLE_NOT_READ,
  'Denda 2% dari iuran untuk setiap bulan keterlambatan, ditanggung pemberi kerja selain penyelenggara negara.',
  'read',
)

/** Penalty for each month late, of the contribution due, by contribution month. */
export const penaltyRate = schedule(
  since('2015-07-01', percent(2), two),
  since('2020-08-01', percent(0.5), cite(PP_49_2020, ARTICLE_NOT_READ, 'Denda 0,5% selama COVID-19.', 'read')),
  since('2021-02-01', percent(2), two),
)

const stateOrgan = cite(
  PP_86_2013,
  'judul',
  'Sanksi administratif ditujukan kepada pemberi kerja selain penyelenggara negara.',
  'read',
)

/** A contribution of PU members that came late. */
export interface PenaltyAsked {
  /** The contribution due, Rp. */
  due: Rupiah
  months_late: number
  /** `state`: a state organ, such as a village government. */
  employer: 'state' | 'other'
  /** Contribution month; without it the law of today's 2 %. */
  month?: Month
}

/** What lateness costs. */
export interface Penalty {
  total: Rupiah
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The penalty for paying late: 2 % of the contribution due for each month, rounded once, half up. The text names only
 * employers that are no state organ, so a village owes nothing until somebody settles the question.
 * @throws RangeError for a month before July 2015
 * @law PP 44/2015; PP 49/2020
 */
export function penalty({ due, months_late: monthsLate, employer, month }: PenaltyAsked): Penalty {
  const row = month ? penaltyRate.on(firstDay(month)) : penaltyRate.rows[penaltyRate.rows.length - 1]
  if (!row) throw new RangeError('no rate of penalty')
  if (employer === 'state')
    return { total: rupiah(0), because: [row.cite, stateOrgan], open: [openQuestion('penalty_state_organ')] }
  return { total: multiple(due, row.value * monthsLate), because: [row.cite], open: [] }
}
