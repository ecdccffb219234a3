import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatInteger, formatRupiah, percent, type Rate, type Rounding, rupiah, sum, times } from './money'

describe('rupiah', () => {
  it.each([0, -1, 1, Number.MAX_SAFE_INTEGER])('%d is whole', (amount) => expect(rupiah(amount)).toBe(amount))

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])('%d is refused', (amount) => {
    expect(() => rupiah(amount)).toThrow(RangeError)
  })
})

describe('a percentage', () => {
  it.each([
    [0, 0],
    [0.24, 2_400],
    [0.3, 3_000],
    [3.7, 37_000],
    [0.0001, 1],
    [100, 1_000_000],
    [-2.07, -20_700],
  ])('of %d is %i ppm', (value, ppm) => expect(percent(value)).toBe(ppm))

  it('finer than a millionth is refused', () => {
    expect(() => percent(0.00001)).toThrow('finer')
    expect(() => percent(1 / 3)).toThrow(RangeError)
  })
})

describe('base x rate', () => {
  it.each<[number, number, Rounding, number]>([
    [2_000_000, 5_400, 'half up', 10_800],
    [1, 500_000, 'half up', 1],
    [1, 499_999, 'half up', 0],
    [1, 500_000, 'down', 0],
    [1, 1, 'up', 1],
    [1, 1, 'down', 0],
    [1, 0, 'up', 0],
    [0, 1_000_000, 'up', 0],
    [1_000_000, 1, 'up', 1],
    [9_007_199_254, 1_000_000, 'half up', 9_007_199_254],
  ])('%i x %i ppm, %s: %i', (base, ppm, rounding, expected) => {
    expect(times(rupiah(base), ppm as Rate, rounding)).toBe(expected)
  })

  it.each([
    [-1, 1],
    [9_007_199_255, 1],
    [1, -1],
    [1, 1_000_001],
  ])('%i x %i ppm is out of bounds', (base, ppm) => {
    expect(() => times(rupiah(base), ppm as Rate, 'half up')).toThrow(RangeError)
  })

  it('agrees with big integers to the rupiah', () => {
    const bases = fc.integer({ min: 0, max: 9_007_199_254 })
    const rates = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(bases, rates, (base, ppm) => {
        const product = BigInt(base) * BigInt(ppm)
        const by = (rounding: Rounding) => BigInt(times(rupiah(base), ppm as Rate, rounding))
        expect(by('half up')).toBe((product + 500_000n) / 1_000_000n)
        expect(by('down')).toBe(product / 1_000_000n)
        expect(by('up')).toBe((product + 999_999n) / 1_000_000n)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('sums and words', () => {
  it('adds', () => {
    expect(sum([])).toBe(0)
    expect(sum([rupiah(1), rupiah(2)])).toBe(3)
    expect(() => sum([rupiah(Number.MAX_SAFE_INTEGER), rupiah(1)])).toThrow(RangeError)
  })

  it.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1_204_000, 'Rp1.204.000'],
    [-1_000, '-Rp1.000'],
  ])('%i is written %s', (amount, text) => expect(formatRupiah(amount)).toBe(text))

  it.each([
    [1_234_567, '1.234.567'],
    [-1_234, '-1.234'],
    [12, '12'],
  ])('%i is written %s', (value, text) => expect(formatInteger(value)).toBe(text))
})
