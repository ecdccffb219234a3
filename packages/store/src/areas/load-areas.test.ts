import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../open'
import { ENGINES, openTestStore } from '../testing'
import { listedAreas } from './area-list'
import { loadAreas } from './load-areas'

describe.each(ENGINES)('the list of areas on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore(engine)
    await loadAreas(store)
  })
  afterAll(() => store.close())

  it('holds 38 provinces, 514 regencies and cities, 7,285 districts and 83,762 villages', async () => {
    const { rows } = await sql<{
      kind: string
      n: number
    }>`select kind, count(*) as n from areas group by kind`.execute(store.owner)
    expect(Object.fromEntries(rows.map(({ kind, n }) => [kind, n]))).toEqual({
      nation: 1,
      province: 38,
      regency: 416,
      city: 98,
      district: 7_285,
      desa: 75_252,
      kelurahan: 8_496,
      desa_adat: 14,
    })
  })

  it('is loaded once', async () => expect(await loadAreas(store)).toBe(0))

  it('leaves nobody without the area above, and gives every area below a province its regency', async () => {
    const { rows } = await sql<{ orphans: number; strays: number }>`
      select (select count(*) from areas a where parent is not null and not exists (select from areas p where p.code = a.parent)) as orphans,
        (select count(*) from areas where level >= 2 and regency_id <> replace(left(code, 5), '.', '')::int) as strays`.execute(
      store.owner,
    )
    expect(rows).toEqual([{ orphans: 0, strays: 0 }])
  })
})

it('reads names with commas and quotation marks', () => {
  const names = new Map([...listedAreas()].map(({ code, name }) => [code as string, name]))
  expect(names.get('12.07.28.1007')).toBe('Lubuk Pakam I,II')
  expect(names.get('35.13.15.2017')).toBe('Soka"an')
  expect(names.get('53.71')).toBe('Kota Kupang')
})
