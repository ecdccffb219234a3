import { spawn } from 'node:child_process'
import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { loadAreas } from '@payung/store/areas/load-areas'
import { inventNation } from '@payung/store/contributions/invent-nation'
import { KILLS, killAfter, type Prepared, prepare } from '@payung/store/killing'
import { openStore, type Place } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, houseOn } from '../testing'
import { runMonthEverywhere } from './run-month-everywhere'

const TODAY = plainDate('2023-08-30')
const SEPTEMBER = month('2023-09')
/** Villages of four provinces: four transactions. */
const WANTED = /^($|(11|12|13|14)($|\.01($|\.01)))/

/** The run in a process of its own; it says when it begins, and when a province is done. */
const CHILD = `
const { openStore } = await import('@payung/store/open')
const { houseOn, actor } = await import('@payung/usecases/testing')
const { runMonthEverywhere } = await import('@payung/usecases/contributions/run-month-everywhere')
const store = await openStore(JSON.parse(process.argv[1]))
console.log('begins')
await runMonthEverywhere(houseOn(store), actor('administrator', ''), '', '2023-09', (_, done) => console.log(done))
console.log('whole')
await store.close()`

describe.each(ENGINES)('a run that is killed on %s', (engine) => {
  let prepared: Prepared
  beforeAll(async () => {
    prepared = await prepare(engine, async (store) => {
      await loadAreas(store, ({ code }) => WANTED.test(code))
      await inventNation(store, { people: 1_000, months: 1, today: TODAY, say: () => {} })
    })
  })
  afterAll(() => prepared.drop())

  // The first kill falls between two provinces, the others anywhere.
  it.each(
    Array.from({ length: KILLS }, (_, n) => ({ kill: n + 1, lines: n === 0 ? 3 : 1 + (n % 4), pause: (n * 7) % 60 })),
  )('goes on when it is started again: nothing lost, nothing twice ($kill)', async ({ lines, pause }) => {
    await prepared.onCopy(async (place) => {
      expect(await killAfter(spawn, CHILD, place, { lines, pause })).toBeGreaterThanOrEqual(lines)
      await goOn(place)
    })
  })
})

async function goOn(place: Place): Promise<void> {
  const store = await openStore(place)
  try {
    const { rows: members } = await sql<{
      n: number
    }>`select count(*)::int as n from memberships where registered_on is not null`.execute(store.owner)
    const run = () => runMonthEverywhere(houseOn(store), actor('administrator', ''), areaCode(''), SEPTEMBER)
    expect(await run()).toMatchObject({ parts: 4, people: members[0]?.n })
    expect(await run()).toMatchObject({ changes: 0 })
    const { rows } = await sql`select from bill_lines l where l.month = '2023-09-01'
        group by membership_id having count(*) > 1`.execute(store.owner)
    expect(rows).toEqual([])
    const { rows: units } =
      await sql`select from payer_months x where x.month = '2023-09-01' and estimate <> (select sum(total) from bill_lines l
        where l.regency_id = x.regency_id and l.payer_id = x.payer_id and l.month = x.month)`.execute(store.owner)
    expect(units).toEqual([])
  } finally {
    await store.close()
  }
}
