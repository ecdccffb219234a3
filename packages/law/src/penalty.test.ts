import { month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { multiple } from './multiple'
import { penalty } from './penalty'

describe('the penalty for late payment', () => {
  it.each([
    { why: 'I10: 2 % for two months', due: 1_000_000, months_late: 2, total: 40_000 },
    { why: 'on time', due: 1_000_000, months_late: 0, total: 0 },
    { why: 'rounded once, half up', due: 25, months_late: 1, total: 1 },
    { why: 'rounded once, half up: 0.98', due: 49, months_late: 1, total: 1 },
    { why: 'below half', due: 24, months_late: 1, total: 0 },
    { why: 'Ciamis: 46 months', due: 2_347_826, months_late: 46, total: 2_160_000 },
    { why: 'more than the contribution itself', due: 1_000_001, months_late: 51, total: 1_020_001 },
  ])('$why', ({ due, months_late, total }) => {
    expect(penalty({ due: rupiah(due), months_late, employer: 'other' })).toMatchObject({ total })
  })

  it.each([
    ['2020-07', 20_000, 'PP 44/2015'],
    ['2020-08', 5_000, 'PP 49/2020'],
    ['2021-01', 5_000, 'PP 49/2020'],
    ['2021-02', 20_000, 'PP 44/2015'],
  ])('of %s is Rp%i a month (%s)', (of, total, act) => {
    const answer = penalty({ due: rupiah(1_000_000), months_late: 1, employer: 'other', month: month(of) })
    expect(answer).toMatchObject({ total, because: [{ act }] })
  })

  it('of a state organ is nothing, with the open question', () => {
    const answer = penalty({ due: rupiah(1_000_000), months_late: 9, employer: 'state' })
    expect(answer).toMatchObject({ total: 0, open: [{ code: 'penalty_state_organ' }] })
  })
})

describe('what was done to a penalty', () => {
  const asked = { due: rupiah(1_000_025), employer: 'other' } as const
  it.each([
    { months_late: 1, total: 20_001, rounded: true, open: ['rounding'] },
    { months_late: 2, total: 40_001, rounded: false, open: [] },
  ])('$months_late months: rounded $rounded', ({ months_late, total, rounded, open }) => {
    const answer = penalty({ ...asked, months_late })
    expect(answer).toMatchObject({ total, rate: 20_000, rounded })
    expect(answer.open.map(({ code }) => code)).toEqual(open)
  })

  it('a village and a BPU member owe none, at no rate', () => {
    for (const nobody of [{ employer: 'state' } as const, { segment: 'BPU' } as const])
      expect(penalty({ ...asked, months_late: 1, ...nobody })).toMatchObject({ total: 0, rate: null, rounded: false })
    expect(penalty({ ...asked, months_late: 1, segment: 'BPU' })).toMatchObject({
      because: [{ act: 'Praktik BPJS Ketenagakerjaan' }],
      open: [],
    })
  })
})

describe('a multiple', () => {
  it.each([
    [1_000_001, 1_500_000, 1_500_002],
    [1_000_001, 56_000_000, 56_000_056],
    [3, 0, 0],
  ])('%i x %i ppm is %i', (base, ppm, expected) => expect(multiple(rupiah(base), ppm)).toBe(expected))
})

it('a state organ is told the rate and the title that names other employers', () => {
  const { because } = penalty({ due: rupiah(1_000_000), months_late: 1, employer: 'state' })
  expect(because.map(({ act }) => act)).toEqual(['PP 44/2015', 'PP 86/2013'])
})
