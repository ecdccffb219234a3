import { formatRupiah } from '@payung/kernel/money'
import { accidentClaimYears, deathClaimYears } from '../claims/parameters'
import { informalDueDay, wageDueDay } from '../due-date'
import { incomeBrackets } from '../income-brackets'
import { payoutLaw } from '../jht/benefit'
import { informalRate as informalOldAge, shares as oldAgeShares } from '../jht/parameters'
import * as jkk from '../jkk/parameters'
import * as jkm from '../jkm/parameters'
import { pensionAge, shares as pensionShares, wageCeiling } from '../jp/parameters'
import { penaltyRate } from '../penalty'
import { regimes } from '../scholarship/parameters'
import { type Scheduled, scheduled, showAmounts, showRate, showShares } from './provision'

const classRates = (rates: readonly number[]) => rates.map((rate, at) => `kelas ${at + 1} ${showRate(rate)}`).join('; ')
const years = (value: number) => `${value} tahun`
const dayOf = (value: number) => `tanggal ${value}`

/** Every schedule of the library, so that the book and the tests of boundaries leave none out. */
export const scheduledProvisions: readonly Scheduled[] = [
  scheduled(
    'jkk_kelas',
    'iuran',
    ['Iuran JKK PU menurut tingkat risiko', 'JKK of PU by risk class'],
    jkk.classRates,
    classRates,
  ),
  scheduled(
    'jkk_kelas_jkp',
    'iuran',
    ['Iuran JKK peserta JKP', 'JKK of members of JKP'],
    jkk.classRatesWithJkp,
    classRates,
  ),
  scheduled(
    'jkk_bpu',
    'iuran',
    ['Iuran JKK BPU, dari dasar golongan', 'JKK of BPU, of the bracket base'],
    jkk.informalRate,
    showRate,
  ),
  scheduled('jkm_pu', 'iuran', ['Iuran JKM PU', 'JKM of PU'], jkm.wageRate, showRate),
  scheduled('jkm_pu_jkp', 'iuran', ['Iuran JKM peserta JKP', 'JKM of members of JKP'], jkm.wageRateWithJkp, showRate),
  scheduled('jkm_bpu', 'iuran', ['Iuran JKM BPU sebulan', 'JKM of BPU a month'], jkm.informalAmount, formatRupiah),
  scheduled('jht_pu', 'iuran', ['Iuran JHT PU', 'JHT of PU'], oldAgeShares, showShares),
  scheduled(
    'jht_bpu',
    'iuran',
    ['Iuran JHT BPU, dari dasar golongan', 'JHT of BPU, of the bracket base'],
    informalOldAge,
    showRate,
  ),
  scheduled('jp_pu', 'iuran', ['Iuran JP', 'JP contribution'], pensionShares, showShares),
  scheduled(
    'jp_batas_upah',
    'iuran',
    ['Batas upah JP sebulan', 'Wage ceiling of JP a month'],
    wageCeiling,
    formatRupiah,
  ),
  scheduled('golongan_bpu', 'iuran', ['Golongan penghasilan BPU', 'Income brackets of BPU'], incomeBrackets, (rows) =>
    rows.map(({ from, base }) => `mulai ${formatRupiah(from)} dasar ${formatRupiah(base)}`).join('; '),
  ),
  scheduled(
    'tempo_pu',
    'setor',
    ['Jatuh tempo PU, bulan berikutnya', 'Due day of PU, in the month after'],
    wageDueDay,
    dayOf,
  ),
  scheduled(
    'tempo_bpu',
    'setor',
    ['Jatuh tempo BPU, bulan itu juga', 'Due day of BPU, in the month itself'],
    informalDueDay,
    dayOf,
  ),
  scheduled('denda', 'setor', ['Denda setiap bulan terlambat', 'Penalty for each month late'], penaltyRate, showRate),
  scheduled(
    'jkm_manfaat',
    'jkm',
    ['Manfaat JKM menurut tanggal meninggal', 'JKM benefits by date of death'],
    jkm.deathBenefits,
    showAmounts,
  ),
  scheduled(
    'jkm_masa_tunggu',
    'jkm',
    ['JKM penuh memerlukan bulan iuran', 'Paid months that full JKM needs'],
    jkm.waitingTime,
    (value) =>
      value.months === 0 ? 'tanpa masa tunggu' : `BPU kurang dari ${value.months} bulan: ${formatRupiah(value.amount)}`,
  ),
  scheduled(
    'jkk_tetap',
    'jkk',
    ['Jumlah tetap JKK menurut tanggal kejadian', 'JKK lump sums by date of the accident'],
    jkk.lumpSums,
    ({ least_death: least, ...rest }) =>
      `${showAmounts(rest)}; santunan meninggal paling sedikit ${formatRupiah(least)}`,
  ),
  scheduled(
    'jkk_kelipatan',
    'jkk',
    ['Kelipatan upah JKK', 'Wage multiples of JKK'],
    jkk.multiplesLaw,
    () => 'meninggal 48 x upah; cacat total tetap 56 x upah',
  ),
  scheduled(
    'stmb',
    'jkk',
    ['Sementara tidak mampu bekerja (STMB)', 'Temporary disability (STMB)'],
    jkk.inability,
    ({ whole_months: whole, after }) =>
      `100% upah ${whole} bulan, lalu ${after === null ? 'belum terbaca' : showRate(after)}`,
  ),
  scheduled(
    'lapor_terlambat',
    'jkk',
    ['Batas lapor kecelakaan', 'Time to report an accident'],
    jkk.lateReport,
    ({ hours }) => `${hours} jam`,
  ),
  scheduled(
    'beasiswa',
    'beasiswa',
    ['Cara beasiswa dibayar', 'How the scholarship is paid'],
    regimes,
    ({ lump_sum: lump, children, months_for_jkm: months }) =>
      `${lump === null ? 'tahunan menurut jenjang' : `${formatRupiah(lump)} sekaligus`}, paling banyak ${children} anak; JKM setelah ${months} bulan iuran`,
  ),
  scheduled(
    'jht_bayar',
    'jht_jp',
    ['Kapan saldo JHT dibayar', 'When the JHT balance is paid'],
    payoutLaw,
    () => 'saldo seluruhnya',
  ),
  scheduled('usia_pensiun', 'jht_jp', ['Usia pensiun', 'Pension age'], pensionAge, years),
  scheduled('gugur_jkk', 'klaim', ['Hak klaim JKK gugur setelah', 'JKK claims lapse after'], accidentClaimYears, years),
  scheduled('gugur_jkm', 'klaim', ['Hak klaim JKM gugur setelah', 'JKM claims lapse after'], deathClaimYears, years),
]
