import { percent, type Rate, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { openQuestion } from '../open-questions'
import { schedule, since } from '../schedule'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2023 } from '../sources/pp-49-2023'
import { PP_82_2019 } from '../sources/pp-82-2019'

/** JKK rates of PU members by risk class 1 to 5, on the wage, borne by the employer. */
export const classRates = schedule(
  since(
    '2015-07-01',
    [percent(0.24), percent(0.54), percent(0.89), percent(1.27), percent(1.74)],
    cite(PP_44_2015, ARTICLE_NOT_READ, 'Iuran JKK 0,24%; 0,54%; 0,89%; 1,27%; 1,74% menurut tingkat risiko.', 'read'),
  ),
)

/** JKK rates of members of JKP: 0.14 points of each class move to JKP. */
export const classRatesWithJkp = schedule(
  since(
    '2023-10-06',
    [percent(0.1), percent(0.4), percent(0.75), percent(1.13), percent(1.6)],
    cite(PP_49_2023, 'Pasal 16A', 'Rekomposisi: 0,14% iuran JKK peserta JKP dialihkan ke JKP.', 'read'),
  ),
)

/** JKK rate of BPU members on the bracket base, borne by the member. */
export const informalRate = schedule(
  since('2015-07-01', percent(1), cite(PP_44_2015, 'Lampiran II', 'Iuran JKK BPU 1% dari dasar penghasilan.', 'read')),
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
    cite(PP_44_2015, ARTICLE_NOT_READ, 'JKK: berkala Rp4.800.000, pemakaman Rp3.000.000.', 'read'),
  ),
  since(
    '2019-12-02',
    { santunan_berkala: rupiah(12_000_000), biaya_pemakaman: rupiah(10_000_000), least_death: rupiah(20_000_000) },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'JKK: berkala Rp12.000.000 (24 x Rp500.000 sekaligus), pemakaman Rp10.000.000.',
      'read',
    ),
  ),
)

/** The law of the wage multiples, by date of the accident. */
export const multiplesLaw = schedule(
  since(
    '2015-07-01',
    null,
    cite(PP_44_2015, ARTICLE_NOT_READ, 'Meninggal 60% x 80 x upah; cacat total 70% x 80 x upah.', 'unverified'),
  ),
  since(
    '2019-12-02',
    null,
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Meninggal 60% x 80 x upah, paling sedikit santunan kematian JKM; cacat total 70% x 80 x upah; cacat sebagian % tabel x 80 x upah.',
      'read',
    ),
  ),
)

/** STMB, the wage while unable to work: months at 100 %, then the rate after them (null: not read). */
export const inability = schedule<{ whole_months: number; after: Rate | null }>(
  since(
    '2015-07-01',
    { whole_months: 6, after: null },
    cite(PP_44_2015, ARTICLE_NOT_READ, 'STMB 100% upah untuk 6 bulan.', 'read'),
  ),
  since(
    '2019-12-02',
    { whole_months: 12, after: percent(50) },
    cite(PP_82_2019, ARTICLE_NOT_READ, 'STMB 100% upah untuk 12 bulan, lalu 50% sampai sembuh.', 'read'),
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
    ),
  ),
)

const receipts = (says: string, standing: 'read' | 'unverified') => cite(PP_82_2019, ARTICLE_NOT_READ, says, standing)

/** Ceilings of what is reimbursed by receipt, since 2 December 2019. Rp; null: unlimited. */
export const careCeilings = [
  { care: 'pengobatan', ceiling: null, cite: receipts('Pengobatan sesuai kebutuhan medis, tanpa batas.', 'read') },
  { care: 'home_care', ceiling: rupiah(20_000_000), cite: receipts('Perawatan di rumah paling lama 1 tahun.', 'read') },
  { care: 'transpor_darat', ceiling: rupiah(5_000_000), cite: receipts('Darat, sungai, danau.', 'read') },
  { care: 'transpor_laut', ceiling: rupiah(2_000_000), cite: receipts('Laut.', 'read') },
  { care: 'transpor_udara', ceiling: rupiah(10_000_000), cite: receipts('Udara; tiap moda batasnya sendiri.', 'read') },
  { care: 'gigi_tiruan', ceiling: rupiah(5_000_000), cite: receipts('Gigi tiruan.', 'unverified') },
  { care: 'alat_bantu_dengar', ceiling: rupiah(2_500_000), cite: receipts('Alat bantu dengar.', 'unverified') },
  { care: 'kacamata', ceiling: rupiah(1_000_000), cite: receipts('Kacamata.', 'unverified') },
] as const

/** What is uncertain about the ceilings. */
export const careQuestions = [openQuestion('jkk_ceilings'), openQuestion('transport_and_care')]
