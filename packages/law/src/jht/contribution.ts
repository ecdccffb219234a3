import { firstDay } from '@payung/kernel/dates'
import { type ContributionAsked, lineByRates, NO_SHARE, type Owed } from '../contribution-line'
import { bracketOf } from '../income-brackets'
import { informalRate, shares } from './parameters'

/**
 * What is owed to the old-age savings programme (JHT) for one worker and one month.
 * PU: 3.7 % employer and 2 % worker, no ceiling. BPU: 2 % of the bracket base. Each share rounded half up; no relief.
 * @throws RangeError for a month before July 2015
 * @law PP 46/2015
 */
export function oldAgeContribution(asked: ContributionAsked): Owed {
  const day = firstDay(asked.month)
  if (asked.segment === 'PU') {
    const row = shares.on(day)
    return { line: lineByRates('jht', asked.wage, row.value, [row.cite]), open: [] }
  }
  const bracket = bracketOf(asked.wage, asked.month)
  const row = informalRate.on(day)
  const rates = { employer: NO_SHARE, worker: row.value }
  return { line: lineByRates('jht', bracket.base, rates, [row.cite, bracket.cite]), open: bracket.open }
}
