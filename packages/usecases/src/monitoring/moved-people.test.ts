import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { brokenSums } from '@payung/store/monitoring/fold-coverage'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPreparation } from '../areas/open-preparation'
import { readPlace } from '../areas/read-place'
import { recodeVillage } from '../areas/recode-village'
import { splitVillage } from '../areas/split-village'
import { postReceipt } from '../contributions/post-receipt'
import { readProtection } from '../contributions/read-protection'
import { recordReceipt } from '../contributions/record-receipt'
import { runMonth } from '../contributions/run-month'
import {
  BRANCH,
  OTHER_UNIT,
  OTHER_VILLAGE,
  openSmallRegency,
  PMD,
  receipt,
  testId,
  VILLAGE,
  WADAH,
} from '../contributions/testing'
import { listPeople } from '../registration/list-people'
import { mergeVillages } from '../registration/merge-villages'
import { movePeople } from '../registration/move-people'
import { viewPerson } from '../registration/view-person'
import { actAs, actor, type TestHouse } from '../testing'
import { foldCoverage } from './fold-coverage'
import { readCoverage } from './read-coverage'

const BELU = areaCode('53.04')
const MOTHER = areaCode(VILLAGE)
const CHILD = areaCode('53.04.01.2099')
const ADMIN = actor('administrator', '')
const DAY = plainDate('2023-08-15')
const WORKER = testId(103)

describe.each(ENGINES)('people whose village changes, on %s', (engine) => {
  let house: TestHouse
  const names = async (village: string, on?: string) =>
    (
      await actAs(house, PMD, (context) =>
        listPeople(context, areaCode(village), { most: 50, on: on === undefined ? undefined : plainDate(on) }),
      )
    ).people.map(({ name }) => name)
  const move = (n: number, people: readonly string[], more: Record<string, unknown> = {}, who = PMD) =>
    actAs(house, who, (context) =>
      movePeople(context, MOTHER, {
        id: testId(900 + n),
        to: CHILD,
        on: DAY,
        basis: 'Perda 3/2023',
        people: [...people] as ReturnType<typeof testId>[],
        ...more,
      }),
    )
  const vulnerable = async (village: string) =>
    (await actAs(house, PMD, (context) => readCoverage(context, areaCode(village), { on: house.today(), months: 0 })))
      .vulnerable.protected

  beforeAll(async () => {
    house = await openSmallRegency(engine)
    for (const of of ['2023-05', '2023-06', '2023-07', '2023-08'])
      await actAs(house, PMD, (context) => runMonth(context, BELU, month(of)))
    await actAs(house, PMD, (context) =>
      recordReceipt(context, MOTHER, receipt(1, 4 * 16_800, '2023-08-10', { payer: WADAH })),
    )
    await actAs(house, BRANCH, (context) =>
      postReceipt(context, BELU, testId(501), { posted_on: plainDate('2023-08-11'), source: 'Daftar cabang' }),
    )
    await actAs(house, ADMIN, (context) =>
      splitVillage(context, MOTHER, {
        id: testId(801),
        on: plainDate('2023-08-01'),
        basis: 'Perda 3/2023',
        into: [{ code: CHILD, name: 'Kewar Baru' }],
      }),
    )
    await foldCoverage(house.store, house.today())
  })
  afterAll(() => house.close())

  it.each([
    ['who holds a post', 1, [testId(101)], {}, PMD, 'still_in_post'],
    ['to another regency', 2, [WORKER], { to: areaCode('53.05.01.2001') }, PMD, 'move_other_regency'],
    ['to the same village', 3, [WORKER], { to: MOTHER }, PMD, 'move_same_village'],
    ['to a village that is not there yet', 4, [WORKER], { on: plainDate('2023-07-01') }, PMD, 'unknown_area'],
    ['tomorrow', 5, [WORKER], { on: plainDate('2023-08-31') }, PMD, 'move_in_future'],
    ['of another village', 6, [testId(104)], {}, PMD, 'unknown_person'],
    ['by the office of another regency', 7, [WORKER], {}, actor('pmd_regency', '53.05'), 'outside_area'],
  ])('refuses to move somebody %s', async (_, n, people, more, who, code) => {
    await expect(move(n, people, more, who)).rejects.toMatchObject({ code })
  })

  it('moves a worker with everything, and both villages are read on any day', async () => {
    expect(await vulnerable(VILLAGE)).toBe(1)
    expect(await move(10, [WORKER])).toEqual({ moved: 1, to: CHILD })
    expect(await move(10, [WORKER])).toEqual({ moved: 1, to: CHILD })
    expect(await names(VILLAGE)).not.toContain('Orang 3')
    expect(await names(CHILD)).toEqual(['Orang 3'])
    expect(await names(VILLAGE, '2023-08-14')).toContain('Orang 3')
    expect(await names(VILLAGE, '2023-08-15')).not.toContain('Orang 3')
    expect(await names(CHILD, '2023-08-14')).toEqual([])
    const seen = await actAs(house, PMD, (context) => viewPerson(context, MOTHER, WORKER, plainDate('2023-08-14')))
    expect(seen).toMatchObject({ village: CHILD, village_name: 'Kewar Baru' })
    expect(seen.memberships.map(({ since, until }) => [since, until])).toEqual([
      ['2023-08-15', null],
      ['2023-01-01', '2023-08-15'],
    ])
  })

  it('the new village sees the protection that the old unit paid for', async () => {
    const operator = actor('village_operator', CHILD)
    const { state } = await actAs(house, operator, (context) => readProtection(context, CHILD, WORKER, house.today()))
    expect(state).toBe('protected')
    const stranger = actor('village_operator', OTHER_VILLAGE)
    const { rows } = await actAs(house, stranger, ({ tx }) =>
      sql<{ n: number }>`select count(*)::int as n from payer_months where payer_id = ${WADAH}`.execute(tx),
    )
    expect(rows[0]?.n).toBe(0)
  })

  it('roll-ups follow, and the sums hold', async () => {
    await foldCoverage(house.store, house.today())
    expect(await vulnerable(VILLAGE)).toBe(0)
    expect(await vulnerable(CHILD)).toBe(1)
    expect(await vulnerable('53.04.01')).toBe(1)
    expect(await house.store.asOwner(brokenSums)).toEqual([])
  })

  it('a closed month keeps its payer, the next one is paid by the unit of the new village', async () => {
    house.moveTo(plainDate('2023-09-05'))
    for (const of of ['2023-08', '2023-09']) await actAs(house, PMD, (context) => runMonth(context, BELU, month(of)))
    const { rows } = await sql<{ month: string; village: string; area: string }>`
      select l.month, l.village_code as village, u.area_code as area
      from bill_lines l join payers u on u.regency_id = l.regency_id and u.id = l.payer_id
      where l.person_id = ${WORKER} and l.month >= '2023-08-01' order by l.month`.execute(house.store.owner)
    expect(rows).toEqual([
      { month: '2023-08-01', village: CHILD, area: VILLAGE },
      { month: '2023-09-01', village: CHILD, area: CHILD },
    ])
    await expect(move(20, [WORKER])).rejects.toMatchObject({ code: 'unknown_person' })
  })

  it('takes a village into another: people and units go over, posts end, earlier days stay', async () => {
    const merge = () =>
      actAs(house, ADMIN, (context) =>
        mergeVillages(context, areaCode(OTHER_VILLAGE), {
          id: testId(802),
          on: plainDate('2023-09-01'),
          basis: 'Perda 4/2023',
          from: [MOTHER],
        }),
      )
    expect((await merge()).moved).toBe(3)
    expect((await merge()).moved).toBe(0)
    expect(await names(VILLAGE)).toEqual([])
    expect(await names(OTHER_VILLAGE)).toEqual(['Orang 1', 'Orang 2', 'Orang 4', 'Orang 5'])
    expect(await names(VILLAGE, '2023-08-14')).toEqual(['Orang 1', 'Orang 2', 'Orang 3', 'Orang 5'])
    expect(await names(OTHER_VILLAGE, '2023-08-31')).toEqual(['Orang 4'])
    await expect(actAs(house, ADMIN, (context) => readPlace(context, MOTHER))).rejects.toMatchObject({
      code: 'unknown_area',
    })
    const units = await house.store.owner.selectFrom('payers').select(['id', 'area_code']).orderBy('id').execute()
    expect(units.filter(({ area_code }) => area_code === VILLAGE)).toEqual([])
    expect(units.map(({ id }) => id)).toEqual(expect.arrayContaining([WADAH, OTHER_UNIT]))
    const posts = await house.store.owner.selectFrom('posts').select(['village_code', 'until']).execute()
    expect(posts).toEqual([{ village_code: VILLAGE, until: '2023-09-01' }])
    await foldCoverage(house.store, house.today())
    expect(await house.store.asOwner(brokenSums)).toEqual([])
  })

  it('a village in preparation receives its code, and all its rows bear it; the regency stays', async () => {
    const act = <Result>(what: Parameters<typeof actAs<Result>>[2]) => actAs(house, ADMIN, what)
    const { code } = await act((context) =>
      openPreparation(context, areaCode(OTHER_VILLAGE), {
        id: testId(803),
        on: plainDate('2023-09-02'),
        name: 'Persiapan Kewar Timur',
        basis: 'SK Bupati 9/2023',
      }),
    )
    await actAs(house, PMD, (context) =>
      movePeople(context, areaCode(OTHER_VILLAGE), {
        id: testId(930),
        to: code,
        on: plainDate('2023-09-03'),
        basis: 'SK Bupati 9/2023',
        people: [testId(104)],
      }),
    )
    const recode = (n: number, to: string, on = '2023-09-04') =>
      act((context) =>
        recodeVillage(context, code, {
          id: testId(n),
          on: plainDate(on),
          code: areaCode(to),
          name: 'Kewar Timur',
          basis: 'Kepmendagri 100/2023',
        }),
      )
    await expect(recode(804, CHILD)).rejects.toMatchObject({ code: 'code_used' })
    await expect(recode(804, '53.04.02.2098')).rejects.toMatchObject({ code: 'foreign_district' })
    await expect(recode(804, '53.04.01.2098', '2023-09-06')).rejects.toMatchObject({ code: 'change_in_future' })
    expect(await recode(804, '53.04.01.2098')).toMatchObject({ name: 'Kewar Timur', kind: 'desa' })
    expect(await names('53.04.01.2098')).toEqual(['Orang 4'])
    const row = await house.store.owner
      .selectFrom('areas')
      .select('regency_id')
      .where('code', '=', areaCode('53.04.01.2098'))
      .executeTakeFirst()
    expect(row?.regency_id).toBe(5304)
    await foldCoverage(house.store, house.today())
    expect(await house.store.asOwner(brokenSums)).toEqual([])
  })
})
