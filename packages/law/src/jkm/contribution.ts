import { firstDay, type Month } from '@payung/kernel/dates'
import { type Rate, type Rupiah, rupiah, times } from '@payung/kernel/money'
import type { Citation } from '../citation'
import { type ContributionAsked, lineByRates, NO_SHARE, type Owed } from '../contribution-line'
import { bracketOf } from '../income-brackets'
import { openQuestion } from '../open-questions'
import { type Relief, reliefCitations, relieved } from '../relief'
import { informalAmount, wageRate, wageRateWithJkp } from './parameters'

/**
 * The rate of PU members before relief.
 * @throws RangeError before July 2015; with JKP before November 2023
 * @law PP 44/2015; PP 49/2023 Pasal 16A
 */
export function deathRate(of: Month, jkp: boolean): { rate: Rate; cite: Citation } {
  const row = (jkp ? wageRateWithJkp : wageRate).on(firstDay(of))
  return { rate: row.value, cite: row.cite }
}

/** The flat amount of BPU members after relief, Rp. @throws RangeError before July 2015 */
export function deathAmount(of: Month, relief: Relief): { amount: Rupiah; cite: Citation } {
  const row = informalAmount.on(firstDay(of))
  return { amount: times(row.value, relief.payable, 'half up'), cite: row.cite }
}

/**
 * What is owed to the death programme (JKM) for one worker and one month.
 * PU: employer, a rate of the wage, rounded half up. BPU: member, a flat amount; `base` names the bracket only.
 * @throws RangeError for a month before the schedules begin
 * @law PP 44/2015; PP 49/2023 Pasal 16A; PP 49/2020 Pasal 9; PP 50/2025
 */
export function deathContribution(asked: ContributionAsked, relief: Relief): Owed {
  const reliefs = reliefCitations(relief, 'jkm')
  const open = [...(relief.granted ? (relief.act?.open ?? []) : [])]
  if (asked.segment === 'PU') {
    const { rate, cite } = deathRate(asked.month, asked.jkp ?? false)
    const rates = { employer: relieved(rate, relief), worker: NO_SHARE }
    if (asked.jkp) open.push(openQuestion('jkp_not_village'))
    return { line: lineByRates('jkm', asked.wage, rates, [cite, ...reliefs]), open }
  }
  const { amount, cite } = deathAmount(asked.month, relief)
  return {
    line: {
      programme: 'jkm',
      base: bracketOf(asked.wage, asked.month).base,
      employer: rupiah(0),
      worker: amount,
      rates: null,
      rounded: false,
      because: [cite, ...reliefs],
    },
    open,
  }
}
