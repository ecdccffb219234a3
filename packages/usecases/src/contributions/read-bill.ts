import { type AreaCode, areaCode, regencyIdOf } from '@payung/domain/areas/area'
import type { Arrears, MonthlyBill, PayerMonth, Skipped, SkipReason } from '@payung/domain/contributions/bill'
import { SKIP_REASONS } from '@payung/domain/contributions/bill'
import { firstDay, type Month, type PlainDate } from '@payung/kernel/dates'
import { tariffOf } from '@payung/law/tariff'
import { arrearsOf, billSums, findRun, type PayerMonthRow, payerMonthsOf } from '@payung/store/contributions/bills'
import { arrearsSum } from '@payung/store/contributions/place-units'
import { costOfCandidates, countSkipped, skippedPage } from '@payung/store/contributions/skipped'
import { placeRange } from '@payung/store/place'
import { type Context, requirePlace } from '../context'
import { storableTariff } from './month-tariff'

/** One page of a list. */
interface Page {
  after?: string | undefined
  most: number
}

/**
 * The estimate of an area and month: its units in pages, sums by fund, candidates apart.
 * @throws Refusal outside_area, month_before_law
 */
export async function readBill(context: Context, area: AreaCode, month: Month, page: Page): Promise<MonthlyBill> {
  const { tx, actor, today } = context
  requirePlace(actor, area)
  const place = await placeRange(tx, area)
  const tariff = month <= today.slice(0, 7) ? tariffOf(month) : storableTariff(month, today)
  const first = firstDay(month)
  const units = await payerMonthsOf(tx, place, first, asked(page))
  const { funds, money } = await billSums(tx, place, first)
  const run = regencyIdOf(area) === null ? undefined : await findRun(tx, place.regencies?.[0] as number, area, first)
  const last = units.length > page.most ? units[page.most - 1] : undefined
  return {
    area,
    month,
    run: run ? { made_at: run.made_at, made_on: run.made_on ?? run.made_at.slice(0, 10), state: 'done' } : null,
    people: funds.reduce((sum, { people }) => sum + people, 0),
    estimate: funds.reduce((sum, { total }) => sum + total, 0),
    ...money,
    by_fund: funds as MonthlyBill['by_fund'],
    candidates: await costOfCandidates(tx, place, tariff),
    skipped: (await countSkipped(tx, place, tariff)) as MonthlyBill['skipped'],
    payers: units.slice(0, page.most).map((row) => toPayerMonth(row, today)),
    payers_after: last ? `${last.name}|${last.payer_id}` : null,
  }
}

/** People whom a month leaves out, each with the reason and what to do. @throws Refusal outside_area */
export async function listSkipped(
  { tx, actor, today }: Context,
  area: AreaCode,
  month: Month,
  page: Page,
): Promise<{ people: Skipped[]; after: string | null }> {
  requirePlace(actor, area)
  const rows = await skippedPage(tx, await placeRange(tx, area), storableTariff(month, today), asked(page))
  const people = rows.slice(0, page.most).map((row) => ({
    ...row,
    category: row.category as Skipped['category'],
    village: areaCode(row.village),
    reason: row.reason as SkipReason,
    next: SKIP_REASONS[row.reason as SkipReason].next,
  }))
  return { people, after: rows.length > page.most ? (people.at(-1)?.membership ?? null) : null }
}

/** Units with months past their due date on a day, the largest debt first, and how much all of them owe. @throws Refusal outside_area */
export async function listArrears(
  { tx, actor, today }: Context,
  area: AreaCode,
  day: PlainDate | undefined,
  page: Page,
): Promise<{ arrears: Arrears[]; units: number; owed: number; after: string | null }> {
  requirePlace(actor, area)
  const place = await placeRange(tx, area)
  const rows = await arrearsOf(tx, place, day ?? today, asked(page))
  const shown = rows.slice(0, page.most)
  const last = rows.length > page.most ? shown.at(-1) : undefined
  return {
    arrears: shown.map((row) => ({ ...row, area: areaCode(row.area), segment: row.segment as Arrears['segment'] })),
    ...(await arrearsSum(tx, place, day ?? today)),
    after: last ? `${last.owed}|${last.payer}` : null,
  }
}

/** A unit's month as it is shown. */
export function toPayerMonth(row: PayerMonthRow, today: PlainDate): PayerMonth {
  const due = row.assessed ?? row.estimate
  return {
    payer: row.payer_id,
    name: row.name,
    kind: row.kind as PayerMonth['kind'],
    number: row.number,
    wadah_code: row.wadah_code,
    area: areaCode(row.area_code),
    month: row.month.slice(0, 7),
    segment: row.segment as PayerMonth['segment'],
    people: row.people,
    estimate: row.estimate,
    assessed: row.assessed,
    due,
    due_on: row.due_on,
    paid: row.paid,
    posted: row.posted,
    settled_on: row.settled_on,
    state: stateOf(row, due, today),
    is_share: row.is_share,
  }
}

function stateOf(row: PayerMonthRow, due: number, today: PlainDate): PayerMonth['state'] {
  if (due === 0) return 'unbilled'
  if (row.posted >= due) return 'posted'
  if (row.paid >= due) return 'paid'
  if (row.due_on < today) return 'overdue'
  return row.paid > 0 ? 'partial' : 'billed'
}

/** One more than asked tells whether there is a next page. */
function asked({ after, most }: Page) {
  return { ...(after === undefined ? {} : { after }), most: most + 1 }
}
