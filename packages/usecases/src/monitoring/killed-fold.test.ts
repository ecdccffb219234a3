import { spawn } from 'node:child_process'
import { plainDate } from '@payung/kernel/dates'
import { loadAreas } from '@payung/store/areas/load-areas'
import { inventNation } from '@payung/store/contributions/invent-nation'
import { KILLS, killAfter, type Prepared, prepare } from '@payung/store/killing'
import { openStore, type Place } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldCoverage, measureToday, rebuildCoverage } from './fold-coverage'

const TODAY = plainDate('2023-08-30')
/** Villages of four provinces, measured one after another. */
const WANTED = /^($|(11|12|13|14)($|\.01($|\.01)))/

/** The jobs of the morning and of every few seconds, in a process of their own; it says when each is done. */
const CHILD = `
const { openStore } = await import('@payung/store/open')
const { foldCoverage, measureToday } = await import('@payung/usecases/monitoring/fold-coverage')
const store = await openStore(JSON.parse(process.argv[1]))
console.log('begins')
await measureToday(store, '2023-08-30')
console.log('measured')
await foldCoverage(store, '2023-08-30')
console.log('whole')
await store.close()`

describe.each(ENGINES)('measuring and folding that is killed on %s', (engine) => {
  let prepared: Prepared
  beforeAll(async () => {
    prepared = await prepare(engine, async (store) => {
      await loadAreas(store, ({ code }) => WANTED.test(code))
      await inventNation(store, { people: 1_000, months: 2, today: TODAY, say: () => {} })
      // Every village has changed: the fold measures some again.
      await sql`insert into coverage_marks (regency_id, village_code)
        select distinct regency_id, village_code from people limit 60`.execute(store.owner)
    })
  })
  afterAll(() => prepared.drop())

  it.each(
    Array.from({ length: KILLS }, (_, n) => ({ kill: n + 1, lines: n === 0 ? 1 : 1 + (n % 2), pause: (n * 11) % 90 })),
  )('goes on where it stopped, and counts nobody twice ($kill)', async ({ lines, pause }) => {
    await prepared.onCopy(async (place) => {
      await killAfter(spawn, CHILD, place, { lines, pause })
      await goOn(place)
    })
  })
})

async function goOn(place: Place): Promise<void> {
  const store = await openStore(place)
  try {
    await measureToday(store, TODAY)
    await foldCoverage(store, TODAY)
    expect(await foldCoverage(store, TODAY)).toBe(0)
    const figures = () =>
      sql`select * from area_coverage where villages <> 0 or registered <> 0 order by area_code, month, people_group, fund_group`.execute(
        store.owner,
      )
    const { rows } = await figures()
    const { rows: people } = await sql<{ n: number }>`select count(distinct m.person_id)::int as n from memberships m
      where m.registered_on is not null`.execute(store.owner)
    const nation = rows as { area_code: string; registered: number }[]
    expect(
      nation.filter(({ area_code }) => area_code === '').reduce((sum, { registered }) => sum + registered, 0),
    ).toBe(people[0]?.n)
    // Made anew from the villages, the figures of the areas are the same.
    expect((await rebuildCoverage(store)).broken).toEqual([])
    expect((await figures()).rows).toEqual(rows)
  } finally {
    await store.close()
  }
}
