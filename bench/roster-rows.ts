import { type Cell, type Row, textCell } from '@payung/domain/registration/import/cell'
import type { TableToWrite, TableValue } from '../apps/server/src/gateways/spreadsheet/table-to-write'

/** A village that the invented roster speaks of. */
export interface RosterVillage {
  readonly code: string
  readonly name: string
  readonly district: string
}

const FIRST =
  'Yohanes Maria Agustinus Yuliana Petrus Kristina Markus Adriana Dominikus Elisabet Fransiskus Theresia Nikolaus Magdalena Simon'.split(
    ' ',
  )
const SECOND =
  'Bere Taneo Lado Manafe Nope Seran Klau Fahik Djawa Kollo Benu Tefa Nabu Oematan Sabuna Tnunay Lende Umbu Rihi Hara'.split(
    ' ',
  )
const PLACES = ['Kupang', 'Soe', 'Atambua', 'Waingapu', 'Ende', 'Maumere', 'Ruteng', 'Kalabahi']
const POSTS =
  'Kepala Desa|Sekretaris Desa|Kaur Keuangan|Kaur Umum dan TU|Kaur Perencanaan|Kasi Pemerintahan|Kasi Kesejahteraan|Kasi Pelayanan|Kepala Dusun I|Kadus II|Ketua BPD|Anggota BPD|Ketua RT 01|Staf Desa'.split(
    '|',
  )
const DAY_MS = 86_400_000

/** Villages enough for a roster of a large regency. All invented. */
export const benchVillages: readonly RosterVillage[] = Array.from({ length: 200 }, (_, i) => ({
  code: `53.01.${String(1 + Math.floor(i / 10)).padStart(2, '0')}.${2001 + (i % 10)}`,
  name: `Oe${SECOND[i % 20]?.toLowerCase()} ${1 + Math.floor(i / 20)}`,
  district: `Kecamatan Rekaan ${1 + Math.floor(i / 10)}`,
}))

const headings =
  'No|NIK|Nama Lengkap|Tempat Lahir|Tgl Lahir|L/P|Nama Ibu Kandung|Alamat|No. HP|Jabatan|Kecamatan|Nama Desa|Kode Desa|Siltap (Rp)|No. SK|Tgl SK|TMT|Program|Sumber Dana|Keterangan'.split(
    '|',
  )
const kinds: Record<number, 'integer' | 'money' | 'date'> = {
  0: 'integer',
  4: 'date',
  13: 'money',
  15: 'date',
  16: 'date',
}

/** A roster of invented people: 20 columns, a title above, dates as dates, NIK as text. */
export function benchRoster(people: number): TableToWrite {
  return {
    name: 'Data',
    above: ['DAFTAR PERANGKAT DESA (DATA REKAAN)'],
    columns: headings.map((heading, i) => ({ heading, kind: kinds[i] ?? 'text' })),
    rows: benchRows(people),
  }
}

function* benchRows(people: number): Generator<TableValue[]> {
  for (let i = 0; i < people; i++) {
    const village = benchVillages[i % benchVillages.length] as RosterVillage
    const born = new Date(Date.UTC(1960, 0, 1) + (i % 14_000) * DAY_MS).toISOString().slice(0, 10)
    const isWoman = i % 3 === 0
    const day = Number(born.slice(8)) + (isWoman ? 40 : 0)
    const nik = `530199${String(day).padStart(2, '0')}${born.slice(5, 7)}${born.slice(2, 4)}${String(1 + Math.floor(i / 14_000)).padStart(4, '0')}`
    yield [
      i + 1,
      nik,
      `${FIRST[i % 15]} ${SECOND[(i * 3) % 20]} ${SECOND[(i * 7 + 1) % 20]} ${FIRST[(i >> 4) % 15]}`,
      PLACES[i % 8],
      born,
      isWoman ? 'P' : 'L',
      `${FIRST[(i + 1) % 15]} ${SECOND[(i * 11) % 20]}`,
      `RT ${1 + (i % 12)} RW ${1 + (i % 5)} Dusun ${1 + (i % 4)}, ${village.name}`,
      `0812${String(10_000_000 + i).slice(-8)}`,
      POSTS[i % POSTS.length],
      village.district,
      village.name,
      village.code,
      2_022_200 + (i % 40) * 10_110,
      `${1 + (i % 400)}/KEP/HK/2021`,
      '2021-03-01',
      '2021-04-01',
      'JKK, JKM',
      'ADD',
      i % 50 === 0 ? 'perpanjangan' : null,
    ]
  }
}

/** The same roster as rows of a sheet, for those who do not read a file. */
export function* benchSheet(people: number): Generator<Row> {
  yield { number: 1, cells: headings.map((heading) => textCell(heading)) }
  let number = 1
  for (const values of benchRows(people)) {
    const cells = values.map((value) => (typeof value === 'number' ? cellOf(value) : textCell(String(value ?? ''))))
    yield { number: ++number, cells }
  }
}

function cellOf(value: number): Cell {
  return { text: String(value), kind: 'number', computed: false }
}
