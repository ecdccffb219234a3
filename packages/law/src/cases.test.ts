import { month, plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { type BenefitAsked, benefit } from './benefit'
import { claimBefore } from './claims/deadline'
import { contribution } from './contribution'
import { heirsOf } from './heirs'
import { streakOf } from './streak'

// The collected cases that lie outside the command's contract; the others stand in examples/.

const official = {
  segment: 'PU',
  since: plainDate('2018-01-01'),
  wage: rupiah(2_500_000),
  programmes: ['jkk', 'jkm', 'jht', 'jp'],
  paid_months: 60,
} as const
const death: BenefitAsked = {
  event: 'death',
  cause: 'other',
  on: plainDate('2023-06-01'),
  memberships: [official],
  children: [],
}

describe('cases outside the contract', () => {
  it('B02, B05, B15, B22: so many deaths of 42 million each', () => {
    const { total } = benefit(death)
    expect([10, 3, 2, 6].map((deaths) => deaths * total)).toEqual([420_000_000, 126_000_000, 84_000_000, 252_000_000])
  })

  it('B03, B04, B21: so many deaths of 24 million each before 2 December 2019', () => {
    const { total } = benefit({ ...death, on: plainDate('2019-09-23') })
    expect([12, 17, 82].map((deaths) => deaths * total)).toEqual([288_000_000, 408_000_000, 1_968_000_000])
  })

  it('B06: a child is the heir when there is no spouse', () => {
    const { rank, heirs } = heirsOf([{ relation: 'child' }, { relation: 'sibling' }])
    expect([rank, heirs]).toEqual([1, [{ relation: 'child' }]])
    expect(benefit({ ...death, on: plainDate('2023-09-15') }).total).toBe(42_000_000)
  })

  it('B12: the mother is the heir, papers a year later are in time; three JKM and one JKK make 196 million, not 190', () => {
    expect(heirsOf([{ relation: 'parent' }]).rank).toBe(2)
    expect(claimBefore('jkk', plainDate('2021-03-01')).day).toBe('2026-03-01')
    const crew = { ...official, segment: 'BPU', wage: rupiah(1_000_000), programmes: ['jkk', 'jkm'] } as const
    const byWork = benefit({ ...death, cause: 'work_accident', on: plainDate('2021-03-01'), memberships: [crew] })
    expect(byWork.total).toBe(70_000_000)
    expect(3 * benefit(death).total + byWork.total).toBe(196_000_000)
  })

  it('B24: the largest package of 270 million is more than JKM and two full scholarships; the rest must be JHT', () => {
    const family = benefit({
      ...death,
      on: plainDate('2023-11-16'),
      children: [
        { level: 'none', years_left: 0 },
        { level: 'none', years_left: 0 },
      ],
    })
    const most = family.total + family.scholarship.ceiling
    expect(most).toBe(42_000_000 + 174_000_000)
    expect(270_000_000 - most).toBe(54_000_000)
  })

  it('I05, I08: totals of a budget', () => {
    const month16800 = (payer: 'apbd' | 'village', of: string) =>
      contribution({ segment: 'BPU', programmes: ['jkk', 'jkm'], wage: rupiah(1_000_000), month: month(of), payer })
        .total
    expect(50_000 * 12 * month16800('apbd', '2026-05')).toBe(10_080_000_000)
    expect(50 * 12 * month16800('village', '2023-07')).toBe(10_080_000)
    expect(50 * 6 * month16800('village', '2023-07')).toBe(5_040_000)
  })

  it('N03: money in the hand of a collector is no membership', () => {
    expect(streakOf([], month('2021-03')).months).toBe(0)
    expect(
      benefit({ ...death, on: plainDate('2021-10-14'), memberships: [{ ...official, paid_months: 0 }] }).total,
    ).toBe(0)
  })

  it('K01: 738,000 of 1,123,000 are 66 %, on an assumed denominator', () => {
    const [covered, uncovered] = [738_000, 385_000]
    expect(covered + uncovered).toBe(1_123_000)
    expect(Math.round((covered / (covered + uncovered)) * 100)).toBe(66)
  })

  it('K04: the target of 500 Desa Sadar was missed by 23', () => {
    const [first, second, target] = [276, 201, 198]
    expect([first + second, first + second + target, 500 - first - second]).toEqual([477, 675, 23])
  })
})
