import { month, plainDate } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import { addWorkingDays, dueDate, dueDateLaw, dueDateQuestions, nextWorkingDay } from './due-date'
import { nationalHolidays } from './national-holidays'
import type { Segment } from './words'

const holidays = nationalHolidays(2015, 2030)

describe('the due date (law.md §2.5)', () => {
  it.each<[Segment, string, string, string]>([
    ['PU', '2023-07', '2023-08-15', 'a Tuesday of the following month'],
    ['PU', '2023-12', '2024-01-15', 'December is due after the books close'],
    ['PU', '2023-06', '2023-07-17', 'the 15th is a Saturday'],
    ['PU', '2023-09', '2023-10-16', 'the 15th is a Sunday'],
    ['PU', '2026-07', '2026-08-18', 'Saturday the 15th, Sunday, and Independence Day on Monday'],
    ['BPU', '2023-08', '2023-08-15', 'the month itself'],
    ['BPU', '2023-07', '2023-07-17', 'the month itself, a Saturday'],
    ['PU', '2020-07', '2020-08-18', 'before PP 49/2020: Saturday the 15th, and Independence Day on Monday'],
    ['PU', '2019-07', '2019-08-15', 'a Thursday, long before PP 49/2020'],
    ['PU', '2020-08', '2020-09-30', 'PP 49/2020: the 30th'],
    ['PU', '2020-09', '2020-10-30', 'PP 49/2020: the 30th of a month with 31 days'],
    ['PU', '2020-12', '2021-02-01', 'PP 49/2020: Saturday 30 January'],
    ['PU', '2021-01', '2021-03-01', 'PP 49/2020: February has no 30th; the 28th is a Sunday'],
    ['PU', '2021-02', '2021-03-15', 'after PP 49/2020'],
    ['BPU', '2020-08', '2020-08-18', 'the 30th was read for employers only'],
  ])('%s %s is %s: %s', (segment, of, expected) => {
    expect(dueDate(segment, month(of), holidays)).toBe(expected)
  })

  it('takes the holidays that it is given', () => {
    expect(dueDate('PU', month('2023-07'), new Set([plainDate('2023-08-15')]))).toBe('2023-08-16')
  })

  it('names its law', () => {
    expect(dueDateLaw('PU', month('2020-09')).act).toBe('PP 49/2020')
    expect(dueDateLaw('PU', month('2021-02')).act).toBe('PP 44/2015')
    expect(() => dueDateLaw('BPU', month('2015-06'))).toThrow(RangeError)
  })

  it('counts working days', () => {
    expect(addWorkingDays(plainDate('2023-08-15'), 7, holidays)).toBe('2023-08-25')
    expect(addWorkingDays(plainDate('2023-08-15'), 0, holidays)).toBe('2023-08-15')
  })

  it('has the fixed holidays of a year, and no other', () => {
    const of2023 = ['2023-01-01', '2023-05-01', '2023-06-01', '2023-08-17', '2023-12-25']
    expect([...nationalHolidays(2023, 2023)].sort()).toEqual(of2023)
    expect(nationalHolidays(2022, 2023).size).toBe(10)
  })

  it('knows Pancasila day only since 2017', () => {
    expect(nationalHolidays(2016, 2016).has(plainDate('2016-06-01'))).toBe(false)
    expect(nationalHolidays(2017, 2017).has(plainDate('2017-06-01'))).toBe(true)
  })

  it.each([
    ['BPU', '2020-07', []],
    ['BPU', '2020-08', ['pp49_2020_bpu_due']],
    ['BPU', '2021-01', ['pp49_2020_bpu_due']],
    ['BPU', '2021-02', []],
    ['PU', '2020-08', []],
  ] as const)('of %s %s leaves open: %j', (segment, of, open) => {
    expect(dueDateQuestions(segment, month(of)).map(({ code }) => code)).toEqual(open)
  })

  it('is itself a working day where it can be', () => {
    expect(nextWorkingDay(plainDate('2023-08-18'), holidays)).toBe('2023-08-18')
    expect(nextWorkingDay(plainDate('2023-08-19'), holidays)).toBe('2023-08-21')
    expect(nextWorkingDay(plainDate('2023-08-20'), holidays)).toBe('2023-08-21')
  })
})
