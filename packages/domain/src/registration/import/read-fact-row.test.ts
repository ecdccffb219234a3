import type { PlainDate } from '@payung/kernel/dates'
import { expect, test } from 'vitest'
import type { ImportKind } from './fields'
import { guessMapping } from './guess-mapping'
import { factReader } from './read-fact-row'
import { rowsOf } from './rows-for-tests'
import { villageIndex } from './village-index'

const context = {
  today: '2023-08-30' as PlainDate,
  villages: villageIndex([{ code: '53.01.01.2001', name: 'Oebere', district: 'Fatu Rekaan' }]),
}

function read<Kind extends Exclude<ImportKind, 'roster'>>(kind: Kind, ...lines: string[]) {
  const rows = rowsOf(...lines)
  const mapping = guessMapping(rows, kind)!
  return factReader(kind, mapping, context)(rows.at(-1)!)
}

test('a ceiling of a village', () => {
  const { values } = read(
    'ceilings',
    'No|Kecamatan|Desa|Tahun|Pagu ADD|Perbup',
    '1|Fatu Rekaan|Oebere|2023|Rp 512.345.000|3/2023',
  )
  expect(values).toMatchObject({ village: '53.01.01.2001', year: 2023, amount: 512_345_000, regulation: '3/2023' })
})

test('a decree', () => {
  const { values } = read(
    'decrees',
    'Nomor SK|Tanggal SK|Tentang|Desa|Nama|Jabatan|TMT',
    '12/KEP/2021|1 Maret 2021|Pengangkatan|Oebere|Maria Seran|Kaur Keuangan|01/04/2021',
  )
  expect(values).toMatchObject({
    number: '12/KEP/2021',
    signed_on: '2021-03-01',
    post: { kind: 'kaur_keuangan' },
    since: '2021-04-01',
  })
})

test('an NPP of a village and one of a whole regency', () => {
  const heading = 'NPP|Nama Desa|Nama Badan Usaha|Tgl Kepesertaan'
  expect(read('npp', heading, '23001234|Oebere|Pemdes Oebere|01-03-2021').values).toMatchObject({
    npp: '23001234',
    village: '53.01.01.2001',
    payer: 'Pemdes Oebere',
  })
  expect(read('npp', heading, '23009999||BPKAD|').values).toMatchObject({ npp: '23009999', village: null })
})

test("the branch's list of members, with its own headings", () => {
  const { values } = read(
    'kpj',
    'NOMOR_IDENTITAS,KPJ,NAMA_LENGKAP,TGL_LAHIR,NPP,NAMAPRS,TGL_KEPESERTAAN,TGL_NA,NM_PRG'.replaceAll(',', '|'),
    '5301993008800001|23012345678|MARIA SERAN|30-08-1980|23001234|PEMDES OEBERE|01-04-2021||JKK JKM',
  )
  expect(values).toMatchObject({
    kpj: '23012345678',
    since: '2021-04-01',
    until: null,
    programmes: ['jkk', 'jkm'],
    npp: '23001234',
    payer: 'PEMDES OEBERE',
  })
})

test('the lines of SIPP per person', () => {
  const heading =
    'no_ref|nik_ktp|no_pegawai|nama_tk|tgl_lahir|tgl_kepesertaan|jumlah_upah|jumlah_rapel|iuran_jkk|iuran_jkm|pemberi_kerja_jht|tenaga_kerja_jht|pemberi_kerja_jp|tenaga_kerja_jp|pemberi_kerja_jkp|pemerintah_jkp|total_iuran|iuran_yg_dibayar_perusahaan|iuran_yg_dibayar_tk'
  const { values } = read(
    'codes',
    heading,
    '23012345678|5301993008800001|7|MARIA|30-08-1980|01-04-2021|2022200|0|4853|6067|74821|40444|40444|20222|0|0|186851|126185|60666',
  )
  expect(values).toMatchObject({
    kpj: '23012345678',
    wage: 2_022_200,
    back_wage: 0,
    jkk: 4_853,
    jkm: 6_067,
    jht_employer: 74_821,
    jht_worker: 40_444,
    jp_employer: 40_444,
    jp_worker: 20_222,
    line_total: 186_851,
  })
})

test('a billing code of a month, and the months that no contribution can have', () => {
  const heading = 'Kode Iuran|NPP|BLTH|Jumlah Iuran|Kadaluarsa'
  expect(read('codes', heading, '230812345678|23001234|08-2023|80.231|15/09/2023').values).toMatchObject({
    code: '230812345678',
    month: '2023-08',
    amount: 80_231,
    expires_on: '2023-09-15',
  })
  expect(read('codes', heading, '230812345678|23001234|12-2014|80.231|').notes).toMatchObject([
    { code: 'month_early', level: 'refused' },
  ])
  expect(read('codes', heading, '230812345678|23001234|08-2033|80.231|').notes).toMatchObject([
    { code: 'month_late', level: 'refused' },
  ])
})

test('a payment, and one without its day', () => {
  const heading = 'Kode Iuran|Tgl Bayar|Jumlah Disetor|No Bukti|Tanggal Posting|Sumber Dana'
  expect(read('payments', heading, '230812345678|10/08/2023|80231|NTB123|11/08/2023|ADD').values).toMatchObject({
    paid_on: '2023-08-10',
    amount: 80_231,
    posted_on: '2023-08-11',
    reference: 'NTB123',
    fund: 'ADD',
  })
  expect(read('payments', heading, '230812345678||80231|NTB123||')).toMatchObject({
    outcome: 'refused',
    notes: [{ field: 'paid_on', code: 'missing' }],
  })
})
