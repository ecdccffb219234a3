import { describe, expect, it } from 'vitest'
import { spreadOver } from './spread-over'

const open = [
  { month: '2023-06', missing: 80_000 },
  { month: '2023-07', missing: 79_716 },
]

describe('spreadOver', () => {
  it.each([
    ['less than the oldest month', 30_000, [{ month: '2023-06', missing: 50_000 }], 0],
    ['the oldest month', 80_000, [{ month: '2023-06', missing: 0 }], 0],
    [
      'one and a part',
      100_000,
      [
        { month: '2023-06', missing: 0 },
        { month: '2023-07', missing: 59_716 },
      ],
      0,
    ],
    [
      'more than is owed',
      200_000,
      [
        { month: '2023-06', missing: 0 },
        { month: '2023-07', missing: 0 },
      ],
      40_284,
    ],
    ['nothing', 0, [], 0],
  ])('%s', (_, amount, months, over) => {
    expect(spreadOver(amount, open)).toEqual({ months, over })
  })
})
