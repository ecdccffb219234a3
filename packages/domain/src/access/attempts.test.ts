import { expect, it } from 'vitest'
import { waitAfter } from './attempts'

it.each([
  [1, 'login', 0],
  [4, 'login', 0],
  [5, 'login', 1],
  [6, 'login', 2],
  [8, 'login', 8],
  [50, 'login', 60],
  [39, 'address', 0],
  [40, 'address', 1],
  [10, 'code', 1],
] as const)('%i failures by %s wait %i minutes', (failures, counted, minutes) =>
  expect(waitAfter(failures, counted)).toBe(minutes),
)
