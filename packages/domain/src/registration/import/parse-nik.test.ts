import type { PlainDate } from '@payung/kernel/dates'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellKind, textCell } from './cell'
import { noteFor } from './notes'
import { compareNik, parseNik } from './parse-nik'

// Every number here is invented: district digits 99.
const read: [why: string, text: string, kind: CellKind, nik: string | null, problems: string[]][] = [
  ['plain', '5301993008800001', 'text', '5301993008800001', []],
  ['a woman, 40 added to the day', '5301997008800001', 'text', '5301997008800001', []],
  ['apostrophe, blanks and dots', "'5301 99.300880 0001", 'text', '5301993008800001', []],
  ['no NIK yet is not wrong', '', 'empty', null, []],
  ['a dash is no NIK', '-', 'text', null, []],
  ['sixteen zeros are no NIK', '0000000000000000', 'text', null, []],
  ['29 February of any year', '5301992902810001', 'text', '5301992902810001', []],
  ['one digit short', '530199300880001', 'text', null, ['nik_length']],
  ['one digit more', '53019930088000012', 'text', null, ['nik_length']],
  ['letter O for zero', '53O1993008800001', 'text', null, ['nik_charset']],
  ['day 32', '5301993208800001', 'text', null, ['nik_day']],
  ['day 0', '5301990008800001', 'text', null, ['nik_day']],
  ['day 72', '5301997208800001', 'text', null, ['nik_day']],
  ['month 13', '5301993013800001', 'text', null, ['nik_day']],
  ['30 February', '5301993002800001', 'text', null, ['nik_day']],
  ['shortened to 5.3E+15 in a CSV file', '5.3E+15', 'text', null, ['nik_exponent']],
  ['shortened with a comma', '5,30199E+15', 'text', null, ['nik_exponent']],
  ['fifteen digits kept, the last lost', '5301993008800000', 'number', null, ['nik_rounded']],
  ['fifteen digits kept, written with an exponent', '5.3019930088E+15', 'number', null, ['nik_exponent']],
  ['a number whose digits are whole', '5301993008800001', 'number', '5301993008800001', ['nik_number']],
  ['the same, written with an exponent', '5.3019930088000010E+15', 'number', '5301993008800001', ['nik_number']],
  ['serial 0000', '5301993008800000', 'text', '5301993008800000', ['nik_serial']],
  ['unknown province', '2901013008800001', 'text', '2901013008800001', ['nik_area']],
  ['unknown province, but invented', '2901993008800001', 'text', '2901993008800001', []],
]

test.each(read)('%s', (_, text, kind, nik, problems) => {
  const parsed = parseNik({ text, kind, computed: false })
  expect(parsed.value).toBe(nik)
  expect(parsed.problems.map(({ code }) => code)).toEqual(problems)
})

const compared: [born: string | null, sex: 'L' | 'P' | null, problems: string[]][] = [
  ['1980-08-30', 'L', []],
  [null, null, []],
  ['1980-08-29', 'L', ['nik_birth']],
  ['1981-08-30', 'L', ['nik_birth']],
  ['1980-08-30', 'P', ['nik_sex']],
  ['1980-08-31', 'P', ['nik_birth', 'nik_sex']],
]

test.each(compared)('a NIK of 30 August 1980, man, beside %s and %s', (born, sex, problems) => {
  expect(compareNik('5301993008800001', born as PlainDate | null, sex).map(({ code }) => code)).toEqual(problems)
})

test('the sentence about 5.3E+15 says what happened and what to do, and repeats no digits of a NIK', () => {
  const [problem] = parseNik(textCell('5.3019930088E+15')).problems
  const { says } = noteFor('nik', 'NIK', problem!)
  expect(says).toMatch(/^Lembar sebar mengubah NIK menjadi angka \(5\.3E\+15\).*Jadikan kolom itu Teks/)
  expect(says).not.toMatch(/\d{4,}/)
})

test('whatever is read as a NIK has sixteen digits and a day of birth', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{16}$/)), (text) => {
      const { value, problems } = parseNik(textCell(text))
      if (value !== null) expect(value).toMatch(/^\d{6}([0-3]|[4-7])\d(0|1)\d{7}$/)
      for (const problem of problems) expect(noteFor('nik', 'NIK', problem).says).not.toMatch(/\d{5,}/)
    }),
  )
})
