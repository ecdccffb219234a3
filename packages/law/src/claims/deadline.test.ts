import { plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { nationalHolidays } from '../national-holidays'
import { claimBefore, lateCompensation, paidBefore } from './deadline'
import { claimKinds, papers } from './parameters'

const holidays = nationalHolidays(2015, 2030)

describe('deadlines of claims', () => {
  it.each([
    ['jkk', '2019-12-01', '2021-12-01', 'PP 44/2015'],
    ['jkk', '2019-12-02', '2024-12-02', 'PP 82/2019'],
    ['jkm', '2021-10-01', '2026-10-01', 'PP 82/2019'],
    ['jkk', '2020-02-29', '2025-02-28', 'PP 82/2019'],
  ] as const)('%s of %s may be claimed until %s (%s)', (programme, event, day, act) => {
    expect(claimBefore(programme, plainDate(event))).toMatchObject({ day, because: [{ act }] })
  })

  it('B12: papers complete in February 2022 for a death of 2021 are in time', () => {
    expect(claimBefore('jkk', plainDate('2021-06-01')).day >= '2022-02-28').toBe(true)
  })

  it('the limit of JKM is open, before 2019 unknown', () => {
    expect(claimBefore('jkm', plainDate('2021-10-01')).open.map(({ code }) => code)).toEqual(['jkm_claim_limit'])
    expect(claimBefore('jkk', plainDate('2021-10-01')).open).toEqual([])
    expect(() => claimBefore('jkm', plainDate('2019-12-01'))).toThrow(RangeError)
  })

  it('a complete claim is paid in 7 (JKK) or 3 (JKM) working days', () => {
    // Friday 11 August 2023; the 17th is a holiday
    expect(paidBefore('jkk', plainDate('2023-08-11'), holidays).day).toBe('2023-08-23')
    expect(paidBefore('jkm', plainDate('2023-08-11'), holidays)).toMatchObject({
      day: '2023-08-16',
      because: [{ act: 'Permenaker 1/2025', article: 'Pasal 79' }],
      open: [],
    })
  })

  it('BPJS owes 1 % for each day late (PP 44/2015 Pasal 37)', () => {
    expect(lateCompensation(rupiah(42_000_000), 3)).toBe(1_260_000)
    expect(lateCompensation(rupiah(42_000_000), 0)).toBe(0)
  })

  it('every claim names its papers once', () => {
    for (const kind of claimKinds) {
      const names = papers[kind].map(({ paper }) => paper)
      expect(names.length).toBeGreaterThan(1)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
