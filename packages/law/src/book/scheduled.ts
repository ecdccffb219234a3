import { formatRupiah } from '@payung/kernel/money'
import { endPoints, incomeBrackets } from '../brackets/parameters'
import { accidentClaimYears, deathClaimYears } from '../claims/parameters'
import { informalRate as informalOldAge, shares as oldAgeShares, payoutLaw } from '../jht/parameters'
import * as jkk from '../jkk/parameters'
import * as jkm from '../jkm/parameters'
import { pensionAge, shares as pensionShares, wageCeiling } from '../jp/parameters'
import { regimes } from '../scholarship/parameters'
import { informalDueDay, penaltyRate, wageDueDay } from '../settlement/parameters'
import { listed, type Scheduled, same, scheduled, showAmounts, showRate, showShares } from './provision'

const classRates = (rates: readonly number[]) =>
  listed(
    rates.map((rate, at) => {
      const { id, en } = showRate(rate)
      return { id: `kelas ${at + 1} ${id}`, en: `class ${at + 1} ${en}` }
    }),
  )
const years = (value: number) => ({ id: `${value} tahun`, en: `${value} years` })
const dayOf = (value: number) => ({ id: `tanggal ${value}`, en: `day ${value}` })
const rupiahOf = (value: number) => same(formatRupiah(value))
const deathNames = {
  santunan_kematian: { id: 'santunan kematian', en: 'death benefit' },
  santunan_berkala: { id: 'santunan berkala', en: 'periodic benefit' },
  biaya_pemakaman: { id: 'biaya pemakaman', en: 'burial' },
}
const sumNames = {
  santunan_berkala: deathNames.santunan_berkala,
  biaya_pemakaman: deathNames.biaya_pemakaman,
  least_death: { id: 'santunan kematian paling sedikit', en: 'death benefit at least' },
}

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
  scheduled('jkm_bpu', 'iuran', ['Iuran JKM BPU sebulan', 'JKM of BPU a month'], jkm.informalAmount, rupiahOf),
  scheduled('jht_pu', 'iuran', ['Iuran JHT PU', 'JHT of PU'], oldAgeShares, showShares),
  scheduled(
    'jht_bpu',
    'iuran',
    ['Iuran JHT BPU, dari dasar golongan', 'JHT of BPU, of the bracket base'],
    informalOldAge,
    showRate,
  ),
  scheduled('jp_pu', 'iuran', ['Iuran JP', 'JP contribution'], pensionShares, showShares),
  scheduled('jp_batas_upah', 'iuran', ['Batas upah JP sebulan', 'Wage ceiling of JP a month'], wageCeiling, rupiahOf),
  scheduled('golongan_bpu', 'iuran', ['Golongan penghasilan BPU', 'Income brackets of BPU'], incomeBrackets, (rows) =>
    rows.map(({ from, base }, at) => ({
      id: `mulai ${formatRupiah(from)}: dasar ${formatRupiah(base)}`,
      en: `from ${formatRupiah(from)}: base ${formatRupiah(base)}`,
      ...(at === 0 || at === rows.length - 1 ? { cite: endPoints } : {}),
    })),
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
    showAmounts(deathNames),
  ),
  scheduled(
    'jkm_masa_tunggu',
    'jkm',
    ['JKM penuh memerlukan bulan iuran', 'Paid months that full JKM needs'],
    jkm.waitingTime,
    ({ months, amount }) =>
      months === 0
        ? { id: 'tanpa masa tunggu', en: 'no waiting time' }
        : {
            id: `BPU kurang dari ${months} bulan: ${formatRupiah(amount)}`,
            en: `BPU with less than ${months} months: ${formatRupiah(amount)}`,
          },
  ),
  scheduled(
    'jkk_tetap',
    'jkk',
    ['Jumlah tetap JKK menurut tanggal kejadian', 'JKK lump sums by date of the accident'],
    jkk.lumpSums,
    showAmounts(sumNames),
  ),
  scheduled('jkk_kelipatan', 'jkk', ['Kelipatan upah JKK', 'Wage multiples of JKK'], jkk.multiplesLaw, () => {
    const [death, total] = [showRate(jkk.DEATH_SHARE), showRate(jkk.TOTAL_SHARE)]
    return {
      id: `meninggal ${death.id} x ${jkk.BASE_MONTHS} x upah; cacat total ${total.id} x ${jkk.BASE_MONTHS} x upah; cacat sebagian paling banyak ${jkk.LARGEST_PARTIAL}%`,
      en: `death ${death.en} x ${jkk.BASE_MONTHS} x wage; total disability ${total.en} x ${jkk.BASE_MONTHS} x wage; partial disability at most ${jkk.LARGEST_PARTIAL}%`,
    }
  }),
  scheduled(
    'stmb',
    'jkk',
    ['Sementara tidak mampu bekerja (STMB)', 'Temporary disability (STMB)'],
    jkk.inability,
    ({ whole_months: whole, after }) => {
      const rest = after === null ? { id: 'belum terbaca', en: 'not read' } : showRate(after)
      return {
        id: `100% upah ${whole} bulan, lalu ${rest.id}`,
        en: `100% of the wage for ${whole} months, then ${rest.en}`,
      }
    },
  ),
  scheduled(
    'lapor_terlambat',
    'jkk',
    ['Batas lapor kecelakaan', 'Time to report an accident'],
    jkk.lateReport,
    ({ hours }) => ({ id: `${hours} jam`, en: `${hours} hours` }),
  ),
  scheduled(
    'beasiswa',
    'beasiswa',
    ['Cara beasiswa dibayar', 'How the scholarship is paid'],
    regimes,
    ({ lump_sum: lump, children, months_for_jkm: months }) => ({
      id: `${lump === null ? 'tahunan menurut jenjang' : `${formatRupiah(lump)} sekaligus`}, paling banyak ${children} anak; JKM setelah ${months} bulan iuran`,
      en: `${lump === null ? 'yearly by level' : `${formatRupiah(lump)} at once`}, at most ${children} ${children === 1 ? 'child' : 'children'}; under JKM after ${months} months of contributions`,
    }),
  ),
  scheduled('jht_bayar', 'jht_jp', ['Kapan saldo JHT dibayar', 'When the JHT balance is paid'], payoutLaw, () => ({
    id: 'saldo seluruhnya',
    en: 'the whole balance',
  })),
  scheduled('usia_pensiun', 'jht_jp', ['Usia pensiun', 'Pension age'], pensionAge, years),
  scheduled('gugur_jkk', 'klaim', ['Hak klaim JKK gugur setelah', 'JKK claims lapse after'], accidentClaimYears, years),
  scheduled('gugur_jkm', 'klaim', ['Hak klaim JKM gugur setelah', 'JKM claims lapse after'], deathClaimYears, years),
]
