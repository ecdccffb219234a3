import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import type { MonthlyRun } from '@payung/domain/contributions/bill'
import type { Month } from '@payung/kernel/dates'
import { regencyCodesUnder } from '@payung/store/contributions/regencies'
import { type House, perform } from '../perform'
import { runMonth } from './run-month'

/** What a run over many regencies did. */
export interface RunEverywhere {
  month: Month
  regencies: number
  people: number
  total: number
  changes: number
}

/**
 * Makes the estimate of a month for every regency of an area, each in a transaction of its own with its audit row. Killed in the
 * middle it is started again and goes on: what is done changes nothing.
 * @throws Refusal as {@link runMonth}
 */
export async function runMonthEverywhere(
  house: House,
  actor: Actor,
  area: AreaCode,
  month: Month,
  progress: (run: MonthlyRun, done: number, of: number) => void = () => {},
): Promise<RunEverywhere> {
  const regencies = await house.store.asOwner((tx) => regencyCodesUnder(tx, area, house.today()))
  const found: RunEverywhere = { month, regencies: 0, people: 0, total: 0, changes: 0 }
  for (const code of regencies) {
    const place = areaCode(code)
    const deed = { actor, event: 'month.run', place, requestId: `run-${month}` }
    const run = await perform(house, deed, (context) => runMonth(context, place, month))
    found.regencies++
    found.people += run.people
    found.total += run.total
    found.changes += run.lines.added + run.lines.changed + run.lines.removed
    progress(run, found.regencies, regencies.length)
  }
  return found
}
