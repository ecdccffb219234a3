import { percent, type Rate, type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { openQuestion } from '../open-questions'
import { schedule, since } from '../schedule'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2023 } from '../sources/pp-49-2023'
import { PP_82_2019 } from '../sources/pp-82-2019'
import type { Standing } from '../standing'

/** JKK rates of PU members by risk class 1 to 5, on the wage, borne by the employer. */
export const classRates = schedule(
  since(
    '2015-07-01',
    [percent(0.24), percent(0.54), percent(0.89), percent(1.27), percent(1.74)],
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Iuran JKK 0,24%; 0,54%; 0,89%; 1,27%; 1,74% menurut tingkat risiko.',
      'read',
      'JKK is 0.24%; 0.54%; 0.89%; 1.27%; 1.74% by risk class.',
    ),
  ),
)

/** JKK rates of members of JKP: 0.14 points of each class move to JKP. */
export const classRatesWithJkp = schedule(
  since(
    '2023-10-06',
    [percent(0.1), percent(0.4), percent(0.75), percent(1.13), percent(1.6)],
    cite(
      PP_49_2023,
      'Pasal 16A',
      'Rekomposisi: 0,14% iuran JKK peserta JKP dialihkan ke JKP.',
      'read',
      'Recomposition: 0.14 points of JKK of JKP members move to JKP.',
    ),
  ),
)

/** JKK rate of BPU members on the bracket base, borne by the member. */
export const informalRate = schedule(
  since(
    '2015-07-01',
    percent(1),
    cite(
      PP_44_2015,
      'Lampiran II',
      'Iuran JKK BPU 1% dari dasar penghasilan.',
      'read',
      'JKK of BPU is 1% of the income base.',
    ),
  ),
)

/** Monthly wages on which disability and death are reckoned. */
export const BASE_MONTHS = 80

/** Shares of 80 wages: death 60 %, total permanent disability 70 %; partial disabilities together at most 70 %. */
export const DEATH_SHARE = percent(60)
export const TOTAL_SHARE = percent(70)
export const LARGEST_PARTIAL = 70

/** Lump sums beside the wage multiples, by date of the accident. Rp. `least_death`: the floor of the death benefit. */
export const lumpSums = schedule(
  since(
    '2015-07-01',
    { santunan_berkala: rupiah(4_800_000), biaya_pemakaman: rupiah(3_000_000), least_death: rupiah(16_200_000) },
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'JKK: berkala Rp4.800.000, pemakaman Rp3.000.000.',
      'read',
      'JKK: periodic benefit Rp4,800,000, burial Rp3,000,000.',
    ),
  ),
  since(
    '2019-12-02',
    { santunan_berkala: rupiah(12_000_000), biaya_pemakaman: rupiah(10_000_000), least_death: rupiah(20_000_000) },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'JKK: berkala Rp12.000.000 (24 x Rp500.000 sekaligus), pemakaman Rp10.000.000.',
      'read',
      'JKK: periodic benefit Rp12,000,000 (24 x Rp500,000 at once), burial Rp10,000,000.',
    ),
  ),
)

/** The law of the wage multiples, by date of the accident. */
export const multiplesLaw = schedule(
  since(
    '2015-07-01',
    null,
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Meninggal 60% x 80 x upah; cacat total 70% x 80 x upah.',
      'unverified',
      'Death 60% x 80 x wage; total disability 70% x 80 x wage.',
    ),
  ),
  since(
    '2019-12-02',
    null,
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Meninggal 60% x 80 x upah, paling sedikit santunan kematian JKM; cacat total 70% x 80 x upah; cacat sebagian % tabel x 80 x upah.',
      'read',
      'Death 60% x 80 x wage, at least the death benefit of JKM; total disability 70% x 80 x wage; partial disability % of the table x 80 x wage.',
    ),
  ),
)

/** STMB, the wage while unable to work: months at 100 %, then the rate after them (null: not read). */
export const inability = schedule<{ whole_months: number; after: Rate | null }>(
  since(
    '2015-07-01',
    { whole_months: 6, after: null },
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'STMB 100% upah untuk 6 bulan.',
      'read',
      'STMB is 100% of the wage for 6 months.',
    ),
  ),
  since(
    '2019-12-02',
    { whole_months: 12, after: percent(50) },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'STMB 100% upah untuk 12 bulan, lalu 50% sampai sembuh.',
      'read',
      'STMB is 100% of the wage for 12 months, then 50% until recovery.',
    ),
  ),
)

/** Hours within which an accident must be reported, and since when a late employer pays first. */
export const lateReport = schedule(
  since(
    '2025-02-24',
    { hours: 48 },
    cite(
      PERMENAKER_1_2025,
      'Pasal 8 ayat (2a) sampai (2c)',
      'Laporan tahap I lewat 2 x 24 jam: pemberi kerja membayar lebih dahulu, lalu meminta penggantian.',
      'read',
      'First report after 2 x 24 hours: the employer pays first and then asks for reimbursement.',
    ),
  ),
)

/** How much of a cost is reimbursed by receipt. */
export interface CareCeiling {
  care: string
  name: { id: string; en: string }
  /** Rp; null: no ceiling; `unread`: there is one, and it was not read. */
  ceiling: Rupiah | null | 'unread'
  cite: Citation
}

const care = (
  code: string,
  [id, en]: readonly [id: string, en: string],
  ceiling: CareCeiling['ceiling'],
  standing: Standing,
  [says, inEnglish]: readonly [says: string, inEnglish: string],
): CareCeiling => ({
  care: code,
  name: { id, en },
  ceiling,
  cite: cite(PP_82_2019, ARTICLE_NOT_READ, says, standing, inEnglish),
})

/** First day of the ceilings and of the law of 2019. */
export const CARE_SINCE = '2019-12-02'

/** Ceilings of what is reimbursed by receipt, since 2 December 2019. */
export const careCeilings: readonly CareCeiling[] = [
  care('pengobatan', ['Pengobatan', 'Treatment'], null, 'read', [
    'Pengobatan sesuai kebutuhan medis, tanpa batas, kelas I rumah sakit pemerintah atau setara.',
    'Treatment by medical need, without a ceiling, class I of a government hospital or equal.',
  ]),
  care('pemeriksaan_diagnostik', ['Pemeriksaan diagnostik', 'Diagnostic examination'], null, 'read', [
    'Pemeriksaan diagnostik penyakit akibat kerja ditanggung.',
    'Diagnostic examination for occupational disease is covered.',
  ]),
  care('home_care', ['Perawatan di rumah', 'Home care'], rupiah(20_000_000), 'read', [
    'Perawatan di rumah paling lama 1 tahun, paling banyak Rp20.000.000.',
    'Home care for at most 1 year, at most Rp20,000,000.',
  ]),
  care(
    'transpor_darat',
    ['Transpor darat, sungai, danau', 'Transport by land, river, lake'],
    rupiah(5_000_000),
    'read',
    [
      'Angkutan darat, sungai atau danau; tiap moda batasnya sendiri.',
      'Transport by land, river or lake; each mode has its own ceiling.',
    ],
  ),
  care('transpor_laut', ['Transpor laut', 'Transport by sea'], rupiah(2_000_000), 'read', [
    'Angkutan laut; tiap moda batasnya sendiri.',
    'Transport by sea; each mode has its own ceiling.',
  ]),
  care('transpor_udara', ['Transpor udara', 'Transport by air'], rupiah(10_000_000), 'read', [
    'Angkutan udara; tiap moda batasnya sendiri.',
    'Transport by air; each mode has its own ceiling.',
  ]),
  care('protesa_ortesa', ['Protesa dan ortesa', 'Prosthesis and orthosis'], 'unread', 'unverified', [
    'Anggota badan tiruan dan alat bantu punya batas sendiri; angkanya belum terbaca.',
    'Artificial limbs and supports have a ceiling of their own; its figure was not read.',
  ]),
  care('gigi_tiruan', ['Gigi tiruan', 'Dentures'], rupiah(5_000_000), 'unverified', [
    'Gigi tiruan paling banyak Rp5.000.000.',
    'Dentures at most Rp5,000,000.',
  ]),
  care('alat_bantu_dengar', ['Alat bantu dengar', 'Hearing aid'], rupiah(2_500_000), 'unverified', [
    'Alat bantu dengar paling banyak Rp2.500.000.',
    'Hearing aid at most Rp2,500,000.',
  ]),
  care('kacamata', ['Kacamata', 'Spectacles'], rupiah(1_000_000), 'unverified', [
    'Kacamata paling banyak Rp1.000.000.',
    'Spectacles at most Rp1,000,000.',
  ]),
  care('kembali_bekerja', ['Pendampingan kembali bekerja', 'Return to work'], null, 'read', [
    'Pendampingan dan pelatihan untuk kembali bekerja.',
    'Assistance and training for the return to work.',
  ]),
]

/** What counts as a work accident. */
export const accidentScope: readonly { name: { id: string; en: string }; cite: Citation; since: string }[] = [
  {
    name: { id: 'Kecelakaan kerja', en: 'Work accident' },
    since: '2015-07-01',
    cite: cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Kecelakaan dalam hubungan kerja, termasuk perjalanan dari rumah ke tempat kerja dan sebaliknya, dan penyakit dari lingkungan kerja.',
      'read',
      'An accident in the course of work, the trip from home to work and back included, and disease from the work environment.',
    ),
  },
  {
    name: { id: 'Kekerasan di tempat kerja', en: 'Violence at work' },
    since: '2025-02-24',
    cite: cite(
      PERMENAKER_1_2025,
      ARTICLE_NOT_READ,
      'Kekerasan fisik atau perkosaan di tempat kerja termasuk kecelakaan kerja.',
      'read',
      'Physical violence or rape at the workplace counts as a work accident.',
    ),
  },
]

/** What is uncertain about the ceilings. */
export const careQuestions = [openQuestion('jkk_ceilings'), openQuestion('transport_and_care')]
