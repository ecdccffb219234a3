import { areaCode } from '@payung/domain/areas/area'
import { addDays, addMonths, firstDay, monthOf } from '@payung/kernel/dates'
import { tariffOf } from '@payung/law/tariff'
import { type RunPlace, writeLines } from '@payung/store/contributions/monthly-run'
import { provinceCodes } from '@payung/store/contributions/regencies'
import type { Store } from '@payung/store/open'
import { placeRange } from '@payung/store/place'
import { runMonthEverywhere } from '@payung/usecases/contributions/run-month-everywhere'
import { measureToday } from '@payung/usecases/monitoring/fold-coverage'
import { sql } from 'kysely'
import { readAsked, report, rounded, timingOf } from './kit/measure'
import { openNation, TODAY } from './nation'

const ROUNDS = 3
const MONTH = addMonths(monthOf(TODAY), 1)
/** The day of the run: the month has begun, the morning's job has measured. */
const RUN_ON = addDays(firstDay(MONTH), 4)
const LINES = 0.5
const WHOLE = 0.35

const MINISTRY = {
  account: '00000000-0000-7000-8000-000000000000',
  holder: 'bench',
  role: 'administrator' as const,
  area: areaCode(''),
  regencies: null,
  until: null,
}

/**
 * The estimate of a month for the whole nation, province by province as in service: lines alone, then the whole run with sums per unit,
 * audit and coverage; beside one bare INSERT ... SELECT of the same rows into a table with the same columns and keys. Exit code.
 */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options)
  const { store, house: standing, close } = await openNation(asked)
  const house = { ...standing, today: () => RUN_ON }
  const bare: number[] = []
  const lines: number[] = []
  const whole: number[] = []
  let people = 0
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await timed(() => bareInsert(store)))
    await forget(store)
    lines.push(await timed(() => linesAlone(store)))
    await forget(store)
    await measureToday(store, RUN_ON)
    whole.push(
      await timed(async () => {
        people = (await runMonthEverywhere(house, MINISTRY, areaCode(''), MONTH)).people
      }),
    )
    console.error(`round ${round + 1}: bare ${bare.at(-1)}, lines ${lines.at(-1)}, whole ${whole.at(-1)} ms`)
  }
  await forget(store)
  await close()
  const { median_ms, best_ms } = timingOf(whole)
  const baseline_ms = timingOf(bare).median_ms
  const ratio = rounded(baseline_ms / median_ms)
  const lines_ratio = rounded(baseline_ms / timingOf(lines).median_ms)
  report({
    job: 'monthly-run',
    engine: asked.engine,
    n: people,
    median_ms,
    best_ms,
    per_second: Math.round((people / median_ms) * 1000),
    baseline: 'one bare INSERT ... SELECT of the same lines, same columns and keys',
    baseline_ms,
    ratio,
    target: `with roll-up >= ${WHOLE}, lines >= ${LINES} of the baseline's speed`,
    met: ratio >= WHOLE && lines_ratio >= LINES,
    lines_ms: timingOf(lines).median_ms,
    lines_ratio,
  })
  return 0
}

async function bareInsert(store: Store): Promise<void> {
  await store.asOwner(async (tx) => {
    await sql`create table bare_lines (like bill_lines, primary key (regency_id, village_code, month, membership_id))`.execute(
      tx,
    )
    await sql`create index on bare_lines (regency_id, payer_id, month)`.execute(tx)
    await sql`insert into bare_lines select * from bill_lines where month = ${firstDay(monthOf(TODAY))}::date`.execute(
      tx,
    )
  })
  await sql`drop table bare_lines`.execute(store.owner)
}

async function linesAlone(store: Store): Promise<void> {
  const codes = await store.asOwner((tx) => provinceCodes(tx, TODAY))
  const tariff = tariffOf(MONTH)
  for (const code of codes) {
    await store.asOwner(async (tx) => writeLines(tx, (await placeRange(tx, code)) as RunPlace, tariff))
  }
}

/** Takes the month back, so that the next round begins as the first did. */
async function forget(store: Store): Promise<void> {
  const first = firstDay(MONTH)
  await store.asOwner(async (tx) => {
    await sql`drop table if exists ${sql.id(`bill_lines_${MONTH.replace('-', '')}`)}`.execute(tx)
    await sql`delete from payer_months where month = ${first}::date`.execute(tx)
    await sql`delete from monthly_runs where month = ${first}::date`.execute(tx)
    await sql`delete from coverage_days where month = ${first}::date`.execute(tx)
  })
  if (store.engine.name === 'postgres') await sql`vacuum payer_months`.execute(store.owner)
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return rounded(performance.now() - started)
}
