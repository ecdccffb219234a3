import type { PlainDate } from '@payung/kernel/dates'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellKind, textCell } from './cell'
import { parseDate } from './parse-date'

const today = '2023-08-30' as PlainDate

const read: [text: string, kind: CellKind, date: string | null, problem?: string][] = [
  ['30/08/2023', 'text', '2023-08-30'],
  ['30-8-2023', 'text', '2023-08-30'],
  ['30.08.2023', 'text', '2023-08-30'],
  ['30 8 2023', 'text', '2023-08-30'],
  ['1-2-80', 'text', '1980-02-01'],
  ['1-2-05', 'text', '2005-02-01'],
  ['30 Agustus 2023', 'text', '2023-08-30'],
  ['30 AGT 2023', 'text', '2023-08-30'],
  ['30-Agu-23', 'text', '2023-08-30'],
  ['5 Nopember 1975', 'text', '1975-11-05'],
  ['Rabu, 30 Agustus 2023', 'text', '2023-08-30'],
  ["Jum'at, 4 Agustus 2023", 'text', '2023-08-04'],
  ['August 30, 2023', 'text', '2023-08-30'],
  ['2023-08-30', 'text', '2023-08-30'],
  ['2023-08-30T00:00:00.000Z', 'text', '2023-08-30'],
  ['2023/8/30', 'text', '2023-08-30'],
  ['30/08/2023 00:00', 'text', '2023-08-30'],
  ["'30/08/2023", 'text', '2023-08-30'],
  ['2023-08-30', 'date', '2023-08-30'],
  ['45168', 'number', '2023-08-30'],
  ['45168.5', 'number', '2023-08-30'],
  ['45168', 'text', '2023-08-30'],
  ['20230830', 'text', '2023-08-30'],
  ['30082023', 'number', '2023-08-30'],
  ['5051980', 'number', '1980-05-05'],
  ['29/02/2000', 'text', '2000-02-29'],
  ['-', 'text', null],
  ['', 'empty', null],
  ['08/30/2023', 'text', '2023-08-30', 'date_month_first'],
  ['05/09/2023', 'text', '2023-05-09', 'date_ambiguous'],
  ['31/02/1980', 'text', null, 'date_impossible'],
  ['29/02/2001', 'text', null, 'date_impossible'],
  ['32/13/1980', 'text', null, 'date_impossible'],
  ['12/05/1880', 'text', null, 'date_impossible'],
  ['sekitar 1980', 'text', null, 'date_unreadable'],
  ['1980', 'number', null, 'date_unreadable'],
  ['12 Foo 1980', 'text', null, 'date_unreadable'],
]

test.each(read)('%j as %s is %s %s', (text, kind, date, problem) => {
  const parsed = parseDate({ text, kind, computed: false }, today)
  expect(parsed.value).toBe(date)
  expect(parsed.problems.map(({ code }) => code)).toEqual(problem ? [problem] : [])
})

test('a term that ends in a year of two digits lies ahead when that is where the end is', () => {
  expect(parseDate(textCell('31-12-27'), '2043-12-31' as PlainDate).value).toBe('2027-12-31')
})

test('every day from 1930 on is read from every way of writing it', () => {
  const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2023-08-30'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (day) => {
      const iso = day.toISOString().slice(0, 10)
      const [year, month, date] = iso.split('-') as [string, string, string]
      const serial = String(Math.floor(day.getTime() / 86_400_000) + 25_569)
      const written = [`${date}/${month}/${year}`, `${Number(date)}-${Number(month)}-${year}`, iso, serial]
      for (const text of written) expect(parseDate(textCell(text), today).value).toBe(iso)
    }),
  )
})

test('no text makes the reader stumble, and a date read is a date', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { value } = parseDate(textCell(text), today)
      if (value !== null) expect(value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }),
  )
})
