import { randomBytes } from 'node:crypto'
import type { Row } from '@payung/domain/registration/import/cell'
import { guessMapping } from '@payung/domain/registration/import/guess-mapping'
import { plainDate } from '@payung/kernel/dates'
import { idFrom } from '@payung/kernel/ids'
import type { Store } from '@payung/store/open'
import { settleRegister } from '@payung/store/registration/imports/import-records'
import { openTestStore } from '@payung/store/testing'
import { carryOutRoster } from '@payung/usecases/registration/imports/carry-out-roster'
import type { Carried, Carrying } from '@payung/usecases/registration/imports/import-act'
import { keysFrom } from '@payung/usecases/sealing'
import { sql } from 'kysely'
import { copyAndUpsert, leastRows } from './import-store-least'
import { type BenchAsked, readAsked, report, rounded, timingOf } from './kit/measure'
import { benchSheet, benchVillages } from './roster-rows'

const ROUNDS = 3
const TODAY = plainDate('2023-08-30')
const REGENCY = { area: '53.01', regencies: null }
const TARGET = 100_000

const newId = () => idFrom(Date.now(), randomBytes(10))
const keys = keysFrom({ nik: randomBytes(32), sealing: randomBytes(32) })

/**
 * Stores a confirmed roster in one committed transaction: NIKs hashed and sealed, rows compared with the register, people,
 * NIKs, posts, appointments and memberships written. Beside it the least that could be done: the same rows, ready made, by
 * COPY and one upsert for each table. `read_ms` is what reading the cells took before,
 * `settle_ms` what the index of names and the statistics take after the commit, when everything can be read already. Exit code.
 */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options, { people: 100_000, engine: 'postgres' })
  const store = await openTestStore(asked.engine)
  try {
    await addVillages(store)
    report({ ...(await measureStoring(store, asked)), engine: asked.engine })
    return 0
  } finally {
    await store.close()
  }
}

async function measureStoring(store: Store, { people }: BenchAsked) {
  const rows = [...benchSheet(people)]
  const least = leastRows(people, keys)
  const took: Record<'own' | 'least' | 'read' | 'compare' | 'store' | 'settle', number[]> = {
    own: [],
    least: [],
    read: [],
    compare: [],
    store: [],
    settle: [],
  }
  let written = 0
  for (let round = -1; round < ROUNDS; round++) {
    await empty(store)
    const upsert = await timed(() => store.within(REGENCY, (tx) => copyAndUpsert(tx, least)))
    await empty(store)
    const begun: Record<string, number> = {}
    const started = performance.now()
    const carried = await storeRoster(store, rows, (step) => {
      begun[step] ??= performance.now() - started
    })
    const whole = performance.now() - started
    written = carried.written
    const settled = await timed(() => store.asOwner(settleRegister))
    if (round < 0) continue
    const { compare = 0, store: writing = 0 } = begun
    // Reading and checking cells is what import-preview measures: the clock starts when the rows are there, as beside it.
    took.own.push(whole - compare)
    took.least.push(upsert)
    took.read.push(compare)
    took.compare.push(writing - compare)
    took.store.push(whole - writing)
    took.settle.push(settled)
  }
  const { median_ms, best_ms } = timingOf(took.own)
  const baseline_ms = timingOf(took.least).median_ms
  const per_second = Math.round((written / median_ms) * 1000)
  const ratio = rounded(baseline_ms / median_ms)
  return {
    job: 'import-store',
    engine: null,
    n: people,
    median_ms,
    best_ms,
    per_second,
    baseline: 'COPY of the same rows, ready made, and one upsert for each of the five tables',
    baseline_ms,
    ratio,
    target: `>= ${TARGET} rows/s over all tables and ratio >= 0.5`,
    met: per_second >= TARGET && ratio >= 0.5,
    rows_written: written,
    read_ms: timingOf(took.read).median_ms,
    compare_ms: timingOf(took.compare).median_ms,
    store_ms: timingOf(took.store).median_ms,
    settle_ms: timingOf(took.settle).median_ms,
  }
}

function storeRoster(store: Store, rows: Row[], step: (step: string) => void): Promise<Carried> {
  const mapping = guessMapping(rows.slice(0, 30), 'roster')
  if (!mapping) throw new RangeError('no headings found')
  return store.within(REGENCY, (tx) =>
    carryOutRoster({
      context: {
        tx,
        keys,
        today: TODAY,
        now: new Date().toISOString(),
        newId,
        regency: 5301,
        area: '53.01' as Carrying['context']['area'],
        import: newId(),
        fileName: 'bench',
        account: newId(),
      },
      mapping,
      rows: batches(rows),
      confirmed: { complete: false, leaving_on: TODAY },
      step,
    }),
  )
}

async function* batches(rows: Row[]): AsyncGenerator<Row[]> {
  for (let at = 0; at < rows.length; at += 1_000) yield rows.slice(at, at + 1_000)
}

async function addVillages(store: Store): Promise<void> {
  const areas = benchVillages.map(({ code, name }) => ({
    code,
    since: '2015-01-01',
    level: 4,
    kind: 'desa',
    name,
    parent: code.slice(0, 8),
    regency_id: 5301,
    source: 'bench',
  }))
  await store.owner.insertInto('areas').values(areas).execute()
}

/** Every round begins with an empty register. */
async function empty(store: Store): Promise<void> {
  await sql`truncate people, niks, posts, appointments, memberships, payers, decrees, heirs, person_versions, import_replaced, person_moves`.execute(
    store.owner,
  )
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}
