import { type AreaCode, levelOf } from '@payung/domain/areas/area'
import type { MonthlyRun, SkipReason } from '@payung/domain/contributions/bill'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { firstDay, type Month } from '@payung/kernel/dates'
import { dueDate } from '@payung/law/due-date'
import { applyAssessments, payersWithAssessment } from '@payung/store/contributions/assessments'
import { holidaySet } from '@payung/store/contributions/holidays'
import { lockMoney } from '@payung/store/contributions/money-lock'
import {
  closedDifferences,
  countSkipped,
  type RegencyPlace,
  saveRun,
  sumLines,
  sumPayerMonths,
  writeLines,
} from '@payung/store/contributions/monthly-run'
import { payersWithSurplus, spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import { type Context, requirePlace } from '../context'
import { storableTariff } from './month-tariff'
import { refreshCoverage } from './refresh-coverage'

/** A run in bulk measures coverage once at its end, not after every month. */
export interface RunOptions {
  measure: boolean
}

/**
 * Makes the estimate (perkiraan iuran) of a month for a regency or a place in it: lines per person, sums per paying unit,
 * money that waits moves on, coverage is measured; all in this transaction. Run twice, the second changes nothing. Units whose
 * month holds posted money keep their lines, and the difference is told.
 * @throws Refusal area_too_large, month_before_law, month_beyond_law, month_far_ahead, outside_area
 */
export async function runMonth(
  context: Context,
  area: AreaCode,
  month: Month,
  { measure }: RunOptions = { measure: true },
): Promise<MonthlyRun> {
  const { tx, actor, today, now, note } = context
  requirePlace(actor, area)
  if (levelOf(area) === 'nation' || levelOf(area) === 'province') refuseContributions('area_too_large', {}, 'area')
  const tariff = storableTariff(month, today)
  return asOwner(tx, async () => {
    const place = (await placeRange(tx, area)) as RegencyPlace
    const [regency] = place.regencies
    await lockMoney(tx, regency)
    const holidays = await holidaySet(tx)
    const lines = await writeLines(tx, place, tariff)
    const dueOn = { PU: dueDate('PU', month, holidays), BPU: dueDate('BPU', month, holidays) }
    const changed = await sumPayerMonths(tx, place, month, dueOn)
    const assessed = await payersWithAssessment(tx, regency, firstDay(month))
    for (const payer of assessed) await applyAssessments(tx, regency, payer)
    const waiting = await payersWithSurplus(tx, regency)
    await spreadReceipts(tx, regency, [...new Set([...changed, ...assessed, ...waiting])])
    const sums = await sumLines(tx, place, month)
    const skipped = (await countSkipped(tx, place, tariff)) as { reason: SkipReason; people: number }[]
    const closed = await closedDifferences(tx, place, tariff)
    await saveRun(tx, {
      regency_id: regency,
      area_code: area,
      month: firstDay(month),
      ...sums,
      skipped,
      made_by: actor.account,
      made_at: now,
    })
    if (measure) await refreshCoverage(tx, place, month, today)
    note({ month, lines: sums.people, total: sums.total, ...lines }, area)
    return { area, month, state: 'done' as const, ...sums, lines, skipped, closed, made_at: now }
  })
}
