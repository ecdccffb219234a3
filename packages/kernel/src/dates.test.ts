import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  ageOn,
  daysBetween,
  firstDay,
  holdsOn,
  isMonth,
  isPlainDate,
  lastDay,
  month,
  monthIndex,
  monthOf,
  monthsBetween,
  monthsThrough,
  plainDate,
  weekday,
} from './dates'

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(plainDate('1945-08-17'), n))
const months = fc.integer({ min: 0, max: 1_500 }).map((n) => addMonths(month('1945-08'), n))

describe('a day', () => {
  it.each(['2023-08-30', '2024-02-29', '2000-02-29', '1945-08-17', '2023-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true)
    expect(plainDate(text)).toBe(text)
  })

  it.each([
    ...['2023-02-29', '1900-02-29', '2023-04-31', '2023-13-01', '2023-00-10', '2023-01-00', '2023-1-01', '30-08-2023'],
    ...['', '2023-08-30T00:00', ' 2023-08-30', '２０２３-08-30'],
  ])('%s is none', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => plainDate(text)).toThrow(RangeError)
  })

  it('lies in a month', () => expect(monthOf(plainDate('2023-08-30'))).toBe('2023-08'))

  it.each([
    ['2023-08-30', 2, '2023-09-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-08-30', 0, '2023-08-30'],
  ])('%s + %i days is %s', (day, n, expected) => expect(addDays(plainDate(day), n)).toBe(expected))

  it.each([
    ['2023-08-27', 0],
    ['2023-08-30', 3],
    ['2026-11-21', 6],
  ])('%s is weekday %i', (day, expected) => expect(weekday(plainDate(day))).toBe(expected))

  it('and back again', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -10_000, max: 10_000 }), (day, n) => {
        const later = addDays(day, n)
        expect(isPlainDate(later)).toBe(true)
        expect(daysBetween(day, later)).toBe(n)
        expect(addDays(later, -n)).toBe(day)
        expect(day < later).toBe(n > 0)
      }),
    )
  })
})

describe('a month', () => {
  it.each(['2023-01', '2023-12', '0001-01'])('%s is one', (text) => expect(month(text)).toBe(text))
  it.each(['2023-00', '2023-13', '2023-1', '2023-08-30', ''])('%s is none', (text) => {
    expect(isMonth(text)).toBe(false)
    expect(() => month(text)).toThrow(RangeError)
  })

  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
    ['2023-04', '2023-04-30'],
  ])('%s ends on %s', (of, last) => {
    expect(lastDay(month(of))).toBe(last)
    expect(firstDay(month(of))).toBe(`${of}-01`)
  })

  it.each([
    ['2023-12', 1, '2024-01'],
    ['2023-01', -1, '2022-12'],
    ['2023-08', -20, '2021-12'],
    ['2023-08', 0, '2023-08'],
  ])('%s + %i is %s', (of, n, expected) => expect(addMonths(month(of), n)).toBe(expected))

  it('and back again', () => {
    fc.assert(
      fc.property(months, fc.integer({ min: -500, max: 500 }), (of, n) => {
        const later = addMonths(of, n)
        expect(isMonth(later)).toBe(true)
        expect(monthsBetween(of, later)).toBe(n)
        expect(monthIndex(later) - monthIndex(of)).toBe(n)
        expect(addDays(lastDay(of), 1)).toBe(firstDay(addMonths(of, 1)))
      }),
    )
  })

  it('through another', () => {
    expect(monthsThrough(month('2023-11'), month('2024-01'))).toEqual(['2023-11', '2023-12', '2024-01'])
    expect(monthsThrough(month('2023-11'), month('2023-11'))).toEqual(['2023-11'])
    expect(monthsThrough(month('2023-11'), month('2023-10'))).toEqual([])
  })
})

describe('a span', () => {
  const span = { since: plainDate('2023-01-01'), until: plainDate('2023-02-01') }
  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
    ['2023-01-31', true],
    ['2023-02-01', false],
  ])('holds on %s: %s', (day, holds) => expect(holdsOn(span, plainDate(day))).toBe(holds))

  it('without an end still runs', () => {
    expect(holdsOn({ ...span, until: null }, plainDate('2999-01-01'))).toBe(true)
  })
})

describe('age', () => {
  it.each([
    ['1980-08-30', '2023-08-29', 42],
    ['1980-08-30', '2023-08-30', 43],
    ['2000-02-29', '2023-02-28', 22],
    ['2000-02-29', '2023-03-01', 23],
    ['2023-08-30', '2023-08-30', 0],
  ])('of somebody born on %s is on %s %i', (born, on, age) => expect(ageOn(plainDate(born), plainDate(on))).toBe(age))
})
