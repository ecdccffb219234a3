import type { Month } from '@payung/kernel/dates'
import { expect, test } from 'vitest'
import type { CellKind } from './cell'
import { parseMonth } from './parse-month'

const latest = '2024-08' as Month

const read: [text: string, kind: CellKind, month: string | null, problem?: string][] = [
  ['08-2023', 'text', '2023-08'],
  ['8/2023', 'text', '2023-08'],
  ['08/23', 'text', '2023-08'],
  ['2023-08', 'text', '2023-08'],
  ['202308', 'number', '2023-08'],
  ['082023', 'text', '2023-08'],
  ['82023', 'number', '2023-08'],
  ['Agustus 2023', 'text', '2023-08'],
  ['BLTH Agustus 2023', 'text', '2023-08'],
  ['Agu-23', 'text', '2023-08'],
  ["Agt '23", 'text', '2023-08'],
  ['2023-08-01', 'date', '2023-08'],
  ['45139', 'number', '2023-08'],
  ['31/08/2023', 'text', '2023-08'],
  ['01-2015', 'text', '2015-01'],
  ['-', 'text', null],
  ['12-2014', 'text', null, 'month_early'],
  ['Agustus 1998', 'text', null, 'month_early'],
  ['09-2024', 'text', null, 'month_late'],
  ['08-2033', 'text', null, 'month_late'],
  ['13-2023', 'text', null, 'month_unreadable'],
  ['triwulan III', 'text', null, 'month_unreadable'],
]

test.each(read)('%j as %s is %s %s', (text, kind, month, problem) => {
  const parsed = parseMonth({ text, kind, computed: false }, latest)
  expect(parsed.value).toBe(month)
  expect(parsed.problems.map(({ code }) => code)).toEqual(problem ? [problem] : [])
})
