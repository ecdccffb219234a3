import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../open'
import { regencyOf } from '../scope'
import { ENGINES, openTestStore } from '../testing'

/** What payung_app may read without a scope: areas and their names, sums without persons, the state of the house. */
const OPEN_TO_ALL = [
  'area_changes',
  'area_coverage',
  'areas',
  'coverage_days',
  'coverage_deltas',
  'coverage_marks',
  'denominators',
  'house_state',
  'niks',
]

const VILLAGES = ['53.04.01.2001', '53.04.01.2002', '53.04.12.2001', '53.10.01.2001', '53.10.02.2003', '52.01.01.2001']
const AREAS = ['', '52', '53', '52.01', '53.04', '53.10', '53.04.01', '53.04.12', '53.10.01', ...VILLAGES]
const REGENCIES = [5201, 5304, 5310]

interface Guarded {
  tab: string
  place: 'village_code' | 'area_code'
  has_regency: boolean
}

describe.each(ENGINES)('row-level security on %s', (engine) => {
  let store: Store
  let guarded: Guarded[] = []
  beforeAll(async () => {
    store = await openTestStore(engine)
    guarded = await guardedTables(store)
    await fill(store, guarded)
  })
  afterAll(() => store.close())

  it('stands on every table that the application reads, but those that are open to all', async () => {
    const { rows } = await sql<{ tab: string }>`
      select distinct table_name as tab from information_schema.column_privileges p
      join pg_class c on c.relname = p.table_name and c.relnamespace = 'public'::regnamespace
      where grantee = 'payung_app' and privilege_type = 'SELECT' and table_schema = 'public' and not c.relrowsecurity
      order by 1`.execute(store.owner)
    expect(rows.map(({ tab }) => tab)).toEqual(OPEN_TO_ALL)
  })

  it('leaves schema auth, sealed NIKs and every hash to the owner alone', async () => {
    for (const secret of ['auth.users', 'auth.sessions', 'auth.credentials', 'auth.two_factors', 'auth.attempts'])
      await expect(
        seen(store, { area: '', regencies: null }, `select count(*) as place from ${secret}`),
      ).rejects.toThrow(/permission denied/)
    for (const column of ['sealed from niks', 'code_hash from invitations', 'token_hash from access_tokens'])
      await expect(seen(store, { area: '', regencies: null }, `select ${column}`)).rejects.toThrow(/permission denied/)
  })

  it('gives no partition to the application: read directly it would pass by its parent’s policy', async () => {
    const { rows } =
      await sql`select 1 from pg_class c join information_schema.table_privileges p on p.table_name = c.relname
      where c.relispartition and p.grantee = 'payung_app'`.execute(store.owner)
    expect(rows).toEqual([])
  })

  it('shows anybody in any table exactly the rows of the own area, and of the areas above where a table says so', async () => {
    expect(guarded.length).toBeGreaterThan(25)
    const scope = fc.record({
      area: fc.constantFrom(...AREAS),
      regencies: fc.option(fc.subarray(REGENCIES), { nil: null }),
      table: fc.constantFrom(...guarded),
    })
    await fc.assert(
      fc.asyncProperty(scope, async ({ area, regencies, table: { tab, place } }) => {
        const rows = await seen(store, { area, regencies }, `select ${place} as place from ${tab}`)
        const own = regencyOf(area)
        const mine = regencies ?? (own === null ? null : [own])
        const isMine = (code: string) => mine === null || mine.includes(regencyOf(code) ?? 0)
        const isInside = (code: string) => area === '' || code === area || code.startsWith(`${area}.`)
        const isAbove = (code: string) => area.startsWith(`${code}.`)
        for (const code of rows) expect(isMine(code) && (isInside(code) || isAbove(code)), `${tab} ${code}`).toBe(true)
        const all = await everyPlace(store, tab, place)
        const expected = all.filter((code) => isMine(code) && isInside(code))
        expect(rows.filter(isInside).sort(), tab).toEqual(expected.sort())
      }),
      { numRuns: 200, seed: 20230830 },
    )
  })

  it('takes no row for a place outside', async () => {
    for (const { tab, place, has_regency } of guarded.filter((one) => one.has_regency && one.tab !== 'audit_events')) {
      const moved = has_regency ? `, regency_id = 5310` : ''
      const moving = seen(
        store,
        { area: '53.04', regencies: null },
        `update ${tab} set ${place} = '53.10.01.2001'${moved} returning ${place} as place`,
      )
      await expect(moving, tab).rejects.toThrow(/row-level security|permission denied/)
    }
  })
})

async function seen(
  store: Store,
  scope: { area: string; regencies: readonly number[] | null },
  asked: string,
): Promise<string[]> {
  return store.within(scope, async (tx) =>
    (await sql<{ place: string }>`${sql.raw(asked)}`.execute(tx)).rows.map(({ place }) => place),
  )
}

async function everyPlace(store: Store, tab: string, place: string): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`select ${sql.ref(place)} as place from ${sql.table(tab)}`.execute(
    store.owner,
  )
  return rows.map((row) => row.place)
}

/** Every table under a policy that tells its place itself. */
async function guardedTables(store: Store): Promise<Guarded[]> {
  const { rows } = await sql<Guarded>`
    select c.relname as tab, min(a.attname) filter (where a.attname in ('village_code', 'area_code')) as place,
      bool_or(a.attname = 'regency_id') as has_regency
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relrowsecurity and not c.relispartition and c.relname <> 'invitations'
    group by c.relname having bool_or(a.attname in ('village_code', 'area_code')) order by 1`.execute(store.owner)
  return rows
}

/** One row for every place in every table; constraints other than keys are lifted, since only places matter here. */
async function fill(store: Store, guarded: Guarded[]): Promise<void> {
  const { owner } = store
  const { rows: constraints } = await sql<{ drop: string }>`
    select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as drop from pg_constraint
    where connamespace = 'public'::regnamespace and contype in ('c', 'f') and conparentid = 0`.execute(owner)
  for (const { drop } of constraints) await sql.raw(drop).execute(owner)
  await sql`select open_month('2023-08-01')`.execute(owner)
  for (const { tab, place, has_regency } of guarded) {
    const places = AREAS.filter((code) =>
      place === 'village_code' ? code.length > 8 : !has_regency || code.length >= 5,
    )
    const { rows: columns } = await sql<{ name: string; type: string }>`
      select column_name as name, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = ${tab} and is_nullable = 'NO' and column_default is null
        and is_identity = 'NO' and is_generated = 'NEVER'`.execute(owner)
    for (const [nth, code] of places.entries()) {
      const value = (name: string, type: string) =>
        name === place
          ? `'${code}'`
          : name === 'regency_id'
            ? `${regencyOf(code)}`
            : (VALUES[type]?.(nth) ?? `'x${nth}'`)
      const names = columns.map(({ name }) => `"${name}"`).join(', ')
      const values = columns.map(({ name, type }) => value(name, type)).join(', ')
      await sql.raw(`insert into ${tab} (${names}) values (${values}) on conflict do nothing`).execute(owner)
    }
  }
}

const VALUES: Record<string, (nth: number) => string> = {
  uuid: () => 'gen_random_uuid()',
  date: () => `'2023-08-01'`,
  timestamptz: () => 'now()',
  bytea: (nth) => `'\\x0${nth.toString(16)}'::bytea`,
  jsonb: () => `'{}'`,
  bool: () => 'false',
  _text: () => `'{}'`,
  _int4: () => `'{}'`,
  ...Object.fromEntries(
    ['int2', 'int4', 'int8', 'numeric', 'float4'].map((type) => [type, (nth: number) => `${nth + 1}`]),
  ),
}
