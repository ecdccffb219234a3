import { expect, test } from 'vitest'
import { codeInAddress, groupCode } from './one-time-code'

test.each([
  ['abcd', 'ABCD'],
  ['abcdefgh', 'ABCD-EFGH'],
  ['ABCD-EFGH-JKLM', 'ABCD-EFGH-JKLM'],
  ['abcd efgh jklm nopq', 'ABCD-EFGH-JKLM'],
])('a code is grouped as the letter prints it: %s', (typed, grouped) => {
  expect(groupCode(typed)).toBe(grouped)
})

test.each([
  ['#ABCD-EFGH-JKLM', 'ABCD-EFGH-JKLM'],
  ['', null],
  ['#', null],
  ['#<script>', null],
])('a link brings a code or nothing: %s', (hash, code) => {
  expect(codeInAddress(hash)).toBe(code)
})
