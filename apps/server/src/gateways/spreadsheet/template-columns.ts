import type { RosterField } from '@payung/domain/registration/import/fields-roster'

/** A column of the roster template. */
export interface TemplateColumn {
  readonly field: RosterField
  readonly width: number
  readonly required?: boolean
  /** Number format; text when absent, so that no digit is lost. */
  readonly format?: string
  readonly choices?: readonly string[]
}

const DATE = 'dd/mm/yyyy'

/** The columns of the template, in the order in which people have the facts at hand. */
export const templateColumns: readonly TemplateColumn[] = [
  { field: 'nik', width: 20 },
  { field: 'name', width: 30, required: true },
  { field: 'birth_place', width: 18 },
  { field: 'born', width: 14, format: DATE },
  { field: 'sex', width: 8, choices: ['L', 'P'] },
  { field: 'mother', width: 26 },
  { field: 'address', width: 34 },
  { field: 'phone', width: 16 },
  { field: 'village_code', width: 16, required: true },
  { field: 'post', width: 26 },
  { field: 'nature', width: 12, choices: ['tetap', 'pj', 'plt'] },
  { field: 'profession', width: 22 },
  { field: 'wage', width: 16, format: '#,##0' },
  { field: 'sk_number', width: 20 },
  { field: 'sk_date', width: 14, format: DATE },
  { field: 'since', width: 14, format: DATE },
  { field: 'until', width: 14, format: DATE },
  { field: 'segment', width: 10, choices: ['PU', 'BPU'] },
  { field: 'programmes', width: 20, choices: ['2 program', '3 program', '4 program'] },
  {
    field: 'fund',
    width: 16,
    choices: ['ADD', 'PAD', 'DD', 'BAGI HASIL', 'BANKEU', 'APBD Kabupaten', 'APBD Provinsi', 'CSR', 'Mandiri'],
  },
  { field: 'kpj', width: 16 },
  { field: 'npp', width: 14 },
  { field: 'wadah', width: 10, choices: ['SD', 'SA', 'SG', 'SL', 'SC', 'SB'] },
  { field: 'heir', width: 26 },
  {
    field: 'heir_relation',
    width: 20,
    choices: ['Suami', 'Istri', 'Anak', 'Orang tua', 'Saudara', 'Mertua', 'Lainnya'],
  },
]

/** The help sheet: what, and how. */
export const helpLines: readonly (readonly [string, string])[] = [
  ['Petunjuk pengisian', ''],
  ['Satu baris satu orang', 'Jangan menggabung sel dan jangan menyisipkan baris judul di tengah daftar.'],
  [
    'NIK',
    '16 angka dari KTP atau KK. Kolomnya sudah berbentuk teks; jangan diubah menjadi angka. Boleh kosong: orangnya dicatat sebagai calon yang belum lengkap.',
  ],
  ['Tanggal', 'Hari/bulan/tahun, misalnya 30/08/1980.'],
  ['Kode desa', 'Pilih dari daftar; nama desanya ada di lembar Kode desa.'],
  [
    'Jabatan atau profesi',
    'Perangkat, BPD, RT/RW dan lembaga desa: pilih jabatan. Pekerja rentan: kosongkan jabatan dan isi profesi, misalnya nelayan.',
  ],
  ['Upah atau siltap', 'Rupiah penuh per bulan, misalnya 2.022.200. Jangan ditulis dalam ribuan.'],
  ['Sampai', 'Hari terakhir menjabat. Kosongkan bila belum tahu.'],
  ['Segmen, program, sumber dana', 'Boleh kosong: dipakai skema kabupaten.'],
  ['KPJ', 'Hanya bila sudah ada kartu peserta BPJS Ketenagakerjaan.'],
  ['Data pribadi', 'Simpan berkas ini di tempat yang aman dan jangan dibagikan di grup.'],
]
