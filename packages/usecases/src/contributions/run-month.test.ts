import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, type TestHouse } from '../testing'
import { postReceipt } from './post-receipt'
import { readBill } from './read-bill'
import { readLineReasons, readPayerMonth } from './read-payer-month'
import { recordReceipt } from './record-receipt'
import { runMonth } from './run-month'
import { runMonthEverywhere } from './run-month-everywhere'
import { addMember, BRANCH, HEAD, openSmallRegency, PMD, receipt, SECRETARY, testId, UNIT, VILLAGE } from './testing'

const BELU = areaCode('53.04')
const AUGUST = month('2023-08')

describe.each(ENGINES)('the monthly run on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
  })
  afterAll(() => house.close())

  const run = (of = AUGUST, area = BELU) => actAs(house, PMD, (context) => runMonth(context, area, of))

  it('makes a line for everybody registered and leaves out candidates, with the reason', async () => {
    const done = await run()
    expect(done).toMatchObject({
      people: 4,
      payers: 3,
      // 13,104 twice (JKK 0.24 % and JKM 0.30 %, each rounded), 12,012 and the BPU pair of 16,800: law book 2.2, 2.6
      total: 2 * HEAD + SECRETARY + 16_800,
      lines: { added: 4, changed: 0, removed: 0 },
      skipped: [{ reason: 'candidate', people: 1 }],
      closed: [],
    })
  })

  it('changes nothing when it is run again', async () => {
    const lines = () => sql`select * from bill_lines order by membership_id`.execute(house.store.owner)
    const coverage = () => sql`select * from village_coverage order by 1, 2, 3, 4, 5`.execute(house.store.owner)
    const deltas = () => sql`select count(*) from coverage_deltas`.execute(house.store.owner)
    const before = [(await lines()).rows, (await coverage()).rows, (await deltas()).rows]
    expect((await run()).lines).toEqual({ added: 0, changed: 0, removed: 0 })
    expect((await run(AUGUST, areaCode(VILLAGE))).lines).toEqual({ added: 0, changed: 0, removed: 0 })
    expect([(await lines()).rows, (await coverage()).rows, (await deltas()).rows]).toEqual(before)
  })

  it('shows each unit with its due date, sums by fund and the cost of candidates apart', async () => {
    const bill = await actAs(house, PMD, (context) => readBill(context, BELU, AUGUST, { most: 50 }))
    expect(bill).toMatchObject({
      people: 4,
      estimate: 2 * HEAD + SECRETARY + 16_800,
      by_fund: [{ fund: 'ADD', people: 4 }],
      // 2,022,200 x 0.24 % = 4,853; x 0.30 % = 6,067
      candidates: { people: 1, total: 10_920 },
    })
    const dueOn = Object.fromEntries(bill.payers.map(({ name, due_on }) => [name, due_on]))
    // law book 2.5: PU the 15th of the month after, BPU the 15th of the month itself
    expect(dueOn).toEqual({
      'Pekerja rentan Desa Satu': '2023-08-15',
      'Pemerintah Desa Dua': '2023-09-15',
      'Pemerintah Desa Satu': '2023-09-15',
    })
    const page = await actAs(house, PMD, (context) => readBill(context, BELU, AUGUST, { most: 2 }))
    const rest = await actAs(house, PMD, (context) =>
      readBill(context, BELU, AUGUST, { most: 2, after: page.payers_after ?? '' }),
    )
    expect([page.payers.length, rest.payers.length, rest.payers_after]).toEqual([2, 1, null])
  })

  it('names the article behind each rupiah of a line', async () => {
    const why = await actAs(house, PMD, (context) => readLineReasons(context, areaCode(VILLAGE), testId(201), AUGUST))
    expect(why.programmes.map(({ programme, employer }) => [programme, employer])).toEqual([
      ['jkk', 5_824],
      ['jkm', 7_280],
    ])
    expect(why.programmes.flatMap(({ because }) => because.map(({ act }) => act))).toContain('PP 44/2015')
  })

  it('follows a wage, a newcomer and a leaver, and removes nobody else', async () => {
    await sql`update memberships set wage = 2500000 where id = ${testId(202)}`.execute(house.store.owner)
    await sql`update memberships set until = '2023-07-31' where id = ${testId(204)}`.execute(house.store.owner)
    await addMember(house, 6, { village: VILLAGE, payer: UNIT, category: 'perangkat', wage: 2_022_200 })
    expect((await run()).lines).toEqual({ added: 1, changed: 1, removed: 1 })
    expect((await run()).lines).toEqual({ added: 0, changed: 0, removed: 0 })
    const detail = await actAs(house, PMD, (context) => readPayerMonth(context, BELU, UNIT, AUGUST))
    expect(detail.people).toBe(3)
    expect(detail.lines?.reduce((sum, { total }) => sum + total, 0)).toBe(detail.estimate)
  })

  it('keeps a month that holds posted money and tells the difference', async () => {
    const { estimate } = await actAs(house, PMD, (context) => readPayerMonth(context, BELU, UNIT, AUGUST))
    await actAs(house, PMD, (context) => recordReceipt(context, BELU, receipt(1, estimate, '2023-08-28')))
    const word = { posted_on: plainDate('2023-08-29'), source: 'Daftar cabang 29 Agustus 2023' }
    await actAs(house, BRANCH, (context) => postReceipt(context, BELU, testId(501), word))
    await sql`update memberships set wage = 3000000 where id = ${testId(202)}`.execute(house.store.owner)
    const again = await run()
    expect(again.lines).toEqual({ added: 0, changed: 0, removed: 0 })
    expect(again.closed).toMatchObject([
      { payer: UNIT, people_differ: 1, stored: estimate, reckoned_now: estimate + 2_700 },
    ])
  })

  it.each([
    ['2015-06', 'month_before_law'],
    ['2024-09', 'month_far_ahead'],
  ])('refuses %s: %s', async (of, code) => {
    await expect(run(month(of))).rejects.toMatchObject({ code })
  })

  it('refuses a month beyond an announced end', async () => {
    house.moveTo(plainDate('2027-01-10'))
    await expect(run(month('2027-03'))).rejects.toMatchObject({ code: 'month_beyond_law' })
    house.moveTo(plainDate('2023-08-30'))
  })

  it('refuses a place outside the duty and one above a regency', async () => {
    await expect(run(AUGUST, areaCode('53.71'))).rejects.toMatchObject({ code: 'outside_area' })
    const ministry = { ...PMD, role: 'administrator' as const, area: areaCode('') }
    const province = actAs(house, ministry, (context) => runMonth(context, areaCode('53'), AUGUST))
    await expect(province).rejects.toMatchObject({ code: 'area_too_large' })
  })

  it('runs every regency of an area in transactions of their own and goes on after a cut', async () => {
    const ministry = { ...PMD, role: 'administrator' as const, area: areaCode('') }
    const cut = runMonthEverywhere(house, ministry, areaCode('53'), month('2023-07'), (_, done) => {
      if (done === 1) throw new Error('cut off')
    })
    await expect(cut).rejects.toThrow('cut off')
    const whole = await runMonthEverywhere(house, ministry, areaCode('53'), month('2023-07'))
    expect(whole).toMatchObject({ parts: 1, changes: 0 })
  })
})
