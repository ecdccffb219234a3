import { expect, test } from 'vitest'
import { readAsked, timingOf } from './measure'

test('options are read by name', () => {
  expect(readAsked(['--people', '1500000', '--engine', 'postgres'])).toEqual({
    engine: 'postgres',
    people: 1_500_000,
    file: null,
  })
  expect(readAsked([], { people: 100_000 })).toEqual({ engine: 'pglite', people: 100_000, file: null })
})

test.each([[['--engine', 'oracle']], [['--people', '0']], [['--people']], [['--quick', 'yes']]])(
  '%j cannot be used',
  (options) => {
    expect(() => readAsked(options)).toThrow(options[0])
  },
)

test('the median is the middle, the best the least', () => {
  expect(timingOf([9, 1, 5])).toEqual({ median_ms: 5, best_ms: 1, p95_ms: 9 })
})
