import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, areaCode } from '@payung/domain/areas/area'
import type { MonthlyRun } from '@payung/domain/contributions/bill'
import type { Month } from '@payung/kernel/dates'
import { provinceCodes } from '@payung/store/contributions/regencies'
import { type House, perform } from '../perform'
import { runMonthTogether } from './run-month'

/** What a run over a large area did. */
export interface RunEverywhere {
  month: Month
  /** Provinces, or the one place that was asked for. */
  parts: number
  people: number
  total: number
  changes: number
}

/**
 * Makes the estimate of a month for an area, province by province, each in a transaction of its own with its audit row. Killed in
 * the middle it is started again and goes on: what is done changes nothing.
 * @throws Refusal as runMonth
 */
export async function runMonthEverywhere(
  house: House,
  actor: Actor,
  area: AreaCode,
  month: Month,
  progress: (run: MonthlyRun, done: number, of: number) => void = () => {},
): Promise<RunEverywhere> {
  const parts = area === '' ? await house.store.asOwner((tx) => provinceCodes(tx, house.today())) : [area]
  const found: RunEverywhere = { month, parts: 0, people: 0, total: 0, changes: 0 }
  for (const code of parts) {
    const place = areaCode(code)
    const deed = { actor, event: 'month.run', place, requestId: `run-${month}` }
    const run = await perform(house, deed, (context) => runMonthTogether(context, place, month))
    found.parts++
    found.people += run.people
    found.total += run.total
    found.changes += run.lines.added + run.lines.changed + run.lines.removed
    progress(run, found.parts, parts.length)
  }
  return found
}
