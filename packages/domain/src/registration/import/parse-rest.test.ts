import { expect, test } from 'vitest'
import { type Cell, textCell } from './cell'
import { parseFund } from './parse-fund'
import {
  parseCode,
  parseInteger,
  parseKpj,
  parseName,
  parseNpp,
  parseText,
  parseYear,
  splitPlaceAndDate,
} from './parse-number'
import { parsePhone } from './parse-phone'
import { parseFlag, parseProgrammes } from './parse-programmes'
import { parseCategory, parseNature, parseRelation, parseSegment, parseSex, parseWadah } from './parse-words'
import type { Parsed } from './parsed'

type Case = [parse: (cell: Cell) => Parsed<unknown>, text: string, value: unknown, problem?: string]

function yearUpTo2025(cell: Cell): Parsed<number> {
  return parseYear(cell, 2025)
}

const cases: Case[] = [
  [parsePhone, '0812 3456 7890', '6281234567890'],
  [parsePhone, '+62 812-3456-7890', '6281234567890'],
  [parsePhone, '81234567890', '6281234567890'],
  [parsePhone, '081234567890 / 085300000000', '6281234567890'],
  [parsePhone, '(0380) 821234', '62380821234'],
  [parsePhone, '-', null],
  [parsePhone, '0', null],
  [parsePhone, 'tidak punya', null, 'phone_unreadable'],
  [parseFund, 'ADD', 'ADD'],
  [parseFund, 'Alokasi Dana Desa (ADD)', 'ADD'],
  [parseFund, 'APBDes - ADD', 'ADD'],
  [parseFund, 'Dana Desa', 'DD'],
  [parseFund, 'DD', 'DD'],
  [parseFund, 'PADesa', 'PAD'],
  [parseFund, 'Bagi hasil pajak', 'BAGI_HASIL'],
  [parseFund, 'Bankeu', 'BANKEU'],
  [parseFund, 'APBD Kabupaten', 'APBD_KAB'],
  [parseFund, 'APBD', 'APBD_KAB'],
  [parseFund, 'APBD Provinsi NTT', 'APBD_PROV'],
  [parseFund, 'DBH Sawit', 'DBH_SAWIT'],
  [parseFund, 'DBHCHT', 'DBHCHT'],
  [parseFund, 'CSR Bank NTT', 'CSR'],
  [parseFund, 'Mandiri', 'SELF'],
  [parseFund, 'APB Desa', null, 'fund_vague'],
  [parseFund, 'APBDes 2023', null, 'fund_vague'],
  [parseFund, 'undian', null, 'fund_unknown'],
  [parseProgrammes, 'JKK, JKM', ['jkk', 'jkm']],
  [parseProgrammes, 'JKM+JKK', ['jkk', 'jkm']],
  [parseProgrammes, 'JKKJKM', ['jkk', 'jkm']],
  [parseProgrammes, 'JKK JKM JHT JP', ['jkk', 'jkm', 'jht', 'jp']],
  [parseProgrammes, 'Jaminan Kecelakaan Kerja dan Jaminan Kematian', ['jkk', 'jkm']],
  [parseProgrammes, '2 program', ['jkk', 'jkm']],
  [parseProgrammes, '4', ['jkk', 'jkm', 'jht', 'jp']],
  [parseProgrammes, 'lengkap', null, 'programmes_unknown'],
  [parseProgrammes, 'JKK dan sawah', null, 'programmes_unknown'],
  [parseFlag, 'v', true],
  [parseFlag, '√', true],
  [parseFlag, 'Tidak', false],
  [parseFlag, '0', false],
  [parseFlag, 'mungkin', false, 'flag_unknown'],
  [parseSex, 'Laki-laki', 'L'],
  [parseSex, 'P', 'P'],
  [parseSex, 'Wanita', 'P'],
  [parseSex, 'x', null, 'sex_unknown'],
  [parseSegment, 'BPU', 'BPU'],
  [parseSegment, 'Penerima Upah', 'PU'],
  [parseSegment, 'Bukan Penerima Upah', 'BPU'],
  [parseCategory, 'Pekerja Rentan', 'pekerja_rentan'],
  [parseCategory, 'rt_rw', 'rt_rw'],
  [parseCategory, 'Perangkat Desa', 'perangkat'],
  [parseNature, 'Definitif', 'tetap'],
  [parseNature, 'Plt', 'plt'],
  [parseRelation, 'Istri', 'spouse'],
  [parseRelation, 'Anak kandung', 'child'],
  [parseRelation, 'Ibu mertua', 'parent_in_law'],
  [parseRelation, 'tetangga', 'other', 'relation_unknown'],
  [parseWadah, 'SD', 'SD'],
  [parseWadah, 'XX', null, 'wadah_unknown'],
  [parseKpj, '23012345678', '23012345678'],
  [parseKpj, '230-1234-5678', '23012345678'],
  [parseKpj, '1234', '1234', 'kpj_form'],
  [parseKpj, '2,30123E+10', null, 'number_exponent'],
  [parseNpp, '23001234', '23001234'],
  [parseNpp, 'KK230012', 'KK230012', 'npp_form'],
  [parseCode, '230812345678', '230812345678'],
  [yearUpTo2025, '2023', 2023],
  [yearUpTo2025, 'TA 2023', 2023],
  [parseInteger, '6 bulan', 6],
  [parseInteger, 'enam', null, 'number_unreadable'],
  [parseText, '  Jalan  Timor\nRaya ', 'Jalan Timor Raya'],
  [parseText, '-', null],
  [parseName, 'Maria Seran', 'Maria Seran'],
  [parseName, '=HYPERLINK("http://x.test","klik")', '=HYPERLINK("http://x.test","klik")', 'formula_like'],
  [parseName, '+Yohanes', '+Yohanes', 'formula_like'],
  [parseName, 'Maria 2', 'Maria 2', 'name_digits'],
  [parseName, 'A'.repeat(121), null, 'too_long'],
]

test.each(cases.map(([parse, ...rest]) => [parse.name || 'words', parse, ...rest] as const))(
  '%s %s %j is %j %s',
  (_, parse, text, value, problem) => {
    const parsed = parse(textCell(text))
    expect(parsed.value).toEqual(value)
    expect(parsed.problems.map(({ code }) => code)).toEqual(problem ? [problem] : [])
  },
)

test('place and date in one cell are parted', () => {
  const read = (text: string) => {
    const { place, date } = splitPlaceAndDate(textCell(text))
    return [place, date.text]
  }
  expect(read('Kupang, 12-05-1980')).toEqual(['Kupang', '12-05-1980'])
  expect(read('Oe Cusse / 12 Mei 1980')).toEqual(['Oe Cusse', '12 Mei 1980'])
  expect(read('Kupang')).toEqual(['Kupang', ''])
  expect(read('12/05/1980')).toEqual([null, '12/05/1980'])
})
