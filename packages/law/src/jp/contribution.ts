import { firstDay, type Month } from '@payung/kernel/dates'
import { type Rupiah, rupiah } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from '../citation'
import { type ContributionAsked, lineByRates, type Owed } from '../contribution-line'
import { openQuestion } from '../open-questions'
import { refuse } from '../refusals'
import { pensionDeferral } from '../reliefs/parameters'
import { shares, wageCeiling } from './parameters'

const LETTERS_DISAGREE_SINCE = '2026-03-01'

/** The ceiling of a month, with what is open about it. @throws RangeError before July 2015 */
export function ceilingOf(of: Month): { ceiling: Rupiah; cite: Citation; open: OpenQuestion[] } {
  const day = firstDay(of)
  const row = wageCeiling.on(day)
  const open: OpenQuestion[] = []
  if (row.cite.standing !== 'read') open.push(openQuestion('jp_cap_unverified'))
  if (row.since === LETTERS_DISAGREE_SINCE) open.push(openQuestion('jp_cap_letters_2026'))
  if (wageCeiling.isBeyondEnd(day)) open.push(openQuestion('beyond_announced_end'))
  return { ceiling: row.value, cite: row.cite, open }
}

/**
 * What is owed to the pension programme (JP) for one worker and one month: 2 % employer and 1 % worker of the wage up
 * to the ceiling, each share rounded half up. Beyond an announced end the figure is marked in `open`.
 * @throws Refusal for BPU; RangeError for a month before July 2015
 * @law PP 45/2015 Pasal 28 (shares) and Pasal 29 (ceiling)
 */
export function pensionContribution(asked: ContributionAsked): Owed {
  if (asked.segment === 'BPU') refuse('jp_not_for_bpu', {}, 'programmes')
  const row = shares.on(firstDay(asked.month))
  const { ceiling, cite, open } = ceilingOf(asked.month)
  const base = rupiah(Math.min(asked.wage, ceiling))
  const dependsOnCeiling = asked.wage > ceiling
  const deferral = isDeferrable(asked.month) ? [pensionDeferral] : []
  return {
    line: lineByRates('jp', base, row.value, [row.cite, cite, ...deferral.map((one) => one.cite)]),
    open: [
      ...(dependsOnCeiling ? open : open.filter(({ code }) => code === 'beyond_announced_end')),
      ...deferral.map((one) => one.open),
      openQuestion('jp_state_organ'),
    ],
  }
}

/** Did PP 49/2020 let some employers pay later? */
function isDeferrable(of: Month): boolean {
  return of >= pensionDeferral.first && of <= pensionDeferral.last
}

/**
 * The next ceiling by the rule of the law: truncated down to a multiple of Rp100.
 * @param growth last year's growth of the gross domestic product in hundredths of a percent; may be negative
 * @law PP 45/2015 Pasal 29 ayat (3)
 */
export function nextCeiling(previous: Rupiah, growth: number): Rupiah {
  const raised = previous * (10_000 + growth)
  return rupiah((raised - (raised % 1_000_000)) / 10_000)
}
