import { expect, it } from 'vitest'
import { isStrongPassword } from './password'

it.each([
  ['tiga ekor kambing', 'op-5304122001', true],
  ['Lontar&Moke23', 'op-5304122001', true],
  ['pendek', 'x', false],
  ['password123', 'x', false],
  ['Bismillah 2023', 'x', false],
  ['indonesia1945', 'x', false],
  ['aaaaaaaaaaaa', 'x', false],
  ['081234567890', 'x', false],
  ['op-5304122001!!', 'op-5304122001', false],
] as const)('%s for %s: %s', (password, login, strong) => expect(isStrongPassword(password, login)).toBe(strong))
