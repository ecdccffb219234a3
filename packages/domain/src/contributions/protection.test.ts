import { addMonths, month, monthsThrough, plainDate } from '@payung/kernel/dates'
import { nationalHolidays } from '@payung/law/national-holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueThrough } from './due-through'
import { type BilledMonth, compareProtection, type MembershipMoney, protectionOn } from './protection'

const HOLIDAYS = nationalHolidays(2015, 2035)
const posted = (first: string, last: string, on = '2023-01-20'): BilledMonth[] =>
  monthsThrough(month(first), month(last)).map((one) => ({ month: one, settled_on: plainDate(on), is_paid: true }))
const open = (first: string, last: string, is_paid = false): BilledMonth[] =>
  monthsThrough(month(first), month(last)).map((one) => ({ month: one, settled_on: null, is_paid }))
const member = (more: Partial<MembershipMoney>): MembershipMoney => ({
  segment: 'PU',
  since: plainDate('2022-01-01'),
  until: null,
  registered_on: plainDate('2023-01-05'),
  has_nik: true,
  billed: [],
  ...more,
})
const on = (day: string, more: Partial<MembershipMoney>) =>
  protectionOn(member(more), plainDate(day), dueThrough(plainDate(day), HOLIDAYS), HOLIDAYS)

describe('the last month that must be settled (law book 2.5)', () => {
  it.each([
    // July is due on 15 August: on that day it need not be settled yet, on the next it must be
    ['2023-08-15', '2023-06', '2023-08'],
    ['2023-08-16', '2023-07', '2023-08'],
    ['2023-08-30', '2023-07', '2023-08'],
    // 15 October 2023 is a Sunday: due on Monday 16
    ['2023-10-16', '2023-08', '2023-10'],
    ['2023-10-17', '2023-09', '2023-10'],
    // PP 49/2020: due on the 30th
    ['2020-10-20', '2020-08', '2020-10'],
  ])('on %s is %s for PU and %s for BPU', (day, wage, informal) => {
    expect(dueThrough(plainDate(day), HOLIDAYS)).toEqual({ PU: wage, BPU: informal })
  })
})

describe('the protection of a membership (program §5)', () => {
  it.each([
    [
      'paid through the last month due',
      '2023-08-30',
      { billed: posted('2023-01', '2023-07') },
      'protected',
      '2023-09-16',
    ],
    ['paid ahead', '2023-08-30', { billed: posted('2023-01', '2023-12') }, 'protected', '2024-02-16'],
    [
      'one month behind',
      '2023-08-30',
      { billed: [...posted('2023-01', '2023-06'), ...open('2023-07', '2023-08')] },
      'grace',
      '2023-11-16',
    ],
    [
      'three months behind',
      '2023-08-30',
      { billed: [...posted('2023-01', '2023-04'), ...open('2023-05', '2023-08')] },
      'grace',
      '2023-09-16',
    ],
    [
      'four months behind',
      '2023-08-30',
      { billed: [...posted('2023-01', '2023-03'), ...open('2023-04', '2023-08')] },
      'unprotected',
      null,
    ],
    [
      'an old month open',
      '2023-08-30',
      { billed: [...open('2023-01', '2023-01'), ...posted('2023-02', '2023-07')] },
      'grace',
      '2023-11-16',
    ],
    // law book N03: before the first payment nobody is covered, however short the wait
    [
      'registered this month, not paid',
      '2023-08-30',
      { registered_on: plainDate('2023-08-03'), billed: open('2023-08', '2023-08') },
      'unprotected',
      null,
    ],
    [
      'registered and paid this month',
      '2023-08-30',
      { registered_on: plainDate('2023-08-03'), billed: posted('2023-08', '2023-08', '2023-08-09') },
      'protected',
      '2023-10-17',
    ],
    ['posted tomorrow', '2023-08-30', { billed: posted('2023-01', '2023-07', '2023-08-31') }, 'unprotected', null],
    ['without a bill for four months', '2023-08-30', { billed: posted('2023-01', '2023-03') }, 'unknown', null],
    ['never billed', '2023-08-30', { billed: [] }, 'unknown', null],
    [
      'a month never billed',
      '2023-08-30',
      { billed: [...posted('2023-01', '2023-05'), ...posted('2023-07', '2023-07')] },
      'grace',
      '2023-11-16',
    ],
    [
      'BPU paid for the month',
      '2023-08-02',
      { segment: 'BPU', billed: posted('2023-01', '2023-08') },
      'protected',
      '2023-09-01',
    ],
    [
      'BPU paid for last month',
      '2023-08-02',
      { segment: 'BPU', billed: [...posted('2023-01', '2023-07'), ...open('2023-08', '2023-08')] },
      'grace',
      '2023-11-01',
    ],
    ['a candidate', '2023-08-30', { registered_on: null }, 'candidate', null],
    ['registered tomorrow', '2023-08-30', { registered_on: plainDate('2023-08-31') }, 'candidate', null],
    [
      'ended today',
      '2023-08-30',
      { until: plainDate('2023-08-30'), billed: posted('2023-01', '2023-07') },
      'ended',
      null,
    ],
  ] as [string, string, Partial<MembershipMoney>, string, string | null][])(
    '%s, on %s',
    (_, day, more, state, lapses) => {
      const found = on(day, more)
      expect([found.state, found.lapses_on]).toEqual([state, lapses])
    },
  )

  it.each([
    [{ registered_on: null, has_nik: false }, 'complete_nik'],
    [{ registered_on: null }, 'register'],
    [{ billed: [] }, 'run_month'],
    [{ billed: [...posted('2023-01', '2023-06'), ...open('2023-07', '2023-07')] }, 'pay'],
    [{ billed: [...posted('2023-01', '2023-06'), ...open('2023-07', '2023-07', true)] }, 'post'],
    [{ billed: posted('2023-01', '2023-07') }, null],
  ] as [Partial<MembershipMoney>, string | null][])('%# names the next step %s', (more, next) => {
    expect(on('2023-08-30', more).next).toBe(next)
  })

  it('begins with registration and the first payment', () => {
    const late = { registered_on: plainDate('2023-05-10'), billed: posted('2023-05', '2023-07', '2023-06-12') }
    expect(on('2023-08-30', late)).toMatchObject({ covered_since: '2023-06-12', paid_through: '2023-07' })
  })

  const history = fc.record({
    segment: fc.constantFrom('PU' as const, 'BPU' as const),
    months: fc.array(fc.constantFrom('none', 'open', 'posted'), { minLength: 12, maxLength: 12 }),
  })
  it('is never worse after one more month is posted, and holds until the day it names', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 11 }), ({ segment, months }, more) => {
        const billed = (states: readonly string[]): BilledMonth[] =>
          states.flatMap((state, n) =>
            state === 'none'
              ? []
              : [
                  {
                    month: addMonths(month('2022-09'), n),
                    settled_on: state === 'posted' ? plainDate('2023-08-01') : null,
                    is_paid: state === 'posted',
                  },
                ],
          )
        const asked = { segment, registered_on: plainDate('2022-08-01'), billed: billed(months) }
        const before = on('2023-08-30', asked)
        const after = on('2023-08-30', {
          ...asked,
          billed: billed(months.map((one, n) => (n === more ? 'posted' : one))),
        })
        // The last debt of long ago is paid and no bill is younger: then nothing is known, where before one debt was.
        if (after.state === 'unknown') expect(['unprotected', 'unknown']).toContain(before.state)
        else
          expect(compareProtection({ ...after, lapses_on: null }, { ...before, lapses_on: null })).toBeLessThanOrEqual(
            0,
          )
        if (before.state === 'protected' && before.lapses_on) {
          expect(on(before.lapses_on, asked).state).not.toBe('protected')
        }
        expect(before.missing).toEqual([...new Set(before.missing)].sort())
      }),
      {
        numRuns: 500,
        examples: [[{ segment: 'PU', months: Array.from({ length: 12 }, (_, n) => (n === 2 ? 'open' : 'none')) }, 2]],
      },
    )
  })

  it('of several memberships is the best', () => {
    const states = ['candidate', 'ended', 'grace', 'protected', 'unknown', 'unprotected'] as const
    const sorted = states.map((state) => ({ state, lapses_on: null })).sort(compareProtection)
    expect(sorted.map(({ state }) => state)).toEqual([
      'protected',
      'grace',
      'unprotected',
      'unknown',
      'candidate',
      'ended',
    ])
    const later = { state: 'protected' as const, lapses_on: '2023-12-01' as never }
    expect(compareProtection(later, { state: 'protected', lapses_on: '2023-09-16' as never })).toBeLessThan(0)
  })
})
