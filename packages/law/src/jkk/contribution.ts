import { firstDay, type Month } from '@payung/kernel/dates'
import type { Rate } from '@payung/kernel/money'
import type { Citation } from '../citation'
import { type ContributionAsked, type JkkClass, lineByRates, NO_SHARE, type Owed } from '../contribution-line'
import { bracketOf } from '../income-brackets'
import { openQuestion } from '../open-questions'
import { type Relief, reliefCitations, relieved } from '../relief'
import { classRates, classRatesWithJkp, informalRate } from './parameters'

/**
 * The rate of a PU risk class before relief.
 * @throws RangeError before July 2015; with JKP before its recomposition of October 2023 (first full month: November)
 * @law PP 44/2015; PP 49/2023 Pasal 16A
 */
export function workAccidentRate(of: Month, riskClass: JkkClass, jkp: boolean): { rate: Rate; cite: Citation } {
  const row = (jkp ? classRatesWithJkp : classRates).on(firstDay(of))
  const rate = row.value[riskClass - 1]
  if (rate === undefined) throw new RangeError(`no JKK class ${riskClass}`)
  return { rate, cite: row.cite }
}

/**
 * What is owed to the work accident programme (JKK) for one worker and one month.
 * PU: employer, by risk class. BPU: member, 1 % of the bracket base. Rounded half up.
 * @throws RangeError for a month before the schedules begin
 * @law PP 44/2015; PP 49/2023 Pasal 16A; PP 49/2020; PP 50/2025
 */
export function workAccidentContribution(asked: ContributionAsked, relief: Relief): Owed {
  const reliefs = reliefCitations(relief, 'jkk')
  const open = [...(relief.granted ? (relief.act?.open ?? []) : [])]
  if (asked.segment === 'PU') {
    const { rate, cite } = workAccidentRate(asked.month, asked.jkk_class ?? 1, asked.jkp ?? false)
    const rates = { employer: relieved(rate, relief), worker: NO_SHARE }
    if (asked.jkp) open.push(openQuestion('jkp_not_village'))
    return { line: lineByRates('jkk', asked.wage, rates, [cite, ...reliefs]), open }
  }
  const bracket = bracketOf(asked.wage, asked.month)
  const row = informalRate.on(firstDay(asked.month))
  const rates = { employer: NO_SHARE, worker: relieved(row.value, relief) }
  return {
    line: lineByRates('jkk', bracket.base, rates, [row.cite, bracket.cite, ...reliefs]),
    open: [...bracket.open, ...open],
  }
}
