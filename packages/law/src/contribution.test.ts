import { month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { incomeBrackets } from './brackets/parameters'
import { contribution } from './contribution'
import type { ContributionAsked } from './contribution-line'
import { reliefOf } from './relief'
import type { Programme } from './words'

const all: Programme[] = ['jkk', 'jkm', 'jht', 'jp']
const two: Programme[] = ['jkk', 'jkm']
const three: Programme[] = ['jkk', 'jkm', 'jht']

const ask = (rest: Omit<Partial<ContributionAsked>, 'wage' | 'month'> & { wage: number; of: string }) => {
  const { of, wage, ...more } = rest
  return contribution({ segment: 'PU', programmes: two, ...more, wage: rupiah(wage), month: month(of) })
}

describe('contributions of PU members', () => {
  it.each([
    { why: 'I01: two programmes, 0.54 %', wage: 2_000_000, of: '2020-07', programmes: two, total: 10_800 },
    { why: 'I02: base of one million', wage: 1_000_000, of: '2021-09', programmes: two, total: 5_400 },
    { why: 'I03: three programmes, 6.24 %', wage: 1_000_000, of: '2021-09', programmes: three, total: 62_400 },
    { why: 'law.md §2.2: kades, 13,103.86', wage: 2_426_640, of: '2023-08', programmes: two, total: 13_104 },
    {
      why: 'law.md §2.2: kades, 224,221.54 by shares',
      wage: 2_426_640,
      of: '2023-08',
      programmes: all,
      total: 224_222,
    },
    { why: 'law.md §2.2: sekdes, 205,536.41', wage: 2_224_420, of: '2023-08', programmes: all, total: 205_536 },
    { why: 'law.md §2.2: perangkat, 186,851.28', wage: 2_022_200, of: '2023-08', programmes: all, total: 186_851 },
    { why: 'a wage of nothing', wage: 0, of: '2023-08', programmes: all, total: 0 },
  ])('$why', ({ wage, of, programmes, total }) => {
    const answer = ask({ wage, of, programmes })
    expect(answer.total).toBe(total)
    expect(answer.lines.map((line) => line.programme)).toEqual(programmes)
  })

  it.each([
    // PP 44/2015: risk classes; PP 49/2023 Pasal 16A: recomposition for JKP members
    { jkk_class: 1, jkp: false, jkk: 2_400, jkm: 3_000 },
    { jkk_class: 2, jkp: false, jkk: 5_400, jkm: 3_000 },
    { jkk_class: 3, jkp: false, jkk: 8_900, jkm: 3_000 },
    { jkk_class: 4, jkp: false, jkk: 12_700, jkm: 3_000 },
    { jkk_class: 5, jkp: false, jkk: 17_400, jkm: 3_000 },
    { jkk_class: 1, jkp: true, jkk: 1_000, jkm: 2_000 },
    { jkk_class: 2, jkp: true, jkk: 4_000, jkm: 2_000 },
    { jkk_class: 3, jkp: true, jkk: 7_500, jkm: 2_000 },
    { jkk_class: 4, jkp: true, jkk: 11_300, jkm: 2_000 },
    { jkk_class: 5, jkp: true, jkk: 16_000, jkm: 2_000 },
  ] as const)('class $jkk_class, JKP $jkp', ({ jkk_class, jkp, jkk, jkm }) => {
    const answer = ask({ wage: 1_000_000, of: '2023-11', jkk_class, jkp })
    expect(answer.lines.map((line) => line.employer)).toEqual([jkk, jkm])
    expect(answer.worker).toBe(0)
  })

  it('splits JHT and JP between both (PP 46/2015; PP 45/2015 Pasal 28)', () => {
    expect(ask({ wage: 1_000_000, of: '2023-08', programmes: ['jp', 'jht'] })).toMatchObject({
      employer: 57_000,
      worker: 30_000,
      lines: [{ programme: 'jht', employer: 37_000, worker: 20_000 }, { programme: 'jp' }],
    })
  })

  it('rounds each share half up and says that no rule was found', () => {
    // 0.24 % of 1,000,625 is 2,401.5; 0.30 % is 3,001.875
    const answer = ask({ wage: 1_000_625, of: '2023-08' })
    expect(answer.lines.map((line) => line.employer)).toEqual([2_402, 3_002])
    expect(answer.open.map(({ code }) => code)).toEqual(['rounding'])
    expect(ask({ wage: 1_000_000, of: '2023-08' }).open).toEqual([])
  })

  it('knows JKP only from its recomposition', () => {
    expect(() => ask({ wage: 1_000_000, of: '2023-10', jkp: true })).toThrow(RangeError)
  })

  it('knows nothing before July 2015', () => {
    expect(ask({ wage: 1_000_000, of: '2015-07' }).total).toBe(5_400)
    expect(() => ask({ wage: 1_000_000, of: '2015-06' })).toThrow(RangeError)
  })
})

describe('contributions of BPU members', () => {
  it.each([
    { why: 'I04: the lowest bracket', wage: 1_000_000, programmes: two, total: 16_800 },
    { why: 'one rupiah below the second bracket', wage: 1_099_999, programmes: two, total: 16_800 },
    { why: 'the lower bound is reached', wage: 1_100_000, programmes: two, total: 18_800 },
    { why: 'the highest bracket', wage: 20_200_000, programmes: three, total: 207_000 + 6_800 + 414_000 },
    { why: 'far above', wage: 1_000_000_000, programmes: two, total: 207_000 + 6_800 },
    { why: 'no income', wage: 0, programmes: three, total: 36_800 },
  ])('$why', ({ wage, programmes, total }) => {
    const answer = ask({ segment: 'BPU', wage, of: '2023-02', programmes })
    expect(answer).toMatchObject({ total, worker: total, employer: 0 })
  })

  it('has 33 brackets, JKK 1 % and JHT 2 % of the base', () => {
    const rows = incomeBrackets.rows[0]?.value ?? []
    expect(rows).toHaveLength(33)
    for (const { from, base } of rows) {
      const answer = ask({ segment: 'BPU', wage: from, of: '2023-02', programmes: three })
      expect(answer.lines.map((line) => line.worker)).toEqual([base / 100, 6_800, base / 50])
      // the base itself lies in its own bracket: a roster may hold either
      expect(ask({ segment: 'BPU', wage: base, of: '2023-02', programmes: three }).total).toBe(answer.total)
    }
  })

  it('marks the inner brackets as unverified, the ends as read', () => {
    const standings = (wage: number) =>
      ask({ segment: 'BPU', wage, of: '2023-02', programmes: ['jkk'] }).lines[0]?.because.map((one) => one.standing)
    expect(standings(1_000_000)).toEqual(['read', 'read'])
    expect(standings(5_000_000)).toEqual(['read', 'unverified'])
    expect(standings(20_200_000)).toEqual(['read', 'read'])
  })

  it('is refused JP', () => {
    expect(() => ask({ segment: 'BPU', wage: 1_000_000, of: '2023-02', programmes: all })).toThrow('JP')
  })
})

describe('reliefs', () => {
  it.each([
    // PP 49/2020 Pasal 9: 1 % is payable (case I09); the month before and after is whole
    { of: '2020-07', total: 16_800 },
    { of: '2020-08', total: 168 },
    { of: '2021-01', total: 168 },
    { of: '2021-02', total: 16_800 },
  ])('PP 49/2020, BPU in $of: Rp$total', ({ of, total }) => {
    expect(ask({ segment: 'BPU', wage: 1_000_000, of, payer: 'village' }).total).toBe(total)
  })

  it('PP 49/2020 lowers JKK and JKM of PU, not JHT', () => {
    expect(ask({ wage: 1_000_000, of: '2020-12', programmes: three }).lines.map((line) => line.employer)).toEqual([
      24, 30, 37_000,
    ])
  })

  it.each([
    // PP 50/2025 (cases I05, I06): sector, months, payer
    { sector: 'transport', payer: 'self', of: '2025-12', total: 16_800 },
    { sector: 'transport', payer: 'self', of: '2026-01', total: 8_400 },
    { sector: 'transport', payer: 'self', of: '2027-03', total: 8_400 },
    { sector: 'transport', payer: 'self', of: '2027-04', total: 16_800 },
    { sector: 'other', payer: 'self', of: '2026-03', total: 16_800 },
    { sector: 'other', payer: 'self', of: '2026-04', total: 8_400 },
    { sector: 'other', payer: 'self', of: '2026-12', total: 8_400 },
    { sector: 'other', payer: 'self', of: '2027-01', total: 16_800 },
    { sector: 'other', payer: 'sponsor', of: '2026-05', total: 8_400 },
    { sector: 'other', payer: 'apbd', of: '2026-05', total: 16_800 },
    { sector: 'other', payer: 'apbn', of: '2026-05', total: 16_800 },
    { sector: 'transport', payer: 'apbd', of: '2026-01', total: 16_800 },
  ] as const)('PP 50/2025: $sector, paid by $payer, $of: Rp$total', ({ sector, payer, of, total }) => {
    const answer = ask({ segment: 'BPU', wage: 1_000_000, of, sector, payer })
    expect(answer.total).toBe(total)
    expect(answer.open).toEqual([])
  })

  it('PP 50/2025 for a village: the whole tariff, the open question and its other total', () => {
    const answer = ask({ segment: 'BPU', wage: 1_000_000, of: '2026-05', payer: 'village', programmes: three })
    expect(answer.total).toBe(36_800)
    expect(answer.open).toMatchObject([{ code: 'pp50_apbdes', alternative_total: 28_400 }])
    expect(answer.open[0]?.question).toContain('Rp28.400')
    expect(ask({ segment: 'BPU', wage: 1_000_000, of: '2026-03', payer: 'village' }).open).toEqual([])
    expect(ask({ segment: 'BPU', wage: 1_000_000, of: '2026-05', payer: 'village', programmes: ['jht'] }).open).toEqual(
      [],
    )
  })

  it('PP 50/2025 does not touch PU', () => {
    expect(ask({ wage: 1_000_000, of: '2026-05', sector: 'transport' }).total).toBe(5_400)
  })
})

describe('what travels with a contribution', () => {
  const codes = (rest: Parameters<typeof ask>[0]) => ask(rest).open.map(({ code }) => code)

  it('rounding, also where only the share of the worker was rounded', () => {
    expect(ask({ wage: 50, of: '2023-08', programmes: ['jp'] })).toMatchObject({ employer: 1, worker: 1 })
    expect(codes({ wage: 50, of: '2023-08', programmes: ['jp'] })).toEqual(['jp_state_organ', 'rounding'])
    expect(codes({ wage: 100, of: '2023-08', programmes: ['jp'] })).toEqual(['jp_state_organ'])
  })

  it.each([
    [1_099_999, []],
    [1_100_000, ['bpu_brackets']],
    [20_199_999, ['bpu_brackets']],
    [20_200_000, []],
  ])('an income of %i leaves open: %j', (wage, open) => {
    expect(codes({ segment: 'BPU', wage, of: '2023-08' })).toEqual(open)
  })

  it.each([
    ['2020-07', []],
    ['2020-08', ['pp49_2020_jp']],
    ['2021-01', ['pp49_2020_jp']],
    ['2021-02', []],
  ])('the deferral of JP (PP 49/2020 Pasal 17) in %s: %j', (of, open) => {
    const owed = ask({ wage: 2_000_000, of, programmes: ['jp'] })
    expect(owed.total).toBe(60_000)
    expect(owed.open.map(({ code }) => code)).toEqual([...open, 'jp_state_organ'])
    expect(owed.lines[0]?.because.filter(({ article }) => article === 'Pasal 17')).toHaveLength(open.length)
  })

  it('no relief outside its months', () => {
    const none = { payable: 1_000_000, act: null, granted: false, undecided: false }
    expect(reliefOf(month('2023-08'), 'BPU', 'other', 'self')).toEqual(none)
  })
})
