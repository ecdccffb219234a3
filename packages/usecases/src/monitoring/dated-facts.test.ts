import { areaCode } from '@payung/domain/areas/area'
import { plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OTHER_VILLAGE, openSmallRegency, PMD, VILLAGE } from '../contributions/testing'
import { listCeilings, recordCeilings } from '../funding/ceilings'
import { actAs, actor, type TestHouse } from '../testing'
import { listRegencyFacts, recordRegencyFact } from './regency-facts'

const BELU = areaCode('53.04')

describe.each(ENGINES)('dated facts of a regency typed by hand on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
  })
  afterAll(() => house.close())

  const record = (amount: number, issued_on: string | null, village = VILLAGE) =>
    actAs(house, PMD, (context) =>
      recordCeilings(context, BELU, {
        year: 2023,
        issued_on: issued_on === null ? null : plainDate(issued_on),
        source: 'Keputusan Bupati 12/2023',
        villages: [{ village: areaCode(village) as never, amount: rupiah(amount) }],
      }),
    )

  it('a ceiling keeps the day on which it was set until another is said', async () => {
    expect(await record(450_000_000, '2023-01-09')).toEqual({ recorded: 1, unchanged: 0 })
    expect(await record(450_000_000, null)).toEqual({ recorded: 0, unchanged: 1 })
    expect(await record(460_000_000, null)).toEqual({ recorded: 1, unchanged: 0 })
    const { ceilings } = await actAs(house, PMD, (context) => listCeilings(context, BELU, 2023))
    expect(ceilings).toMatchObject([{ village: VILLAGE, amount: 460_000_000, issued_on: '2023-01-09' }])
  })

  it('a ceiling of another place, or with a zero too many, is refused', async () => {
    await expect(record(20_000_000_001, null, OTHER_VILLAGE)).rejects.toMatchObject({ code: 'ceiling_unlikely' })
    await expect(record(1, null, '53.10.01.2003')).rejects.toMatchObject({ code: 'outside_area' })
    const operator = actor('village_operator', OTHER_VILLAGE)
    await expect(actAs(house, operator, (context) => listCeilings(context, BELU, 2023))).rejects.toMatchObject({
      code: 'outside_area',
    })
  })

  it('a fact holds until the day on which it ends, and cannot end before it begins', async () => {
    const pks = (n: number, until: string | null) =>
      actAs(house, PMD, (context) =>
        recordRegencyFact(context, BELU, {
          id: `00000000-0000-7000-8000-00000000090${n}` as never,
          kind: 'pks_signed',
          on_date: plainDate('2022-08-30'),
          until: until === null ? null : plainDate(until),
          source: 'PKS 40/2022',
        }),
      )
    await expect(pks(1, '2022-08-30')).rejects.toMatchObject({ code: 'ends_before_it_begins', field: 'until' })
    await pks(2, '2023-08-30')
    await pks(3, '2023-08-31')
    const { facts } = await actAs(house, PMD, (context) => listRegencyFacts(context, BELU))
    expect(facts.map(({ id, until }) => [id.at(-1), until])).toEqual([['3', '2023-08-31']])
  })
})
