import { plainDate } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import { cite } from './citation'
import { BeforeFirstDay, schedule, since } from './schedule'
import { PP_45_2015 } from './sources/pp-45-2015'

const law = cite(PP_45_2015, 'Pasal 1', 'Contoh.', 'unverified', 'Example.')
const two = schedule(since('2015-07-01', 1, law), since('2016-03-01', 2, law)).until('2017-03-01')

describe('a schedule', () => {
  it.each([
    ['2015-07-01', 1, false],
    ['2016-02-29', 1, false],
    ['2016-03-01', 2, false],
    ['2017-02-28', 2, false],
    ['2017-03-01', 2, true],
    ['2030-01-01', 2, true],
  ])('holds on %s the value %i', (day, value, beyond) => {
    expect(two.on(plainDate(day)).value).toBe(value)
    expect(two.isBeyondEnd(plainDate(day))).toBe(beyond)
  })

  it('refuses the day before its first row', () => {
    expect(() => two.on(plainDate('2015-06-30'))).toThrow(BeforeFirstDay)
    expect(() => two.on(plainDate('2015-06-30'))).toThrow(RangeError)
  })

  it('without an announced end never expires', () => {
    expect(schedule(since('2015-07-01', 1, law)).isBeyondEnd(plainDate('2999-01-01'))).toBe(false)
  })

  it('refuses rows that do not follow each other, and none at all', () => {
    expect(() => schedule(since('2016-01-01', 1, law), since('2016-01-01', 2, law))).toThrow('out of order')
    expect(() => schedule()).toThrow('needs a row')
  })
})
