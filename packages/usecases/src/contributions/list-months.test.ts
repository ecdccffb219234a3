import { areaCode } from '@payung/domain/areas/area'
import { month } from '@payung/kernel/dates'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actAs, actor, type TestHouse } from '../testing'
import { listMonths, listPayerMonths } from './list-months'
import { listArrears, readBill } from './read-bill'
import { recordReceipt } from './record-receipt'
import { runMonth } from './run-month'
import {
  addMember,
  BPKAD,
  BRANCH,
  HEAD,
  OPERATOR,
  OTHER_UNIT,
  OTHER_VILLAGE,
  openSmallRegency,
  PMD,
  receipt,
  SECRETARY,
  UNIT,
  VILLAGE,
  WADAH,
} from './testing'

const BELU = areaCode('53.04')
const HOME = areaCode(VILLAGE)
const MAY = month('2023-05')
/** One vulnerable worker at the lowest base, two programmes. Rp. @law law book 2.3 */
const WORKER = 16_800

describe.each(ENGINES)('the months of a place on %s', (engine) => {
  let house: TestHouse
  const months = (area: string, who = PMD) => actAs(house, who, (context) => listMonths(context, areaCode(area), 12))
  const ofPayer = (payer: string, who = OPERATOR, area = HOME) =>
    actAs(house, who, (context) => listPayerMonths(context, area, payer, 12))

  beforeAll(async () => {
    house = await openSmallRegency(engine)
    // BPKAD pays for one more official in each of the two villages.
    await addMember(house, 6, { village: VILLAGE, payer: BPKAD, category: 'perangkat', wage: 2_022_200 })
    await addMember(house, 7, { village: OTHER_VILLAGE, payer: BPKAD, category: 'perangkat', wage: 2_022_200 })
    for (const of of ['2023-05', '2023-06']) await actAs(house, PMD, (context) => runMonth(context, BELU, month(of)))
  })
  afterAll(() => house.close())

  const OFFICIAL = 10_920
  const OURS = HEAD + SECRETARY + WORKER

  it('are the sums of its units, the latest first', async () => {
    const { months: found } = await months('53.04')
    const sum = { units: 4, people: 6, estimate: OURS + HEAD + 2 * OFFICIAL, assessed: null, paid: 0, posted: 0 }
    expect(found).toMatchObject([
      { month: '2023-06', due: sum.estimate, ...sum },
      { month: '2023-05', due: sum.estimate, ...sum, due_on: '2023-05-15', last_due_on: '2023-06-15' },
    ])
  })

  it('hold the part of a village in a number of the regency, due and paid', async () => {
    const part = { units: 3, people: 4, estimate: OURS + OFFICIAL, due: OURS + OFFICIAL }
    expect((await months(VILLAGE, OPERATOR)).months).toMatchObject([
      { ...part, paid: 0 },
      { ...part, paid: 0 },
    ])
    // One and a half months of the regency: May is whole, June half, in each village.
    await actAs(house, PMD, (context) =>
      recordReceipt(context, BELU, receipt(1, 3 * OFFICIAL, '2023-06-10', { payer: BPKAD })),
    )
    const seen = (await months(VILLAGE, OPERATOR)).months.map(({ month: of, paid }) => [of, paid])
    expect(seen).toEqual([
      ['2023-06', OFFICIAL / 2],
      ['2023-05', OFFICIAL],
    ])
    const bill = await actAs(house, OPERATOR, (context) => readBill(context, HOME, MAY, { most: 50 }))
    expect(bill).toMatchObject({ people: 4, due: OURS + OFFICIAL, paid: OFFICIAL })
    expect(bill.payers.find(({ payer }) => payer === BPKAD)).toMatchObject({
      is_share: true,
      people: 1,
      due: OFFICIAL,
      paid: OFFICIAL,
      state: 'paid',
    })
    expect(bill.payers.find(({ payer }) => payer === UNIT)?.is_share).toBe(false)
    const district = await actAs(house, actor('district', '53.04.01'), (context) =>
      readBill(context, areaCode('53.04.01'), MAY, { most: 50 }),
    )
    expect(district).toMatchObject({ due: OURS + HEAD + 2 * OFFICIAL, paid: 2 * OFFICIAL })
  })

  it('make arrears of the village too, counted whole however few are shown', async () => {
    const all = await actAs(house, PMD, (context) => listArrears(context, BELU, undefined, { most: 1 }))
    expect([all.arrears.length, all.units, all.after === null]).toEqual([1, 4, false])
    expect(all.owed).toBe(2 * (OURS + HEAD + 2 * OFFICIAL))
    const own = await actAs(house, OPERATOR, (context) => listArrears(context, HOME, undefined, { most: 50 }))
    expect([own.units, own.owed]).toEqual([3, 2 * (OURS + OFFICIAL)])
  })

  it('of one unit are its own, seen by whoever it pays for', async () => {
    expect((await ofPayer(UNIT)).months).toMatchObject([
      { month: '2023-06', units: 1, due: HEAD + SECRETARY },
      { month: '2023-05', units: 1 },
    ])
    expect((await ofPayer(WADAH)).months).toHaveLength(2)
    expect((await ofPayer(BPKAD)).months).toMatchObject([{ due: 2 * OFFICIAL }, { due: 2 * OFFICIAL }])
    expect((await ofPayer(OTHER_UNIT)).months).toEqual([])
    expect((await ofPayer(OTHER_UNIT, BRANCH, BELU)).months).toHaveLength(2)
  })

  it('of a foreign place are refused', async () => {
    await expect(months(OTHER_VILLAGE, OPERATOR)).rejects.toMatchObject({ code: 'outside_area' })
    await expect(months('53.71', PMD)).rejects.toMatchObject({ code: 'outside_area' })
  })
})
