import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { loadAreas } from './areas/load-areas'
import { inventNation } from './contributions/invent-nation'
import { copyDatabase, digestDatabase, isEmptyDatabase } from './copy-database'
import { writeHouseState } from './house-state'
import type { Store } from './open'
import { ENGINES, openTestStore } from './testing'

let from: Store
beforeAll(async () => {
  from = await openTestStore()
  await loadAreas(from, ({ code }) => /^($|53($|\.04))/.test(code))
  await inventNation(from, { people: 800, months: 3, today: '2023-08-30' as never, say: () => {} })
  await writeHouseState(from, { kind: 'real', keys: 'abc' })
  await sql`insert into audit_events (holder, role, area_code, event, facts, request_id)
    values ('Maria "Mia" Séran', 'pmd_regency', '53.04', 'person.added', '{"a": [1, null, "\\u00e9"]}', 'x')`.execute(
    from.owner,
  )
  await sql`insert into niks (nik_key, regency_id, person_id, sealed)
    select decode(md5(id::text), 'hex'), regency_id, id, '\\x0001ff' from people limit 3`.execute(from.owner)
})
afterAll(() => from.close())

it.each(ENGINES)('copies every table into an empty database on %s, and counts go on', async (engine) => {
  const to = await openTestStore(engine)
  try {
    expect(await isEmptyDatabase(to)).toBe(true)
    expect(await copyDatabase(from, to, () => {})).toBeGreaterThan(3_000)
    const [was, is] = [await digestDatabase(from), await digestDatabase(to)]
    expect(is).toEqual(was)
    expect(was['public.bill_lines']).toMatch(/^\d{4} [0-9a-f]{32}$/)
    expect(await isEmptyDatabase(to)).toBe(false)
    const { rows } = await sql<{ id: number }>`
      insert into audit_events (holder, role, area_code, event, facts, request_id) values ('x', 'x', '', 'x', '{}', 'x') returning id`.execute(
      to.owner,
    )
    expect(rows[0]?.id).toBe(2)
  } finally {
    await to.close()
  }
})
