import { describe, expect, it } from 'vitest'
import { areaCode } from '../areas/area'
import { type ReasonFacts, reasonOf } from './reason'
import { maySeeFigures, maySeeVillagesOf } from './sight'

const nobody: ReasonFacts = {
  desa: 58,
  posts: 0,
  registered: 0,
  billed: 0,
  paid: 0,
  protected: 0,
  candidates: 0,
  facts: [],
}
const fact = (kind: ReasonFacts['facts'][number]['kind'], on_date: string) => ({
  kind,
  on_date,
  note: null,
})

describe('why no official is protected (program §3.4)', () => {
  it.each([
    ['somebody is', { protected: 1 }, null],
    ['Kota Kupang has no desa', { desa: 0 }, 'not_applicable'],
    // Sabu Raijua waits for the September amendment of the APBD
    [
      'no budget',
      {
        posts: 500,
        candidates: 300,
        facts: [fact('budget_absent', '2023-01-02'), fact('budget_planned', '2023-08-15')],
      },
      'no_budget',
    ],
    // Sumba Barat Daya has a PKS and delivered its data; only the payment is missing
    [
      'PKS and data, unpaid',
      {
        registered: 1_100,
        billed: 1_100,
        facts: [fact('pks_signed', '2023-05-02'), fact('data_delivered', '2023-06-20')],
      },
      'billed_unpaid',
    ],
    ['paid, not posted', { registered: 5, billed: 5, paid: 5 }, 'paid_unposted'],
    ['posts only', { posts: 7 }, 'not_registered'],
    ['Taspen', { posts: 7, facts: [fact('insured_elsewhere', '2022-01-01')] }, 'insured_elsewhere'],
    ['nothing known', {}, 'no_data'],
  ] as [string, Partial<ReasonFacts>, string | null][])('%s', (_, more, code) => {
    expect(reasonOf({ ...nobody, ...more })?.code ?? null).toBe(code)
  })

  it('says it in words with dates', () => {
    const facts = [fact('pks_signed', '2023-05-02'), fact('data_delivered', '2023-06-20')]
    expect(reasonOf({ ...nobody, registered: 9, billed: 9, facts })?.id).toBe(
      'PKS ditandatangani 2 Mei 2023; data diserahkan 20 Juni 2023; iuran sudah dihitung, belum dibayar.',
    )
  })
})

describe('who sees which figures', () => {
  const village = { area: areaCode('53.04.01.2001'), regencies: null }
  const branch = { area: areaCode('53'), regencies: [5304] }
  const ministry = { area: areaCode(''), regencies: null }
  it.each([
    [village, '53.10.01', true, false],
    [village, '53.04.01', true, true],
    [branch, '53.04.01', true, true],
    [branch, '53.10.01', true, false],
    [ministry, '53.10.01', true, true],
  ])('%#', (who, district, figures, villages) => {
    expect([maySeeFigures(who, areaCode(district)), maySeeVillagesOf(who, areaCode(district))]).toEqual([
      figures,
      villages,
    ])
  })
  it.each([
    [village, '53.04.01.2001', true],
    [village, '53.04.01.2002', false],
    [branch, '53.04.01.2002', true],
    [branch, '53.10.01.2001', false],
    [ministry, '53.10.01.2001', true],
  ])('village %#', (who, place, sees) => expect(maySeeFigures(who, areaCode(place))).toBe(sees))
})
