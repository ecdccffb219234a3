import type { PlainDate } from '@payung/kernel/dates'
import { expect, test } from 'vitest'
import { type Cell, textCell } from './cell'
import { duplicateWatch } from './duplicate-watch'
import { guessMapping } from './guess-mapping'
import { isRowOfList } from './is-row-of-list'
import { noteInEnglish } from './notes'
import { type RosterContext, type RosterReading, readRosterRow } from './read-roster-row'
import { rowsOf } from './rows-for-tests'
import { villageIndex } from './village-index'

const context: RosterContext = {
  today: '2023-08-30' as PlainDate,
  villages: villageIndex([
    { code: '53.01.01.2001', name: 'Oebere', district: 'Fatu Rekaan' },
    { code: '53.01.01.2002', name: 'Sidomulyo II', district: 'Fatu Rekaan' },
    { code: '53.01.02.2001', name: 'Oebere', district: 'Noel Rekaan' },
  ]),
}
const HEADINGS =
  'NIK|Nama|Tgl Lahir|L/P|Jabatan|Kategori|Profesi|Kode Desa|Desa|Kecamatan|Siltap|TMT|Sampai|Segmen|Program|Sumber Dana|KPJ|Wadah|Ahli Waris|Hubungan'
const USUAL: Record<string, string> = {
  NIK: '5301993008800001',
  Nama: 'Maria Seran',
  Jabatan: 'Kaur Keuangan',
  'Kode Desa': '53.01.01.2001',
  Siltap: '2.022.200',
}

function read(cells: Record<string, string | Cell>, from = context): RosterReading {
  const names = HEADINGS.split('|')
  const [heading] = rowsOf(HEADINGS)
  const row = { number: 2, cells: names.map((name) => toCell({ ...USUAL, ...cells }[name] ?? '')) }
  return readRosterRow(row, guessMapping([heading!, row], 'roster')!, from)
}

function toCell(cell: string | Cell): Cell {
  return typeof cell === 'string' ? textCell(cell) : cell
}

test('a complete row of an official', () => {
  const reading = read({
    'Tgl Lahir': '30 Agustus 1980',
    'L/P': 'L',
    TMT: '01/04/2021',
    Sampai: '31/12/2027',
    Segmen: 'PU',
    Program: 'JKK, JKM',
    'Sumber Dana': 'ADD',
    'Ahli Waris': 'Petrus Seran',
    Hubungan: 'Suami',
  })
  expect(reading.notes).toEqual([])
  expect(reading.values).toMatchObject({
    nik: '5301993008800001',
    name: 'Maria Seran',
    born: '1980-08-30',
    sex: 'L',
    post: 'kaur_keuangan',
    category: 'perangkat',
    village: '53.01.01.2001',
    wage: 2_022_200,
    since: '2021-04-01',
    until: '2028-01-01',
    segment: 'PU',
    programmes: ['jkk', 'jkm'],
    fund: 'ADD',
    heir: { name: 'Petrus Seran', relation: 'spouse', born: null, phone: null },
  })
})

test('a vulnerable worker is known by profession, wadah or category', () => {
  const vulnerable = { Jabatan: '', Siltap: '' }
  expect(read({ ...vulnerable, Profesi: 'Nelayan' }).values).toMatchObject({
    post: null,
    category: 'pekerja_rentan',
    profession: 'Nelayan',
  })
  expect(read({ ...vulnerable, Wadah: 'SD' }).values).toMatchObject({ category: 'pekerja_rentan', wadah: 'SD' })
  expect(read({ ...vulnerable, Kategori: 'Pekerja rentan' }).values).toMatchObject({ category: 'pekerja_rentan' })
  expect(read({ ...vulnerable, Jabatan: 'Penenun' }).values).toMatchObject({
    category: 'pekerja_rentan',
    profession: 'Penenun',
  })
  expect(read(vulnerable, { ...context, category: 'pekerja_rentan' }).values).toMatchObject({
    category: 'pekerja_rentan',
  })
})

test('without a NIK the person is kept as incomplete, not refused', () => {
  const reading = read({ NIK: '' })
  expect(reading).toMatchObject({
    outcome: 'ok',
    values: { nik: null },
    notes: [{ code: 'nik_missing', level: 'warned' }],
  })
})

const error: Cell = { text: '#N/A', kind: 'error', computed: true }
const bare: Cell = { text: '', kind: 'formula', computed: false }

const refusals: [cells: Record<string, string | Cell>, field: string, code: string][] = [
  [{ NIK: '530199300880' }, 'nik', 'nik_length'],
  [{ NIK: '5.3E+15' }, 'nik', 'nik_exponent'],
  [{ NIK: error }, 'nik', 'cell_error'],
  [{ Nama: '' }, 'name', 'missing'],
  [{ Nama: bare }, 'name', 'formula_without_value'],
  [{ Nama: 'wakil'.repeat(10_000) }, 'name', 'too_long'],
  [{ 'Tgl Lahir': '31/02/1980' }, 'born', 'date_impossible'],
  [{ 'Tgl Lahir': '31/12/2033' }, 'born', 'born_future'],
  [{ Jabatan: 'Astronot' }, 'post', 'post_unknown'],
  [{ Jabatan: '' }, 'post', 'post_missing'],
  [{ 'Kode Desa': '53.99.01.2001' }, 'village_code', 'village_unknown'],
  [{ 'Kode Desa': '' }, 'village', 'missing'],
  [{ 'Kode Desa': '', Desa: 'Atlantis' }, 'village', 'village_unknown'],
  [{ 'Kode Desa': '', Desa: 'Oebere' }, 'village', 'village_ambiguous'],
  [{ Siltap: 'dua juta' }, 'wage', 'money_unreadable'],
  [{ TMT: '01/04/2021', Sampai: '01/01/2021' }, 'until', 'until_before_since'],
  [{ Segmen: 'BPU', Program: 'JKK, JKM, JP' }, 'programmes', 'programmes_jp_bpu'],
  [{ 'Sumber Dana': 'undian' }, 'fund', 'fund_unknown'],
]

test.each(refusals)('%o is refused at %s: %s', (cells, field, code) => {
  const reading = read(cells)
  expect(reading).toMatchObject({ outcome: 'refused', values: null })
  expect(reading.notes.filter(({ level }) => level === 'refused')).toMatchObject([{ field, code }])
})

const warnings: [cells: Record<string, string>, field: string, code: string][] = [
  [{ 'Tgl Lahir': '29/08/1980' }, 'nik', 'nik_birth'],
  [{ 'L/P': 'P' }, 'nik', 'nik_sex'],
  [{ Nama: '=HYPERLINK("http://x.test";"Maria")' }, 'name', 'formula_like'],
  [{ Siltap: '' }, 'wage', 'wage_missing'],
  [{ 'Sumber Dana': 'APB Desa' }, 'fund', 'fund_vague'],
  [{ KPJ: '123' }, 'kpj', 'kpj_form'],
  [{ Desa: 'Sidomulyo' }, 'village', 'village_differs'],
]

test.each(warnings)('%o is kept with a warning at %s: %s', (cells, field, code) => {
  const reading = read(cells)
  expect(reading.outcome).toBe('ok')
  expect(reading.notes).toMatchObject([{ field, code, level: 'warned' }])
})

const ages: [born: string, age: number | undefined][] = [
  ['30/08/2008', undefined],
  ['31/08/2008', 14],
  ['31/08/1932', undefined],
  ['30/08/1932', 91],
]

test.each(ages)('born on %s: %s years are worth a look', (born, age) => {
  const { notes } = read({ NIK: '', 'Tgl Lahir': born })
  expect(notes.find(({ code }) => code === 'born_age')?.facts.age).toBe(age)
})

test('a formula in a name stays the text that it is', () => {
  expect(read({ Nama: '=HYPERLINK("http://x.test";"Maria")' }).values?.name).toBe('=HYPERLINK("http://x.test";"Maria")')
})

test('villages are found by name whatever their spelling, and by district when two bear one name', () => {
  const byName = { 'Kode Desa': '', Desa: 'DESA SIDOMULYO 2' }
  expect(read(byName).values?.village).toBe('53.01.01.2002')
  expect(read({ 'Kode Desa': '', Desa: 'Oebere', Kecamatan: 'Kec. Noel Rekaan' }).values?.village).toBe('53.01.02.2001')
  expect(read({ 'Kode Desa': '5301012001' }).values?.village).toBe('53.01.01.2001')
  expect(read({ 'Kode Desa': '' }, { ...context, village: '53.01.02.2001' }).values?.village).toBe('53.01.02.2001')
})

test('a note names the heading of the file, what is wrong and what to do, in two languages', () => {
  const [note] = read({ 'Tgl Lahir': '31/02/1980' }).notes
  expect(note?.says).toBe('Tgl Lahir 31/02/1980 tidak ada dalam kalender. Periksa hari dan bulannya.')
  expect(noteInEnglish(note!)).toBe('Tgl Lahir 31/02/1980 is not in the calendar. Check the day and the month.')
})

test('a NIK that stands twice in a file names the row of the first', () => {
  const watch = duplicateWatch()
  expect(watch.seen('5301993008800001', 5)).toBeNull()
  expect(watch.seen('5301993008800002', 6)).toBeNull()
  expect(watch.seen('5301993008800001', 9)).toMatchObject({ code: 'nik_twice', facts: { row: 5 } })
})

test('sums, blanks and signatures below a list are no rows of it', () => {
  const rows = rowsOf(
    'No|Nama|NIK|Jabatan|Siltap',
    '1|Maria|5301993008800001|Kades|2.426.640',
    '|Jumlah|||2.426.640',
    'Mengetahui,',
    '|||Kepala Desa Oebere',
  )
  const mapping = guessMapping(rows, 'roster')!
  expect(rows.filter((row) => isRowOfList(row, mapping)).map(({ number }) => number)).toEqual([2, 5])
})
