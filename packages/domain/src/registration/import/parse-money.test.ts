import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellKind, textCell } from './cell'
import { parseMoney } from './parse-money'
import { parseWage } from './parse-wage'

const read: [text: string, kind: CellKind, amount: number | null, problem?: string][] = [
  ['2022200', 'number', 2_022_200],
  ['2022200', 'text', 2_022_200],
  ['2.022.200', 'text', 2_022_200],
  ['2,022,200', 'text', 2_022_200],
  ['Rp 2.022.200,00', 'text', 2_022_200],
  ['Rp2.022.200,-', 'text', 2_022_200],
  ['Rp. 2.022.200.-', 'text', 2_022_200],
  ['IDR 2,022,200.00', 'text', 2_022_200],
  ['2 022 200', 'text', 2_022_200],
  ['2.022.200/bulan', 'text', 2_022_200],
  ["'2022200", 'text', 2_022_200],
  ['2.500', 'text', 2_500],
  ['2,5 juta', 'text', 2_500_000],
  ['2.5jt', 'text', 2_500_000],
  ['750 ribu', 'text', 750_000],
  ['2022200.0000000002', 'number', 2_022_200],
  ['2.0222E6', 'number', 2_022_200],
  ['0', 'number', 0],
  ['-', 'text', null],
  ['nihil', 'text', null],
  ['2022200,50', 'text', 2_022_201, 'money_fraction'],
  ['2022200.25', 'number', 2_022_200, 'money_fraction'],
  ['-500000', 'number', null, 'money_negative'],
  ['-500.000', 'text', null, 'money_negative'],
  ['2.022.20', 'text', null, 'money_unreadable'],
  ['dua juta', 'text', null, 'money_unreadable'],
  ['2023-08-30', 'date', null, 'money_unreadable'],
  ['=1+1', 'text', null, 'money_unreadable'],
]

test.each(read)('%j as %s is Rp%s %s', (text, kind, amount, problem) => {
  const parsed = parseMoney({ text, kind, computed: false })
  expect(parsed.value).toBe(amount)
  expect(parsed.problems.map(({ code }) => code)).toEqual(problem ? [problem] : [])
})

test('an amount comes back from every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (amount) => {
      const dots = String(amount).replace(/\B(?=(\d{3})+$)/g, '.')
      const written = [String(amount), dots, dots.replaceAll('.', ','), `Rp ${dots},00`, `Rp${dots},-`]
      for (const text of written) expect(parseMoney(textCell(text)).value).toBe(amount)
    }),
  )
})

test('a wage in thousands and a wage with a zero too many are pointed out, zero is not given', () => {
  expect(parseWage(textCell('2.022')).problems).toMatchObject([{ code: 'wage_small', facts: { read: 'Rp2.022' } }])
  expect(parseWage(textCell('202.220.000')).problems).toMatchObject([{ code: 'wage_large' }])
  expect(parseWage(textCell('0'))).toMatchObject({ value: null, problems: [] })
})
