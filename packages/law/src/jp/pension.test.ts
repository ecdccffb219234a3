import { plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { pensionAge, pensionBounds } from './parameters'
import { isPastPensionAge, oldAgePension } from './pension'

describe('the pension age (PP 45/2015 Pasal 15)', () => {
  it.each([
    ['2015-07-01', 56],
    ['2018-12-31', 56],
    ['2019-01-01', 57],
    ['2021-12-31', 57],
    ['2022-01-01', 58],
    ['2025-01-01', 59],
    ['2028-01-01', 60],
    ['2042-12-31', 64],
    ['2043-01-01', 65],
    ['2090-01-01', 65],
  ])('on %s is %i', (day, age) => expect(pensionAge.on(plainDate(day)).value).toBe(age))

  it('is reached on the birthday', () => {
    expect(isPastPensionAge(plainDate('1965-03-02'), plainDate('2023-03-01'))).toBe(false)
    expect(isPastPensionAge(plainDate('1965-03-02'), plainDate('2023-03-02'))).toBe(true)
  })
})

describe('the pension of the first year (PP 45/2015 Pasal 17, 18)', () => {
  it.each([
    { why: 'one month short: a lump sum', months: 179, wage: 5_000_000, on: '2031-01-01', monthly: null },
    { why: '15 years of 5 m: 15 %', months: 180, wage: 5_000_000, on: '2031-01-01', monthly: 750_000 },
    { why: 'not below the floor of 2023', months: 180, wage: 1_000_000, on: '2023-01-01', monthly: 383_400 },
    { why: 'not above the ceiling of 2016', months: 480, wage: 10_000_000, on: '2016-06-01', monthly: 3_720_600 },
    { why: 'half up', months: 181, wage: 5_000_001, on: '2031-01-01', monthly: 754_167 },
  ])('$why', ({ months, wage, on, monthly }) => {
    expect(oldAgePension(months, rupiah(wage), plainDate(on)).monthly).toBe(monthly)
  })

  it.each([
    ['2016-06-01', ['jp_qualifying']],
    ['2024-06-01', ['jp_qualifying', 'jp_bounds']],
    ['2020-06-01', ['jp_qualifying', 'jp_bounds']],
  ])('of %s leaves open %s', (on, codes) => {
    expect(oldAgePension(180, rupiah(5_000_000), plainDate(on)).open.map(({ code }) => code)).toEqual(codes)
  })

  it('is refused before July 2015', () => {
    expect(() => oldAgePension(180, rupiah(1), plainDate('2015-06-30'))).toThrow(RangeError)
  })

  it('keeps the floor below the ceiling', () => {
    for (const { value } of pensionBounds.values())
      expect(value.least).toBeLessThan(value.most ?? Number.POSITIVE_INFINITY)
  })
})
