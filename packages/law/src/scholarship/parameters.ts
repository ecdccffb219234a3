import { plainDate } from '@payung/kernel/dates'
import { type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PERMENAKER_5_2021 } from '../sources/permenaker-5-2021'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_82_2019 } from '../sources/pp-82-2019'

/** Levels of school in their order. */
export const levels = ['TK', 'SD', 'SMP', 'SMA', 'PT'] as const
export type Level = (typeof levels)[number]

/** Years that each level is paid, and Rp per child and year. */
export const levelRates = {
  TK: { years: 2, amount: rupiah(1_500_000) },
  SD: { years: 6, amount: rupiah(1_500_000) },
  SMP: { years: 3, amount: rupiah(2_000_000) },
  SMA: { years: 3, amount: rupiah(3_000_000) },
  PT: { years: 5, amount: rupiah(12_000_000) },
} as const

/** A child is entitled until this birthday. Years. */
export const AGE_LIMIT = 23

/** How the scholarship is paid, by date of the event. `months_for_jkm`: paid months that it needs under JKM. */
export const regimes = schedule<{ lump_sum: Rupiah | null; children: number; months_for_jkm: number }>(
  since(
    '2015-07-01',
    { lump_sum: rupiah(12_000_000), children: 1, months_for_jkm: 60 },
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Beasiswa Rp12.000.000 sekaligus untuk satu anak; JKM setelah 5 tahun.',
      'read',
      'Scholarship of Rp12,000,000 at once for one child; under JKM after 5 years.',
    ),
  ),
  since(
    '2019-12-02',
    { lump_sum: null, children: 2, months_for_jkm: 36 },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Beasiswa tahunan menurut jenjang untuk paling banyak dua anak; JKM setelah 3 tahun iuran.',
      'read',
      'Yearly scholarship by level for at most two children; under JKM after 3 years of contributions.',
    ),
  ),
)

/** Since when a child that works a little keeps the right. */
export const childConditionsWider = {
  since: plainDate('2025-02-24'),
  cite: cite(
    PERMENAKER_1_2025,
    'Pasal 103 ayat (3a)',
    'Anak yang masih sekolah tetap berhak bila bekerja sebagai PU paling lama enam bulan berturut-turut, sebagai BPU, atau magang.',
    'read',
    'A child still in education keeps the right when working as PU for at most six months in a row, as BPU, or as an intern.',
  ),
}

/** Who the child must be, and how the scholarship is asked for. */
export const childConditions: readonly { name: { id: string; en: string }; since: string; cite: Citation }[] = [
  {
    name: { id: 'Anak yang berhak', en: 'Which child' },
    since: '2019-12-02',
    cite: cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Usia sekolah, di bawah 23 tahun, belum menikah, belum bekerja; paling banyak dua anak, dipilih ahli waris bila lebih.',
      'read',
      'Of school age, under 23, neither married nor working; at most two children, chosen by the heirs when there are more.',
    ),
  },
  {
    name: { id: 'Anak yang bekerja', en: 'A child that works' },
    since: childConditionsWider.since,
    cite: childConditionsWider.cite,
  },
  {
    name: { id: 'Cara dibayar', en: 'How it is paid' },
    since: '2021-04-01',
    cite: cite(
      PERMENAKER_5_2021,
      ARTICLE_NOT_READ,
      'Dibayar setiap tahun atas permohonan menurut jenjang, juga bagi kejadian sejak 2 Desember 2019; balita mulai saat bersekolah.',
      'read',
      'Paid every year on application by level, also for events since 2 December 2019; a toddler begins with school.',
    ),
  },
  {
    name: { id: 'Data anak', en: 'Particulars of children' },
    since: '2025-02-24',
    cite: cite(
      PERMENAKER_1_2025,
      ARTICLE_NOT_READ,
      'Pendaftaran memuat anak yang dapat menerima beasiswa.',
      'read',
      'The registration holds the children who may receive the scholarship.',
    ),
  },
]
