import { areaCode } from '@payung/domain/areas/area'
import { NewScheme } from '@payung/domain/contributions/scheme'
import { plainDate } from '@payung/kernel/dates'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listCeilings, recordCeilings } from '../funding/ceilings'
import { actAs, type TestHouse } from '../testing'
import { endScheme, listSchemes, recordScheme } from './schemes'
import { openSmallRegency, PMD, testId, VILLAGE } from './testing'

const BELU = areaCode('53.04')
const officials = {
  id: testId(801),
  category: 'perangkat',
  segment: 'PU',
  programmes: ['jkk', 'jkm'],
  base_rule: 'SILTAP',
  fund: 'ADD',
  pays: 'village',
  basis: 'Perbup Belu 12/2022 Pasal 4',
  since: '2023-01-01',
}
const farmers = {
  ...officials,
  category: 'pekerja_rentan',
  segment: 'BPU',
  fund: 'DD',
  base_rule: 'FIXED',
  wage: 1_000_000,
}

describe('schemes', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency()
  })
  afterAll(() => house.close())

  const record = (asked: object) => actAs(house, PMD, (context) => recordScheme(context, BELU, NewScheme.parse(asked)))
  const list = (on: string) => actAs(house, PMD, (context) => listSchemes(context, BELU, plainDate(on)))

  it('are recorded once with what the law says of their fund', async () => {
    const scheme = await record(officials)
    expect(scheme).toMatchObject({ programmes: ['jkk', 'jkm'], verdict: { verdict: 'allowed' }, is_marked: false })
    expect(scheme.verdict.citations.length).toBeGreaterThan(0)
    await record(officials)
    expect((await list('2023-08-30')).schemes).toHaveLength(1)
  })

  it('follow each other: a new one ends the one before', async () => {
    await record({ ...officials, id: testId(802), programmes: ['jkk', 'jkm', 'jht'], since: '2023-07-01' })
    const on = async (day: string) => (await list(day)).schemes.map(({ programmes }) => programmes.length)
    expect([await on('2023-06-30'), await on('2023-07-01')]).toEqual([[2], [3]])
  })

  it('that the law disputes stay marked until a local decision stands on them', async () => {
    // law book 4.4: DD 2023 for vulnerable workers is read in two ways
    const marked = await record({ ...farmers, id: testId(803) })
    expect([marked.verdict.verdict, marked.is_marked]).toEqual(['disputed', true])
    expect(marked.verdict.citations.length).toBeGreaterThan(1)
    const decision = { number: 'Keputusan Bupati 77/2023', on: '2023-02-01' }
    const decided = await record({ ...farmers, id: testId(804), since: '2023-03-01', decision })
    expect(decided).toMatchObject({ decision, is_marked: false, verdict: { verdict: 'allowed' } })
  })

  it.each([
    // law book 4.4: Dana Desa never pays for officials
    [{ fund: 'DD' }, 'fund_forbidden'],
    [{ base_rule: 'UMK' }, 'wage_needed'],
    [{ segment: 'BPU', programmes: ['jkk', 'jp'] }, 'jp_not_for_bpu'],
    [{ until: '2022-12-31' }, 'ends_before_it_begins'],
  ])('%j are refused: %s', async (more, code) => {
    await expect(record({ ...officials, id: testId(810), ...more })).rejects.toMatchObject({ code })
  })

  it('names the article that forbids a fund', async () => {
    await expect(record({ ...officials, id: testId(811), fund: 'DD' })).rejects.toThrow(
      /Dana Desa tidak boleh membayar .+\(.+\)/,
    )
  })

  it('end on a day', async () => {
    const end = (id: string, until: string) =>
      actAs(house, PMD, (context) => endScheme(context, BELU, id, plainDate(until)))
    expect((await end(testId(802), '2023-12-31')).until).toBe('2023-12-31')
    await expect(end(testId(802), '2023-06-01')).rejects.toMatchObject({ code: 'ends_before_it_begins' })
    await expect(end(testId(899), '2023-12-31')).rejects.toMatchObject({ code: 'unknown_scheme' })
  })
})

describe('ceilings', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency()
  })
  afterAll(() => house.close())
  const record = (amount: number, village = VILLAGE) =>
    actAs(house, PMD, (context) =>
      recordCeilings(context, BELU, {
        year: 2023,
        issued_on: plainDate('2023-01-15'),
        source: 'Perbup ADD 2023',
        villages: [{ village: areaCode(village), amount: amount as never }],
      }),
    )

  it('are recorded once, beside what contributions cost', async () => {
    expect(await record(450_000_000)).toEqual({ recorded: 1, unchanged: 0 })
    expect(await record(450_000_000)).toEqual({ recorded: 0, unchanged: 1 })
    const { ceilings } = await actAs(house, PMD, (context) => listCeilings(context, BELU, 2023))
    expect(ceilings).toMatchObject([{ village: VILLAGE, amount: 450_000_000, issued_on: '2023-01-15', planned: 0 }])
  })

  it('are refused with a zero too many, or for a village of another regency', async () => {
    await expect(record(45_000_000_000)).rejects.toMatchObject({ code: 'ceiling_unlikely' })
    await expect(record(1, '53.71.01.1001')).rejects.toMatchObject({ code: 'outside_area' })
  })
})
