import { rupiah } from '@payung/kernel/money'
import { expect, it } from 'vitest'
import { partialOldAge } from './benefit'

it.each([
  [9, 'retirement', 0],
  [10, 'retirement', 1_000_000],
  [10, 'housing', 3_000_000],
  [25, 'housing', 3_000_000],
] as const)('after %i years for %s: Rp%i of Rp10,000,009 (PP 46/2015), cut to whole rupiah', (years, purpose, most) => {
  expect(partialOldAge(rupiah(10_000_009), years, purpose)).toBe(most + (most === 0 ? 0 : most === 1_000_000 ? 0 : 2))
})
