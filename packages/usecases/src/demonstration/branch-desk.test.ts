import { areaCode } from '@payung/domain/areas/area'
import { month } from '@payung/kernel/dates'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPayerMonth } from '../contributions/read-payer-month'
import { runMonth } from '../contributions/run-month'
import { openSmallRegency, PMD, VILLAGE } from '../contributions/testing'
import { actAs, type TestHouse } from '../testing'
import { fillDesks } from './branch-desk'

const BELU = areaCode('53.04')
let house: TestHouse
beforeAll(async () => {
  house = await openSmallRegency()
  // Twelve villages with a unit and two officials each; the small regency's own stay out.
  await sql`insert into payers (regency_id, id, area_code, kind, segment, name, number, since)
    select 5304, ('00000000-0000-7000-8000-0000000009' || lpad(n::text, 2, '0'))::uuid, '53.04.01.20' || (n + 10), 'npp', 'PU', 'Desa ' || n, n, '2022-01-01'
    from generate_series(1, 24) n`.execute(house.store.owner)
  await sql`insert into people (regency_id, id, village_code, name, nik_standing)
    select 5304, gen_random_uuid(), p.area_code, 'Orang ' || p.number || k, 'unverified' from payers p, generate_series(1, 2) k where p.name like 'Desa %'`.execute(
    house.store.owner,
  )
  await sql`insert into memberships (regency_id, id, village_code, person_id, payer_id, since, segment, category, programmes, wage, fund, kpj, registered_on)
    select 5304, gen_random_uuid(), w.village_code, w.id, p.id, '2023-01-01', 'PU', 'perangkat', 3, 2022200, 'ADD', 'K' || right(w.id::text, 10), '2023-01-01'
    from people w join payers p on p.area_code = w.village_code and p.name like 'Desa %'`.execute(house.store.owner)
  await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-08')))
  const units = await house.store.owner
    .selectFrom('payers')
    .select(['id', 'area_code as area'])
    .where('name', 'like', 'Desa %')
    .orderBy('area_code')
    .execute()
  await house.store.asOwner((tx) => fillDesks(tx, 5304, units as never, house.newId))
})
afterAll(() => house.close())

it('payments of August wait for the branch, with the code that they paid, in no village that somebody tries out', async () => {
  const receipts = await house.store.owner.selectFrom('receipts').selectAll().execute()
  expect(receipts.length).toBeGreaterThan(3)
  expect(receipts.every(({ posted_on, assessment_id }) => posted_on === null && assessment_id !== null)).toBe(true)
  expect(receipts.some(({ area_code }) => area_code === VILLAGE || area_code === '53.04.01.2011')).toBe(false)
})

it('one amount of the branch differs from our estimate, explained by person to the last rupiah', async () => {
  const { rows } = await sql<{
    payer_id: string
    difference: number
  }>`select payer_id, (assessed - estimate)::int as difference
    from payer_months where assessed is distinct from estimate and assessed is not null`.execute(house.store.owner)
  expect(rows).toHaveLength(1)
  const [row] = rows
  const detail = await actAs(house, PMD, (context) =>
    readPayerMonth(context, BELU, row?.payer_id as string, month('2023-08')),
  )
  expect(detail.differences.map(({ cause }) => cause)).toEqual(['other_wage', 'only_theirs'])
  expect(detail.differences.reduce((sum, { difference }) => sum + difference, 0)).toBe(row?.difference)
})

it('most villages have a ceiling, with its day', async () => {
  const ceilings = await house.store.owner.selectFrom('ceilings').select('issued_on').execute()
  expect(ceilings).toHaveLength(24 - 1 - 6)
  expect(new Set(ceilings.map(({ issued_on }) => issued_on))).toEqual(new Set(['2023-01-09']))
})
