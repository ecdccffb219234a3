import type { NewReceipt } from '@payung/domain/contributions/receipt'
import { plainDate } from '@payung/kernel/dates'
import { type Id, id } from '@payung/kernel/ids'
import { rupiah } from '@payung/kernel/money'
import { loadAreas } from '@payung/store/areas/load-areas'
import { sql } from 'kysely'
import { actor, openTestHouse, type TestHouse } from '../testing'

/** Two villages of Belu with officials and vulnerable workers: small enough to reckon by hand. For tests. */
export const VILLAGE = '53.04.01.2001'
export const OTHER_VILLAGE = '53.04.01.2002'

/** An id that a test can name. */
export const testId = (n: number): Id => id(`00000000-0000-7000-8000-${String(n).padStart(12, '0')}`)

/** The unit of the first village (PU), its wadah (BPU), the unit of the second, and the regency's own. */
export const UNIT = testId(1)
export const WADAH = testId(2)
export const OTHER_UNIT = testId(3)
export const BPKAD = testId(4)

/** Head and secretary at minimum pay, two programmes: 13,104 and 12,012. Rp a month. @law law book 2.2 */
export const HEAD = 13_104
export const SECRETARY = 12_012

export const OPERATOR = actor('village_operator', VILLAGE)
export const PMD = actor('pmd_regency', '53.04')
export const BRANCH = actor('branch', '53', [5304])

/**
 * A house with two officials and one vulnerable worker in the first village, one official in the second, one candidate, all
 * registered in May 2023. Person 100 + n has membership 200 + n.
 */
export async function openSmallRegency(engine: 'pglite' | 'postgres' = 'pglite'): Promise<TestHouse> {
  const house = await openTestHouse(engine)
  await loadAreas(
    house.store,
    ({ code }) => code === '' || code === '53' || code.startsWith('53.04') || code === '53.71',
  )
  const { owner } = house.store
  const unit = (number: Id, area: string, segment: string, kind: string, name: string) => ({
    regency_id: 5304,
    id: number,
    area_code: area,
    kind,
    segment,
    name,
    number: null,
    wadah_code: kind === 'wadah' ? 'SA' : null,
    since: '2022-01-01',
  })
  await owner
    .insertInto('payers')
    .values([
      unit(UNIT, VILLAGE, 'PU', 'npp', 'Pemerintah Desa Satu'),
      unit(WADAH, VILLAGE, 'BPU', 'wadah', 'Pekerja rentan Desa Satu'),
      unit(OTHER_UNIT, OTHER_VILLAGE, 'PU', 'npp', 'Pemerintah Desa Dua'),
      unit(BPKAD, '53.04', 'PU', 'npp', 'BPKAD'),
    ])
    .execute()
  await addMember(house, 1, { village: VILLAGE, payer: UNIT, category: 'kades', wage: 2_426_640 })
  await addMember(house, 2, { village: VILLAGE, payer: UNIT, category: 'perangkat', wage: 2_224_420 })
  await addMember(house, 3, {
    village: VILLAGE,
    payer: WADAH,
    category: 'pekerja_rentan',
    wage: 1_000_000,
    segment: 'BPU',
  })
  await addMember(house, 4, { village: OTHER_VILLAGE, payer: OTHER_UNIT, category: 'kades', wage: 2_426_640 })
  await addMember(house, 5, { village: VILLAGE, payer: UNIT, category: 'perangkat', wage: 2_022_200, registered: null })
  await sql`insert into posts (regency_id, id, village_code, kind, since) values (5304, ${testId(301)}, ${VILLAGE}, 'kades', '2022-01-01')`.execute(
    owner,
  )
  await sql`insert into appointments (regency_id, id, village_code, post_id, person_id, since)
    values (5304, ${testId(401)}, ${VILLAGE}, ${testId(301)}, ${testId(101)}, '2022-01-01')`.execute(owner)
  return house
}

/** One more person with a membership. */
export async function addMember(
  { store }: TestHouse,
  n: number,
  of: {
    village: string
    payer: Id
    category: string
    wage: number
    segment?: 'PU' | 'BPU'
    registered?: string | null
    programmes?: number
  },
): Promise<void> {
  const registered = of.registered === undefined ? '2023-05-10' : of.registered
  const place = { regency_id: 5304, village_code: of.village }
  await store.owner
    .insertInto('people')
    .values({ ...place, id: testId(100 + n), name: `Orang ${n}`, nik_standing: 'unverified' })
    .execute()
  await store.owner
    .insertInto('memberships')
    .values({
      ...place,
      id: testId(200 + n),
      person_id: testId(100 + n),
      payer_id: of.payer,
      since: '2023-01-01',
      segment: of.segment ?? 'PU',
      category: of.category,
      programmes: of.programmes ?? 3,
      wage: of.wage,
      fund: 'ADD',
      kpj: registered ? `230000000${String(n).padStart(2, '0')}` : null,
      registered_on: registered,
    })
    .execute()
}

/** A receipt of the first unit as somebody would type it. */
export function receipt(n: number, amount: number, paidOn: string, more: Partial<NewReceipt> = {}): NewReceipt {
  return { id: testId(500 + n), payer: UNIT, paid_on: plainDate(paidOn), amount: rupiah(amount), fund: 'ADD', ...more }
}
