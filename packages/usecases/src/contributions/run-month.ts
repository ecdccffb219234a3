import { type AreaCode, levelOf } from '@payung/domain/areas/area'
import type { MonthlyRun } from '@payung/domain/contributions/bill'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import { firstDay, type Month, monthOf } from '@payung/kernel/dates'
import { dueDate } from '@payung/law/due-date'
import type { Tariff } from '@payung/law/tariff'
import { addBilled } from '@payung/store/contributions/add-billed'
import { applyAssessments, payersWithAssessment } from '@payung/store/contributions/assessments'
import { closedDifferences } from '@payung/store/contributions/closed-differences'
import { holidaySet } from '@payung/store/contributions/holidays'
import { isMeasuredOn } from '@payung/store/contributions/measure-coverage'
import { lockMoney, withoutCompiling } from '@payung/store/contributions/money-lock'
import {
  type LineChanges,
  type RunPlace,
  sumPayerMonths,
  type UnitKey,
  writeLines,
} from '@payung/store/contributions/monthly-run'
import { type SavedRun, saveRuns } from '@payung/store/contributions/saved-runs'
import { payersPaidAhead, payersWithSurplus, spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import { type Context, requirePlace } from '../context'
import { storableTariff } from './month-tariff'
import { coverageDay, refreshCoverage } from './refresh-coverage'

/** A run in bulk measures coverage once at its end, not after every month. */
export interface RunOptions {
  measure: boolean
}

/**
 * Makes the estimate (perkiraan iuran) of a month for a regency or a place in it: lines per person, sums per paying unit,
 * money that waits moves on, coverage follows; all in this transaction. Run twice, the second changes nothing. Units whose
 * month holds posted money keep their lines, and the difference is told.
 * @throws Refusal area_too_large, month_before_law, month_beyond_law, month_far_ahead, outside_area
 */
export async function runMonth(
  context: Context,
  area: AreaCode,
  month: Month,
  options: RunOptions = { measure: true },
): Promise<MonthlyRun> {
  if (levelOf(area) === 'nation' || levelOf(area) === 'province') refuseContributions('area_too_large', {}, 'area')
  return runMonthTogether(context, area, month, options)
}

/** The same for a province as well, in one transaction: for jobs, which go province by province. */
export async function runMonthTogether(
  context: Context,
  area: AreaCode,
  month: Month,
  { measure }: RunOptions = { measure: true },
): Promise<MonthlyRun> {
  const { tx, actor, today, now, note } = context
  requirePlace(actor, area)
  const tariff = storableTariff(month, today)
  return asOwner(tx, async () => {
    const place = (await placeRange(tx, area)) as RunPlace
    await lockMoney(tx, place.regencies)
    await withoutCompiling(tx)
    const lines = await writeLines(tx, place, tariff)
    const moved = await moveMoney(context, place, tariff, lines.was_empty)
    const saved = await saveRuns(tx, place, area, tariff, { account: actor.account, at: now, on: today })
    const closed = await closedDifferences(tx, place, tariff)
    if (measure) await followCoverage(context, place, month, lines, moved)
    const { was_empty: _, ...changes } = lines
    const sums = sumOf(saved)
    note({ month, people: sums.people, total: sums.total, ...changes }, area)
    return { area, month, state: 'done' as const, ...sums, lines: changes, closed, made_at: now }
  })
}

/** Sums per unit, the branch's amounts, and waiting money moves on. Answers the units whose money was spread anew. */
async function moveMoney({ tx }: Context, place: RunPlace, { month }: Tariff, wasEmpty: boolean): Promise<UnitKey[]> {
  const holidays = await holidaySet(tx)
  const dueOn = { PU: dueDate('PU', month, holidays), BPU: dueDate('BPU', month, holidays) }
  const changed = await sumPayerMonths(tx, place, month, dueOn, wasEmpty)
  const assessed = await payersWithAssessment(tx, place, firstDay(month))
  for (const regency of new Set(assessed.map(({ regency_id }) => regency_id)))
    await applyAssessments(
      tx,
      regency,
      assessed.filter(({ regency_id }) => regency_id === regency).map(({ payer_id }) => payer_id),
    )
  const waiting = [...(await payersWithSurplus(tx, place)), ...(await payersPaidAhead(tx, place, firstDay(month)))]
  const units = [...changed, ...assessed, ...waiting]
  for (const regency of new Set(units.map(({ regency_id }) => regency_id))) {
    const payers = units.filter((unit) => unit.regency_id === regency).map(({ payer_id }) => payer_id)
    await spreadReceipts(tx, regency, [...new Set(payers)])
  }
  return units
}

/** Coverage in the same transaction: nothing where nothing changed, what was added where that suffices, else measured. */
async function followCoverage(
  { tx, today }: Context,
  place: RunPlace,
  month: Month,
  lines: LineChanges,
  moved: readonly UnitKey[],
): Promise<void> {
  const current = monthOf(today)
  const isChanged = lines.added + lines.changed + lines.removed > 0 || moved.length > 0
  const asked = await coverageDay(tx, today)
  const isMeasured = await isMeasuredOn(tx, place, asked)
  // A month ahead decides nothing of today.
  if (isMeasured && (!isChanged || month > current)) return
  if (isMeasured && month === current && lines.was_empty) await addBilled(tx, place, month, asked, moved)
  else await refreshCoverage(tx, place, month, today)
}

function sumOf(saved: readonly SavedRun[]): Pick<MonthlyRun, 'payers' | 'people' | 'total' | 'skipped'> {
  const skipped = new Map<string, number>()
  for (const run of saved)
    for (const { reason, people } of run.skipped) skipped.set(reason, (skipped.get(reason) ?? 0) + people)
  return {
    payers: saved.reduce((sum, { payers }) => sum + payers, 0),
    people: saved.reduce((sum, { people }) => sum + people, 0),
    total: saved.reduce((sum, { total }) => sum + total, 0),
    skipped: [...skipped].map(([reason, people]) => ({ reason, people })) as MonthlyRun['skipped'],
  }
}
