import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { measureCoverage } from '@payung/store/contributions/measure-coverage'
import { markCoverage } from '@payung/store/mark-coverage'
import { brokenSums, rebuildAreas } from '@payung/store/monitoring/fold-coverage'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postReceipt } from '../contributions/post-receipt'
import { recordReceipt } from '../contributions/record-receipt'
import { coverageDay } from '../contributions/refresh-coverage'
import { runMonth } from '../contributions/run-month'
import {
  addMember,
  BRANCH,
  HEAD,
  OPERATOR,
  openSmallRegency,
  PMD,
  receipt,
  SECRETARY,
  testId,
  UNIT,
  VILLAGE,
  WADAH,
} from '../contributions/testing'
import { actAs, actor, type TestHouse } from '../testing'
import { foldCoverage, measureToday, rebuildCoverage } from './fold-coverage'
import { readCoverage } from './read-coverage'
import { listRegencyFacts, recordRegencyFact } from './regency-facts'

const BELU = areaCode('53.04')
const TODAY = plainDate('2023-08-30')
const MINISTRY = actor('ministry', '')

describe.each(ENGINES)('coverage on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
    for (const of of ['2023-05', '2023-06', '2023-07', '2023-08'])
      await actAs(house, PMD, (context) => runMonth(context, BELU, month(of)))
  })
  afterAll(() => house.close())

  const read = (place: string, on = TODAY, who = MINISTRY, months = 0) =>
    actAs(house, who, (context) => readCoverage(context, areaCode(place), { on, months }))
  const plain = ({ officials, vulnerable, money }: Awaited<ReturnType<typeof read>>) => ({
    officials,
    vulnerable,
    money,
  })

  it('is a funnel: posts, registered, billed, paid, protected; candidates apart', async () => {
    const found = await read('53.04')
    expect(plain(found)).toEqual({
      officials: { posts: 1, registered: 3, billed: 3, paid: 0, protected: 0, grace: 0, candidates: 1 },
      vulnerable: {
        registered: 1,
        billed: 1,
        paid: 0,
        protected: 0,
        grace: 0,
        candidates: 0,
        by_fund: { village: 0, apbd: 0, other: 0 },
      },
      money: { billed: 2 * HEAD + SECRETARY + 16_800, paid: 0 },
    })
    expect(found).toMatchObject({ reason_code: 'billed_unpaid', source: expect.stringContaining('DATA REKAAN') })
  })

  it('moves in the transaction of the payment and of its posting, at every level at once', async () => {
    const amount = 3 * (HEAD + SECRETARY)
    await actAs(house, OPERATOR, (context) =>
      recordReceipt(context, areaCode(VILLAGE), receipt(1, amount, '2023-08-10')),
    )
    expect((await read('53')).officials).toMatchObject({ paid: 2, protected: 0 })
    const word = { posted_on: plainDate('2023-08-12'), source: 'Daftar cabang' }
    await actAs(house, BRANCH, (context) => postReceipt(context, BELU, testId(501), word))
    for (const place of ['', '53', '53.04', '53.04.01', VILLAGE])
      expect([place, (await read(place)).officials.protected]).toEqual([place, 2])
  })

  it('reads the same before and after folding, and folding twice adds nothing', async () => {
    const before = plain(await read(''))
    expect(await foldCoverage(house.store, TODAY)).toBeGreaterThan(0)
    expect(plain(await read(''))).toEqual(before)
    expect(await foldCoverage(house.store, TODAY)).toBe(0)
    expect(await rebuildCoverage(house.store)).toMatchObject({ broken: [] })
    expect(plain(await read(''))).toEqual(before)
  })

  it('tells when an area is not the sum of those below it', async () => {
    await sql`update area_coverage set protected = protected + 1
      where area_code = '53.04' and month = '2023-08-01' and people_group = 'officials'`.execute(house.store.owner)
    expect((await house.store.asOwner(brokenSums)).map(({ area_code }) => area_code).sort()).toEqual(['53', '53.04'])
    await house.store.asOwner(rebuildAreas)
    expect(await house.store.asOwner(brokenSums)).toEqual([])
  })

  it.each(['2023-08-30', '2023-08-11', '2023-08-12', '2023-07-31', '2023-06-16'])(
    'kept or reckoned, is one definition (%s)',
    async (text) => {
      const day = plainDate(text)
      const asked = plain(await read('53.04', day))
      // without kept figures it has to be reckoned from the people
      await sql`alter table coverage_days rename to coverage_days_away`.execute(house.store.owner)
      await sql`create table coverage_days (like coverage_days_away)`.execute(house.store.owner)
      const reckoned = plain(await read('53.04', day))
      await sql`drop table coverage_days`.execute(house.store.owner)
      await sql`alter table coverage_days_away rename to coverage_days`.execute(house.store.owner)
      expect(asked).toEqual(reckoned)
    },
  )

  it('shows the months before, each as at its end', async () => {
    const { months } = await read('53.04', TODAY, MINISTRY, 4)
    expect(months.map(({ on, officials }) => [on, officials.registered, officials.protected])).toEqual([
      ['2023-05-31', 3, 0],
      ['2023-06-30', 3, 0],
      ['2023-07-31', 3, 0],
      ['2023-08-30', 3, 2],
    ])
  })

  it('follows people who changed, within the next fold', async () => {
    await addMember(house, 7, {
      village: VILLAGE,
      payer: UNIT,
      category: 'perangkat',
      wage: 2_000_000,
      registered: null,
    })
    await house.store.asOwner((tx) => markCoverage(tx, 5304, [VILLAGE, VILLAGE]))
    await foldCoverage(house.store, TODAY)
    expect((await read('53.04')).officials.candidates).toBe(2)
  })

  it('moves on with the days without any act', async () => {
    house.moveTo(plainDate('2023-09-18'))
    expect(await measureToday(house.store, plainDate('2023-09-18'))).toBe(1)
    expect(await measureToday(house.store, plainDate('2023-09-18'))).toBe(0)
    // August was due on 15 September and is not paid: grace
    expect((await read('53.04', plainDate('2023-09-18'))).officials).toMatchObject({ protected: 0, grace: 2 })
    expect((await read('53.04', TODAY)).officials).toMatchObject({ protected: 2 })
    house.moveTo(TODAY)
  })

  it('shows sums to everybody, villages only to those whose duty holds them', async () => {
    const { children: districts } = await read('53.04', TODAY, OPERATOR)
    expect(districts.length).toBeGreaterThan(5)
    const own = await read('53.04.01', TODAY, OPERATOR)
    expect(own.children.map(({ area }) => area.code)).toEqual([VILLAGE])
    expect(own.are_children_hidden).toBe(true)
    expect((await read('53.04.02', TODAY, OPERATOR)).children).toEqual([])
    await expect(read('53.04.01.2002', TODAY, OPERATOR)).rejects.toMatchObject({ code: 'outside_area' })
    expect((await read('53.04.01', TODAY, PMD)).children.length).toBeGreaterThan(3)
  })

  it('added by a run is what measuring everything would find', async () => {
    const september = plainDate('2023-09-20')
    house.moveTo(september)
    await addMember(house, 8, {
      village: VILLAGE,
      payer: WADAH,
      category: 'pekerja_rentan',
      wage: 1_000_000,
      segment: 'BPU',
    })
    await sql`insert into memberships (regency_id, id, since, village_code, person_id, payer_id, segment, category, programmes, wage, fund, kpj, registered_on)
      values (5304, ${testId(299)}, '2023-01-01', '53.04.01.2002', ${testId(104)}, ${WADAH}, 'BPU', 'kades', 3, 1000000, 'CSR', '1', '2023-05-10')`.execute(
      house.store.owner,
    )
    // Another fund from the 25th on: the line is made from it, the day still finds the fund before.
    await addMember(house, 9, { village: VILLAGE, payer: WADAH, category: 'pktd', wage: 1_000_000, segment: 'BPU' })
    await sql`update memberships set until = '2023-09-25' where person_id = ${testId(109)}`.execute(house.store.owner)
    await sql`insert into memberships (regency_id, id, since, village_code, person_id, payer_id, segment, category, programmes, wage, fund, kpj,
        registered_on, registered_by)
      select regency_id, id, '2023-09-25', village_code, person_id, payer_id, segment, category, programmes, wage, 'APBD_KAB', kpj,
        registered_on, registered_by from memberships where person_id = ${testId(109)}`.execute(house.store.owner)
    await sql`delete from coverage_days`.execute(house.store.owner)
    await measureToday(house.store, september)
    const before = (await read('53.04', september)).vulnerable
    await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-09')))
    const after = (await read('53.04', september)).vulnerable
    expect([before.billed, after.billed]).toEqual([0, 3])
    const place = { from: '53.04', to: '53.04/', regencies: [5304] }
    expect(await house.store.asOwner(async (tx) => measureCoverage(tx, place, await coverageDay(tx, september)))).toBe(
      0,
    )
    house.moveTo(TODAY)
  })

  it('refuses a day ahead and a place that is none', async () => {
    await expect(read('53.04', plainDate('2023-08-31'))).rejects.toMatchObject({ code: 'day_ahead' })
    await expect(read('99')).rejects.toMatchObject({ code: 'unknown_area' })
  })

  it('gives the reason of a regency from its facts, and none applies where there is no desa', async () => {
    const fact = { id: testId(701), kind: 'pks_signed', on_date: plainDate('2023-05-02'), source: 'Dinas PMD' } as const
    const record = () => actAs(house, PMD, (context) => recordRegencyFact(context, BELU, fact))
    await record()
    await record()
    expect((await actAs(house, PMD, (context) => listRegencyFacts(context, BELU))).facts).toHaveLength(1)
    await sql`update payer_months set settled_on = null, paid_on = null`.execute(house.store.owner)
    await house.store.asOwner((tx) => markCoverage(tx, 5304, [VILLAGE]))
    await foldCoverage(house.store, TODAY)
    const province = await read('53')
    expect(province.children.map(({ area, reason_code }) => [area.code, reason_code])).toEqual([
      ['53.04', 'billed_unpaid'],
      ['53.71', 'not_applicable'],
    ])
    expect((await read('53.04')).reason).toContain('PKS ditandatangani 2 Mei 2023')
  })
})
