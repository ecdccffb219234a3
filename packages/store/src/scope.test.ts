import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate, migrationsHere, NewerSchema, proveRowSecurity } from './migrate'
import { openStore, type Store } from './open'
import { asOwner, NATION, rangeOf, regencyOf } from './scope'
import { stage } from './stage'
import { ENGINES, openTestStore } from './testing'

const PEOPLE = [
  { regency_id: 5304, id: '00000000-0000-7000-8000-000000000001', village_code: '53.04.01.2001', name: 'Yohanis Tefa' },
  { regency_id: 5304, id: '00000000-0000-7000-8000-000000000002', village_code: '53.04.12.2001', name: 'Maria Bere' },
  { regency_id: 5310, id: '00000000-0000-7000-8000-000000000003', village_code: '53.10.01.2001', name: 'Petrus Wea' },
]

describe.each(ENGINES)('scope on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore(engine)
    await store.owner.insertInto('people').values(PEOPLE).execute()
  })
  afterAll(() => store.close())

  const seenBy = (area: string, regencies: number[] | null = null) =>
    store.within({ area, regencies }, async (tx) =>
      (await tx.selectFrom('people').select('name').orderBy('name').execute()).map(({ name }) => name),
    )

  it('shows each level what lies below it, and a branch its regencies', async () => {
    expect(await seenBy('')).toHaveLength(3)
    expect(await seenBy('53')).toHaveLength(3)
    expect(await seenBy('53.04')).toEqual(['Maria Bere', 'Yohanis Tefa'])
    expect(await seenBy('53.04.12')).toEqual(['Maria Bere'])
    expect(await seenBy('53.10.01.2001')).toEqual(['Petrus Wea'])
    expect(await seenBy('53', [5310])).toEqual(['Petrus Wea'])
    expect(await seenBy('53', [])).toEqual([])
    expect(await seenBy('52')).toEqual([])
  })

  it('refuses a row outside the scope', async () => {
    const foreign = store.within({ area: '53.04', regencies: null }, (tx) =>
      tx
        .insertInto('people')
        .values({ ...PEOPLE[2]!, id: '00000000-0000-7000-8000-000000000009' })
        .execute(),
    )
    await expect(foreign).rejects.toThrow(/row-level security/)
  })

  it('searches names inside the scope only', async () => {
    const found = (area: string) =>
      store.within(
        { area, regencies: null },
        async (tx) => (await sql<{ person_id: string }>`select * from search_people('maria', 10)`.execute(tx)).rows,
      )
    expect(await found('53.04')).toHaveLength(1)
    expect(await found('53.10')).toHaveLength(0)
  })

  it('stages rows in bulk and returns to the scope after the owner has acted', async () => {
    const rows = [...Array(4_500).keys()].map((n) => [n, `baris\t${n}\\`, null, new Uint8Array([n % 256, 1])] as const)
    await store.within({ area: '53.04', regencies: null }, async (tx) => {
      expect(await stage(tx, 'staged', { n: 'int', words: 'text', nothing: 'date', bytes: 'bytea' }, rows)).toBe(4_500)
      const { rows: sums } =
        await sql`select count(*) as n, sum(n) as total, min(words) as words, max(encode(bytes, 'hex')) as bytes from staged`.execute(
          tx,
        )
      expect(sums[0]).toEqual({ n: 4_500, total: 10_122_750, words: 'baris\t0\\', bytes: 'ff01' })
      expect(await asOwner(tx, async () => (await tx.selectFrom('people').select('id').execute()).length)).toBe(3)
      expect(await tx.selectFrom('people').select('id').execute()).toHaveLength(2)
    })
  })

  it('throws at once when a transaction asks for a second connection', async () => {
    await expect(store.within(NATION, () => store.owner.selectFrom('areas').select('code').execute())).rejects.toThrow(
      /second connection/,
    )
  })

  it('proves at start that row-level security stands', async () => {
    await proveRowSecurity(store)
    await sql`alter table people disable row level security`.execute(store.owner)
    await expect(proveRowSecurity(store)).rejects.toThrow(/refuses to start/)
    await sql`alter table people enable row level security`.execute(store.owner)
  })

  it('leaves the schema of a newer version as it is', async () => {
    await expect(migrate(store, migrationsHere().slice(0, -1))).rejects.toThrow(NewerSchema)
    expect(await migrate(store)).toEqual([])
  })
})

it('closes a database that was never asked anything', async () => {
  const store = await openStore({})
  await store.close()
  await expect((await store.engine.acquire()).query('select 1', [])).rejects.toThrow('closed')
})

describe('the range of an area', () => {
  it.each([
    ['', '', '~'],
    ['53', '53', '53/'],
    ['53.04.12.2001', '53.04.12.2001', '53.04.12.2001/'],
  ])('%s', (area, from, to) => expect(rangeOf(area)).toEqual({ from, to }))

  it.each(["53'; drop", '5304', '53.4', '53.04.01.2001.'])('refuses %s', (area) =>
    expect(() => rangeOf(area)).toThrow(RangeError),
  )

  it('knows the regency of an area', () =>
    expect([regencyOf('53'), regencyOf('53.04'), regencyOf('53.04.12.2001')]).toEqual([null, 5304, 5304]))
})
