import { firstDay, month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { ceilingOf, nextCeiling, pensionContribution } from './contribution'
import { wageCeiling } from './parameters'

const owed = (wage: number, of: string) =>
  pensionContribution({ segment: 'PU', programmes: ['jp'], wage: rupiah(wage), month: month(of) })

describe('the ceiling of JP (PP 45/2015 Pasal 29 ayat (3))', () => {
  // growth of the year before, in hundredths of a percent; law.md §2.3, case I11
  it.each([
    ['2016-03', 479, 7_335_300],
    ['2017-03', 502, 7_703_500],
    ['2018-03', 507, 8_094_000],
    ['2019-03', 517, 8_512_400],
    ['2020-03', 502, 8_939_700],
    ['2021-03', -207, 8_754_600],
    ['2022-03', 369, 9_077_600],
    ['2023-03', 531, 9_559_600],
    ['2024-03', 505, 10_042_300],
    ['2025-03', 503, 10_547_400],
    ['2026-03', 511, 11_086_300],
  ])('of %s is the one before plus growth, truncated to Rp100', (of, growth, expected) => {
    const row = wageCeiling.rows.findIndex(({ since }) => since === firstDay(month(of)))
    expect(wageCeiling.rows[row]?.value).toBe(expected)
    expect(nextCeiling(wageCeiling.rows[row - 1]?.value ?? rupiah(0), growth)).toBe(expected)
  })

  it('is 7,000,000 in the first month', () => expect(ceilingOf(month('2015-07')).ceiling).toBe(7_000_000))
})

describe('the contribution to JP', () => {
  it.each([
    // the ceiling of March 2024 is 9,559,600 x 1.0505, truncated to Rp100
    { wage: 12_000_000, of: '2024-03', base: 10_042_300, employer: 200_846, worker: 100_423 },
    // the month before, the ceiling of 2023 still holds
    { wage: 12_000_000, of: '2024-02', base: 9_559_600, employer: 191_192, worker: 95_596 },
    // at the ceiling, one rupiah below it and above
    { wage: 10_042_300, of: '2024-04', base: 10_042_300, employer: 200_846, worker: 100_423 },
    { wage: 10_042_299, of: '2024-04', base: 10_042_299, employer: 200_846, worker: 100_423 },
    { wage: 10_042_301, of: '2024-04', base: 10_042_300, employer: 200_846, worker: 100_423 },
    // law.md §2.2: the minimum siltap of a village head
    { wage: 2_426_640, of: '2023-08', base: 2_426_640, employer: 48_533, worker: 24_266 },
  ])('on Rp$wage in $of (Pasal 28, 29)', ({ wage, of, base, employer, worker }) => {
    expect(owed(wage, of).line).toMatchObject({ base, employer, worker })
  })

  it.each([
    { of: '2021-06', wage: 20_000_000, codes: ['jp_cap_unverified', 'jp_state_organ'] },
    { of: '2021-06', wage: 2_000_000, codes: ['jp_state_organ'] },
    { of: '2021-06', wage: 8_754_600, codes: ['jp_state_organ'] },
    { of: '2021-06', wage: 8_754_601, codes: ['jp_cap_unverified', 'jp_state_organ'] },
    { of: '2026-03', wage: 20_000_000, codes: ['jp_cap_letters_2026', 'jp_state_organ'] },
    { of: '2027-02', wage: 2_000_000, codes: ['jp_state_organ'] },
    { of: '2027-03', wage: 2_000_000, codes: ['beyond_announced_end', 'jp_state_organ'] },
    { of: '2025-03', wage: 20_000_000, codes: ['jp_state_organ'] },
  ])('of $of on Rp$wage leaves open $codes', ({ of, wage, codes }) => {
    expect(owed(wage, of).open.map(({ code }) => code)).toEqual(codes)
  })

  it('is refused for BPU', () => {
    const asked = { segment: 'BPU', programmes: ['jp'], wage: rupiah(1), month: month('2023-08') } as const
    expect(() => pensionContribution(asked)).toThrow('Program JP tidak terbuka')
  })

  it('is refused before July 2015', () => expect(() => owed(1, '2015-06')).toThrow(RangeError))
})
