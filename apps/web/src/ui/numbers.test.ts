import { describe, expect, test } from 'vitest'
import { numbersIn } from './numbers'

const { count, money, percent } = numbersIn('id')

describe('numbers in Indonesian', () => {
  test.each([
    [0, '0'],
    [1_234_567, '1.234.567'],
    [-1_200, '-1.200'],
  ])('%i is written %s', (value, text) => expect(count(value)).toBe(text))

  test('money has no space', () => expect(money(1_204_000)).toBe('Rp1.204.000'))

  test.each([
    { part: 11, whole: 13, text: '84,6 %' },
    { part: 1, whole: 1, text: '100 %' },
    // one of ten thousand is missing: never 100
    { part: 9_999, whole: 10_000, text: '99,9 %' },
    // one of ten thousand is there: never 0
    { part: 1, whole: 10_000, text: '0,1 %' },
    { part: 0, whole: 391, text: '0 %' },
    // Kota Kupang has no desa: nothing is divided by zero
    { part: 0, whole: 0, text: '–' },
  ])('$part of $whole is $text', ({ part, whole, text }) => expect(percent(part, whole)).toBe(text))
})

test('English has its own points and commas', () => {
  expect(numbersIn('en').money(1_204_000)).toBe('Rp1,204,000')
  expect(numbersIn('en').percent(11, 13)).toBe('84.6 %')
})
