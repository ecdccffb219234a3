import { expect, it } from 'vitest'
import { codeForm, oneTimeCode } from './one-time-code'

it('stands in three groups of four', () => {
  let n = 0
  expect(oneTimeCode((below) => n++ % below)).toBe('ABCD-EFGH-JKMN')
})

it.each([
  ['abcd efgh jkmn', 'ABCDEFGHJKMN'],
  ['ABCD-EFGH-JKMN', 'ABCDEFGHJKMN'],
  [' ABCD–EFGH–JKMN\n', 'ABCDEFGHJKMN'],
  ['ABCD-EFGH-JKM', null],
  ['OBCD-EFGH-JKMN', null],
] as const)('"%s" is read as %s', (typed, form) => expect(codeForm(typed)).toBe(form))
