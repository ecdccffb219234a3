import type { Coverage, CoverageFigures } from '@payung/domain/monitoring/coverage'
import { formatInteger } from '@payung/kernel/money'
import { dayInWords } from './day-in-words'
import { fictitiousLine, type TableColumn, type TableToWrite, type TableValue } from './spreadsheet/table-to-write'

const integer = (heading: string): TableColumn => ({ heading, kind: 'integer', width: 12 })

const COLUMNS: readonly TableColumn[] = [
  { heading: 'Kode', kind: 'text', width: 15 },
  { heading: 'Wilayah', kind: 'text', width: 32 },
  ...['Jabatan terisi', 'Aparat terdaftar', 'Aparat ditagih', 'Aparat dibayar', 'Aparat terlindungi'].map(integer),
  ...['Aparat belum pasti', 'Calon aparat'].map(integer),
  ...['Pekerja rentan terdaftar', 'Rentan ditagih', 'Rentan dibayar', 'Rentan terlindungi'].map(integer),
  ...['Terlindungi dana desa', 'Terlindungi APBD', 'Terlindungi lainnya'].map(integer),
  { heading: 'Iuran ditagih', kind: 'money' },
  { heading: 'Iuran dibayar', kind: 'money' },
  { heading: 'Keterangan', kind: 'text', width: 60 },
]

/** A page of coverage as a table: the place first, then the places below it, with source and day above. */
export function coverageTable(coverage: Coverage, demo: boolean): TableToWrite {
  const { area, on, source, denominators } = coverage
  return {
    name: `Cakupan ${area.name}`,
    above: [
      ...(demo ? [fictitiousLine] : []),
      `Cakupan perlindungan ${area.name}, keadaan ${dayInWords(on)}`,
      `Sumber: ${source.replace(/^DATA REKAAN · /, '')}`,
      ...denominators.map((one) => `${one.name}: ${formatInteger(one.value)} (${one.source}, ${dayInWords(one.date)})`),
    ],
    columns: COLUMNS,
    rows: [coverage, ...coverage.children].map(toRow),
  }
}

function toRow({ area, officials: o, vulnerable: v, money, reason }: CoverageFigures): TableValue[] {
  return [
    area.code,
    area.name,
    ...[o.posts, o.registered, o.billed, o.paid, o.protected, o.grace, o.candidates],
    ...[v.registered, v.billed, v.paid, v.protected, v.by_fund.village, v.by_fund.apbd, v.by_fund.other],
    money.billed,
    money.paid,
    reason,
  ]
}
