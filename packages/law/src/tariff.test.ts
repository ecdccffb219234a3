import { addMonths, month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contribution } from './contribution'
import type { ContributionAsked, JkkClass } from './contribution-line'
import { bracketIndex } from './income-brackets'
import { informalRow, type Tariff, tariffOf } from './tariff'
import { payers, programmes, sectors } from './words'

/** Fewer where mutants are hunted: one that lives through 200 lives on. */
const tries = (usual: number) => Math.min(usual, Number(process.env.PAYUNG_SERIES ?? usual))

/** Half up as SQL does it on bigint. */
const share = (base: number, ppm: number) => (BigInt(base) * BigInt(ppm) + 500_000n) / 1_000_000n

/** The tariff's own arithmetic, written apart from the rules: employer and worker. */
function bySql(tariff: Tariff, asked: ContributionAsked): [bigint, bigint] {
  let employer = 0n
  let worker = 0n
  const { pu, bpu } = tariff
  const has = new Set(asked.programmes)
  if (asked.segment === 'PU') {
    const rates = asked.jkp && pu.jkp ? pu.jkp : pu.plain
    if (has.has('jkk')) employer += share(asked.wage, rates.jkk[(asked.jkk_class ?? 1) - 1] ?? 0)
    if (has.has('jkm')) employer += share(asked.wage, rates.jkm)
    if (has.has('jht')) {
      employer += share(asked.wage, pu.jht.employer)
      worker += share(asked.wage, pu.jht.worker)
    }
    if (has.has('jp')) {
      const base = Math.min(asked.wage, pu.jp.ceiling)
      employer += share(base, pu.jp.employer)
      worker += share(base, pu.jp.worker)
    }
    return [employer, worker]
  }
  const base = bpu.brackets[bracketIndex(bpu.brackets, asked.wage)]?.base ?? 0
  const row = informalRow(tariff, asked.sector ?? 'other', asked.payer ?? 'self')
  if (has.has('jkk')) worker += share(base, row.jkk)
  if (has.has('jkm')) worker += BigInt(row.jkm)
  if (has.has('jht')) worker += share(base, bpu.jht)
  return [employer, worker]
}

const people = fc.record({
  segment: fc.constantFrom('PU' as const, 'BPU' as const),
  programmes: fc.subarray([...programmes], { minLength: 1 }),
  wage: fc.integer({ min: 0, max: 50_000_000 }).map(rupiah),
  month: fc.integer({ min: 0, max: 150 }).map((n) => addMonths(month('2015-07'), n)),
  jkk_class: fc.constantFrom<JkkClass>(1, 2, 3, 4, 5),
  jkp: fc.boolean(),
  sector: fc.constantFrom(...sectors),
  payer: fc.constantFrom(...payers),
})

describe('the tariff as data', () => {
  it('gives the same rupiah as the rules', () => {
    fc.assert(
      fc.property(people, (one) => {
        const jkp = one.jkp && one.month >= month('2023-11')
        const chosen = one.segment === 'BPU' ? one.programmes.filter((programme) => programme !== 'jp') : one.programmes
        const asked = { ...one, jkp, programmes: chosen }
        const answer = contribution(asked)
        expect(bySql(tariffOf(one.month), asked)).toEqual([BigInt(answer.employer), BigInt(answer.worker)])
        expect(answer.total).toBe(answer.lines.reduce((total, line) => total + line.employer + line.worker, 0))
      }),
      { numRuns: tries(5_000) },
    )
  })

  it('marks a month beyond the announced end of the JP ceiling', () => {
    expect(tariffOf(month('2027-02')).beyond_announced_end).toBe(false)
    expect(tariffOf(month('2027-03'))).toMatchObject({ beyond_announced_end: true })
    expect(tariffOf(month('2027-03')).open.map(({ code }) => code)).toContain('beyond_announced_end')
  })

  it('has whole ppm and rupiah in every month', () => {
    for (let n = 0; n <= 150; n++) {
      const { pu, bpu } = tariffOf(addMonths(month('2015-07'), n))
      const numbers = [...pu.plain.jkk, pu.plain.jkm, ...(pu.jkp?.jkk ?? []), pu.jkp?.jkm ?? 0]
      for (const row of bpu.rows) numbers.push(row.jkk, row.jkm)
      expect(numbers.every(Number.isInteger)).toBe(true)
    }
  })

  it('shows PP 50/2025 by payer and sector', () => {
    const may = tariffOf(month('2026-05'))
    expect(informalRow(may, 'other', 'self')).toMatchObject({ jkk: 5_000, jkm: 3_400, relief: { act: 'PP 50/2025' } })
    expect(informalRow(may, 'other', 'apbd')).toMatchObject({ jkk: 10_000, jkm: 6_800, relief: null, undecided: false })
    expect(informalRow(may, 'other', 'village')).toMatchObject({ jkk: 10_000, jkm: 6_800, undecided: true })
  })

  it.each([
    ['2020-07', [], [], []],
    ['2020-08', ['PP 49/2020'], ['pp49_2020_months'], []],
    ['2021-01', ['PP 49/2020'], ['pp49_2020_months'], []],
    ['2021-02', [], [], []],
    ['2025-12', [], [], []],
    ['2026-01', ['PP 50/2025'], [], ['pp50_apbdes']],
    ['2026-12', ['PP 50/2025', 'PP 50/2025'], [], ['pp50_apbdes']],
    ['2027-03', ['PP 50/2025'], [], ['pp50_apbdes']],
    ['2027-04', [], [], []],
  ])('of %s cites %j beside the rates', (of, acts, months, village) => {
    const { because, open } = tariffOf(month(of))
    expect(because.jkk.map(({ act }) => act)).toEqual(['PP 44/2015', 'PP 44/2015', ...acts])
    expect(because.jkm.map(({ act }) => act)).toEqual(['PP 44/2015', 'PP 44/2015', ...acts])
    expect(because.jht.map(({ says }) => says.slice(0, 13))).toEqual(['Iuran JHT 5,7', 'Iuran JHT BPU'])
    expect(because.jp.map(({ article }) => article)).toEqual(['Pasal 28', 'Pasal 29 ayat (3)'])
    expect(because.brackets.map(({ article }) => article)).toEqual(['Lampiran II'])
    const codes = open.map(({ code }) => code)
    expect(codes.slice(0, 2)).toEqual(['rounding', 'bpu_brackets'])
    expect(codes.filter((code) => code.startsWith('pp49'))).toEqual(months)
    expect(codes.filter((code) => code.startsWith('pp50'))).toEqual(village)
    expect(codes.every((code) => code.length > 3)).toBe(true)
  })

  it('knows members of JKP from November 2023 on', () => {
    expect(tariffOf(month('2023-10')).pu.jkp).toBe(null)
    expect(tariffOf(month('2023-11')).pu.jkp).toEqual({ jkk: [1_000, 4_000, 7_500, 11_300, 16_000], jkm: 2_000 })
  })

  it('says that a row is missing', () => {
    expect(() => informalRow(tariffOf(month('2023-08')), 'sea' as 'other', 'self')).toThrow('no tariff for sea, self')
  })

  it('refuses a month before July 2015', () => expect(() => tariffOf(month('2015-06'))).toThrow(RangeError))
})
