import { expect, test } from 'vitest'
import type { ImportKind } from './fields'
import { fieldsOf, importKinds } from './fields'
import { guessMapping, rememberMapping } from './guess-mapping'
import { headingKey, likeness } from './headings'
import { rowsOf } from './rows-for-tests'

function guessed(kind: ImportKind, ...lines: string[]): Record<string, string> {
  const mapping = guessMapping(rowsOf(...lines), kind)
  return Object.fromEntries(mapping?.columns.map(({ heading, field }) => [heading, field]) ?? [])
}

test('headings in any order, with abbreviations and columns that nobody asked for', () => {
  const line = 'No|Jabatan|Nama Lengkap|N I K|TTL|Umur|Pendidikan|No. HP|Desa|Kec.|Siltap|Ket'
  expect(guessed('roster', line)).toMatchObject({
    Jabatan: 'post',
    'Nama Lengkap': 'name',
    TTL: 'birth',
    'No. HP': 'phone',
    Desa: 'village',
    'Kec.': 'district',
    Siltap: 'wage',
  })
})

const headings: [kind: ImportKind, heading: string, field: string][] = [
  ['roster', 'No. KTP', 'nik'],
  ['roster', 'Nomor Induk Kependudukan (NIK)', 'nik'],
  ['roster', 'NIK (16 digit)', 'nik'],
  ['roster', 'NO NIK', 'nik'],
  ['roster', 'Nama Perangkat Desa', 'name'],
  ['roster', 'NAMA TENAGA KERJA', 'name'],
  ['roster', 'Nama (sesuai KTP)', 'name'],
  ['roster', 'Tmpt Lahir', 'birth_place'],
  ['roster', 'Tgl. Lahir', 'born'],
  ['roster', 'Tanggal Lahir (dd/mm/yyyy)', 'born'],
  ['roster', 'Tempat, Tanggal Lahir', 'birth'],
  ['roster', 'Tempat/Tgl Lahir', 'birth'],
  ['roster', 'L/P', 'sex'],
  ['roster', 'Jenis Kelamin (L/P)', 'sex'],
  ['roster', 'Nama Ibu Kandung', 'mother'],
  ['roster', 'Nama Gadis Ibu Kandung', 'mother'],
  ['roster', 'Alamat Lengkap', 'address'],
  ['roster', 'No. HP/WA', 'phone'],
  ['roster', 'No Handphone', 'phone'],
  ['roster', 'Nomor Telp.', 'phone'],
  ['roster', 'Nama Jabatan', 'post'],
  ['roster', 'Jabtan', 'post'],
  ['roster', 'Nama Desa', 'village'],
  ['roster', 'Desa/Kelurahan', 'village'],
  ['roster', 'Kode Desa', 'village_code'],
  ['roster', 'Kode Wilayah', 'village_code'],
  ['roster', 'Penghasilan Tetap (Rp)', 'wage'],
  ['roster', 'SILTAP/BULAN', 'wage'],
  ['roster', 'Upah yang dilaporkan', 'wage'],
  ['roster', 'Nomor SK Pengangkatan', 'sk_number'],
  ['roster', 'Tgl SK', 'sk_date'],
  ['roster', 'TMT', 'since'],
  ['roster', 'Mulai Menjabat', 'since'],
  ['roster', 's/d', 'until'],
  ['roster', 'Akhir Masa Jabatan', 'until'],
  ['roster', 'Sumber Dana', 'fund'],
  ['roster', 'Program BPJS', 'programmes'],
  ['roster', 'No. KPJ', 'kpj'],
  ['roster', 'NPP', 'npp'],
  ['roster', 'Kode Wadah', 'wadah'],
  ['roster', 'Pekerjaan', 'profession'],
  ['roster', 'Nama Ahli Waris', 'heir'],
  ['roster', 'Hub. Ahli Waris', 'heir'],
  ['roster', 'Hubungan dengan peserta', 'heir_relation'],
  ['roster', 'JKK', 'jkk'],
  ['kpj', 'TGL_KEPESERTAAN', 'since'],
  ['kpj', 'TGL_NA', 'until'],
  ['kpj', 'NAMA_LENGKAP', 'name'],
  ['kpj', 'NM_PRG', 'programmes'],
  ['kpj', 'NAMAPRS', 'payer'],
  ['kpj', 'NOMOR_IDENTITAS', 'nik'],
  ['kpj', 'masa_grace', 'grace'],
  ['codes', 'no_ref', 'kpj'],
  ['codes', 'nik_ktp', 'nik'],
  ['codes', 'nama_tk', 'name'],
  ['codes', 'jumlah_upah', 'wage'],
  ['codes', 'jumlah_rapel', 'back_wage'],
  ['codes', 'iuran_jkk', 'jkk'],
  ['codes', 'pemberi_kerja_jht', 'jht_employer'],
  ['codes', 'tenaga_kerja_jht', 'jht_worker'],
  ['codes', 'pemberi_kerja_jp', 'jp_employer'],
  ['codes', 'total_iuran', 'line_total'],
  ['codes', 'Kode Iuran', 'code'],
  ['codes', 'BLTH', 'month'],
  ['ceilings', 'Pagu ADD TA 2023', 'amount'],
  ['ceilings', 'Nama Desa', 'village'],
  ['payments', 'Tgl Bayar', 'paid_on'],
  ['payments', 'Jumlah Setoran (Rp)', 'amount'],
  ['payments', 'Tanggal Posting', 'posted_on'],
  ['payments', 'No. Bukti', 'reference'],
  ['decrees', 'Nomor SK', 'number'],
  ['npp', 'Nama Badan Usaha', 'payer'],
]

test.each(headings)('%s: %j is %s', (kind, heading, field) => {
  const key = headingKey(heading)
  const scores = Object.entries(fieldsOf(kind)).map(
    ([name, { headings: known }]) => [name, Math.max(...known.map((one) => likeness(key, one)))] as const,
  )
  const [best] = scores.sort((a, b) => b[1] - a[1])[0] ?? []
  expect(best).toBe(field)
})

test.each(Object.keys(importKinds) as ImportKind[])(
  'the names that we show for the fields of %s are recognised as headings',
  (kind) => {
    for (const [name, { says, headings: known }] of Object.entries(fieldsOf(kind))) {
      const best = Math.max(...known.map((one) => likeness(headingKey(says), one)))
      expect(`${name} ${best >= 0.62}`).toBe(`${name} true`)
    }
  },
)

test('the catalogue spells its headings as they are compared', () => {
  for (const kind of Object.keys(importKinds) as ImportKind[])
    for (const { headings: known } of Object.values(fieldsOf(kind)))
      for (const one of known) expect(headingKey(one)).toBe(one)
})

test('title rows above and a line of column numbers below are passed by', () => {
  const mapping = guessMapping(
    rowsOf(
      'DAFTAR PERANGKAT DESA',
      'KECAMATAN REKAAN TAHUN 2023',
      '',
      'No|Nama|NIK|Jabatan|Desa',
      '(1)|(2)|(3)|(4)|(5)',
      '1|Maria Seran|5301993008800001|Kepala Desa|Oebere',
    ),
    'roster',
  )
  expect(mapping).toMatchObject({ headerRow: 4, firstRow: 6 })
  expect(mapping?.unused).toEqual([{ column: 0, heading: 'No' }])
})

test('headings on two lines are joined, a heading above several columns counts for each', () => {
  const mapping = guessMapping(
    rowsOf(
      'No|Nama|NIK|Tempat, Tanggal Lahir||SK Pengangkatan||Siltap',
      '|||Tempat|Tanggal|Nomor|Tanggal|',
      '1|Maria Seran|5301993008800001|Kupang|30/08/1980|1/KEP/2021|01/03/2021|2.022.200',
    ),
    'roster',
  )
  expect(mapping?.firstRow).toBe(3)
  expect(mapping?.columns.map(({ column, field }) => [column, field])).toEqual([
    [1, 'name'],
    [2, 'nik'],
    [3, 'birth_place'],
    [4, 'born'],
    [5, 'sk_number'],
    [6, 'sk_date'],
    [7, 'wage'],
  ])
})

test('a column without a telling heading is known by its cells', () => {
  const mapping = guessMapping(
    rowsOf('Nama|Identitas diri|Jabatan', 'Maria|5301993008800001|Kades', 'Petrus|5301993008810001|Sekdes'),
    'roster',
  )
  expect(mapping?.columns[1]).toMatchObject({ field: 'nik', confidence: 0.6 })
})

test('what a regency chose before wins over every guess', () => {
  const lines = rowsOf('Nama|NIK|Bagian|Desa', 'Maria|5301993008800001|Kades|Oebere')
  const first = guessMapping(lines, 'roster')!
  expect(first.unused).toEqual([{ column: 2, heading: 'Bagian' }])
  const corrected = {
    ...first,
    columns: [...first.columns, { column: 2, heading: 'Bagian', field: 'post', confidence: 1 }],
    unused: [],
  }
  const again = guessMapping(lines, 'roster', rememberMapping(corrected))!
  expect(again.columns.find(({ column }) => column === 2)).toMatchObject({ field: 'post', confidence: 1 })
  const without = guessMapping(lines, 'roster', { ...rememberMapping(first), desa: null })!
  expect(without.columns.some(({ field }) => field === 'village')).toBe(false)
})

test('no field is given to two columns and no column to two fields', () => {
  const { columns } = guessMapping(rowsOf('Nama|Nama Lengkap|Nama Desa|NIK|No KTP', 'a|b|c|d|e'), 'roster')!
  expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length)
  expect(new Set(columns.map(({ column }) => column)).size).toBe(columns.length)
})

test('a sheet without headings is not guessed at', () => {
  expect(guessMapping(rowsOf('apa kabar', 'baik', '1|2|3'), 'roster')).toBeNull()
  expect(guessMapping([], 'roster')).toBeNull()
})
