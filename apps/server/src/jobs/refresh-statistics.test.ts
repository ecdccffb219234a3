import { addAuditEvent } from '@payung/store/access/audit'
import { openTestHouse, type TestHouse } from '@payung/usecases/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../house'
import { statisticsRefresher } from './refresh-statistics'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** How many rows the planner believes a table to have. */
const believed = async () =>
  (
    await sql<{ rows: number }>`select reltuples::int as rows from pg_class where relname = 'people'`.execute(
      house.store.owner,
    )
  ).rows[0]?.rows

const add = (from: number, count: number) =>
  sql`insert into people (regency_id, id, village_code, name)
    select 5304, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '53.04.01.2001', 'Orang'
    from generate_series(${from}::int, ${from + count - 1}::int) n`.execute(house.store.owner)

const acted = (event: string) =>
  house.store.asOwner((tx) =>
    addAuditEvent(tx, { holder: 'Uji', role: 'pmd_regency', area_code: '53.04', event, facts: '{}', request_id: 'x' }),
  )

it('counts anew after a run or an import, and not without a reason', async () => {
  const refresh = statisticsRefresher()
  const round = () => refresh(house as unknown as OpenHouse)
  await add(1, 3_000)
  await acted('person.added')
  await round()
  expect(await believed()).not.toBe(3_000)
  await acted('import.stored')
  await round()
  expect(await believed()).toBe(3_000)
  await add(3_001, 1_000)
  await round()
  expect(await believed()).toBe(3_000)
  await acted('month.run')
  await round()
  expect(await believed()).toBe(4_000)
})
