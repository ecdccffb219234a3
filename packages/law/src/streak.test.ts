import { addMonths, type Month, month, monthsThrough } from '@payung/kernel/dates'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reaches, streakOf } from './streak'

const run = (first: string, last: string) => monthsThrough(month(first), month(last))

describe('a streak of posted months', () => {
  it.each<[string, Month[], string, number, string | null]>([
    ['none', [], '2023-08', 0, null],
    ['one month', run('2023-08', '2023-08'), '2023-08', 1, '2023-08'],
    ['three months, in any order', run('2023-06', '2023-08').reverse(), '2023-08', 3, '2023-06'],
    ['a gap begins again', [...run('2022-01', '2023-05'), ...run('2023-07', '2023-08')], '2023-08', 2, '2023-07'],
    ['the last month is missing', run('2022-01', '2023-07'), '2023-08', 0, null],
    ['36 months', run('2020-09', '2023-08'), '2023-08', 36, '2020-09'],
    ['months paid ahead do not count', run('2023-07', '2023-12'), '2023-08', 2, '2023-07'],
  ])('%s', (_, posted, last, months, since) => {
    const streak = streakOf(posted, month(last))
    expect(streak).toEqual({ months, since, has_three: months >= 3, has_thirty_six: months >= 36 })
  })

  it('reaches its conditions when it goes on', () => {
    const last = month('2023-08')
    const two = streakOf(run('2023-07', '2023-08'), last)
    expect([reaches(two, last, 3), reaches(two, last, 36), reaches(two, last, 1)]).toEqual([
      '2023-09',
      '2026-06',
      '2023-08',
    ])
  })

  it('is never longer than what was posted', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 })), (offsets) => {
        const last = month('2025-01')
        const posted = offsets.map((offset) => addMonths(last, -offset))
        const { months } = streakOf(posted, last)
        expect(months).toBeLessThanOrEqual(new Set(posted).size)
        expect(months === 0 || posted.includes(last)).toBe(true)
      }),
    )
  })
})
