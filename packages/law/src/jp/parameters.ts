import { percent, type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { type Dated, schedule, since } from '../schedule'
import { PP_45_2015 } from '../sources/pp-45-2015'
import type { Standing } from '../standing'

/** JP shares of PU members on the wage up to the ceiling. */
export const shares = schedule(
  since(
    '2015-07-01',
    { employer: percent(2), worker: percent(1) },
    cite(PP_45_2015, 'Pasal 28', 'Iuran JP 3% dari upah: 2% pemberi kerja, 1% pekerja.', 'read'),
  ),
)

function ceiling(day: string, amount: number, standing: Standing, growth: string): Dated<Rupiah> {
  const says = `Batas upah JP ${growth}, dibulatkan ke bawah ke kelipatan Rp100.`
  return since(day, rupiah(amount), cite(PP_45_2015, 'Pasal 29 ayat (3)', says, standing))
}

/**
 * Highest monthly wage on which the pension contribution is reckoned. Rp a month.
 * The law changes it every March, so the last row has an announced end.
 */
export const wageCeiling = schedule(
  since('2015-07-01', rupiah(7_000_000), cite(PP_45_2015, 'Pasal 29', 'Batas upah JP pertama Rp7.000.000.', 'read')),
  ceiling('2016-03-01', 7_335_300, 'read', 'naik 4,79% (pertumbuhan ekonomi 2015)'),
  ceiling('2017-03-01', 7_703_500, 'read', 'naik 5,02% (pertumbuhan ekonomi 2016)'),
  ceiling('2018-03-01', 8_094_000, 'read', 'naik 5,07% (pertumbuhan ekonomi 2017)'),
  ceiling('2019-03-01', 8_512_400, 'read', 'naik 5,17% (pertumbuhan ekonomi 2018)'),
  ceiling('2020-03-01', 8_939_700, 'read', 'naik 5,02% (pertumbuhan ekonomi 2019)'),
  ceiling('2021-03-01', 8_754_600, 'unverified', 'turun 2,07% (pertumbuhan ekonomi 2020)'),
  ceiling('2022-03-01', 9_077_600, 'unverified', 'naik 3,69% (pertumbuhan ekonomi 2021)'),
  ceiling('2023-03-01', 9_559_600, 'read', 'naik 5,31% (pertumbuhan ekonomi 2022)'),
  ceiling('2024-03-01', 10_042_300, 'read', 'naik 5,05% (pertumbuhan ekonomi 2023)'),
  ceiling('2025-03-01', 10_547_400, 'read', 'naik 5,03% (pertumbuhan ekonomi 2024)'),
  ceiling('2026-03-01', 11_086_300, 'read', 'naik 5,11% (pertumbuhan ekonomi 2025)'),
).until('2027-03-01')

/** Age at which the pension begins, by date. One year more every three years, up to 65. */
export const pensionAge = schedule(
  ...(
    [
      ['2015-07-01', 56],
      ['2019-01-01', 57],
      ['2022-01-01', 58],
      ['2025-01-01', 59],
      ['2028-01-01', 60],
      ['2031-01-01', 61],
      ['2034-01-01', 62],
      ['2037-01-01', 63],
      ['2040-01-01', 64],
      ['2043-01-01', 65],
    ] as const
  ).map(([day, age]) =>
    since<number>(
      day,
      age,
      cite(
        PP_45_2015,
        'Pasal 15',
        'Usia pensiun 56 tahun; sejak 2019 57 tahun, lalu naik 1 tahun setiap 3 tahun.',
        'read',
      ),
    ),
  ),
)

function bounds(day: string, least: number, most: number, leastIs: Standing, mostIs: Standing): Dated<PensionBounds> {
  const weaker = leastIs === 'read' && mostIs === 'read' ? 'read' : 'unverified'
  const says = 'Batas terendah dan tertinggi manfaat pensiun sebulan, disesuaikan dengan inflasi.'
  const value = { least: rupiah(least), most: rupiah(most) }
  return since(day, value, cite(PP_45_2015, 'Pasal 18 ayat (3)', says, weaker))
}

/** Least and most pension a month. Rp. */
export interface PensionBounds {
  least: Rupiah
  most: Rupiah
}

/** Floor and ceiling of the pension by the year in which it is paid; years that were not read are missing. */
export const pensionBounds: ReadonlyMap<number, Dated<PensionBounds>> = new Map([
  [2015, bounds('2015-07-01', 300_000, 3_600_000, 'read', 'read')],
  [2016, bounds('2016-01-01', 310_050, 3_720_600, 'read', 'read')],
  [2023, bounds('2023-01-01', 383_400, 4_598_100, 'read', 'read')],
  [2024, bounds('2024-01-01', 393_500, 4_718_200, 'read', 'unverified')],
  [2025, bounds('2025-01-01', 399_700, 4_792_300, 'unverified', 'unverified')],
  [2026, bounds('2026-01-01', 411_400, 4_932_300, 'unverified', 'unverified')],
])

/** Months of contributions that a monthly pension of old age needs. Not read in a law text. */
export const QUALIFYING_MONTHS = 180

/** Survivors' shares of the pension. Not read in a law text. */
export const survivorShares = { spouse: percent(50), children: percent(50), parent: percent(20) }

export const qualifyingLaw = cite(
  PP_45_2015,
  ARTICLE_NOT_READ,
  'Pensiun bulanan memerlukan 15 tahun iuran; kurang dari itu iuran dan hasilnya dibayar sekaligus.',
  'unverified',
)

export const formulaLaw = cite(
  PP_45_2015,
  'Pasal 17 ayat (2)',
  '1% x masa iur dibagi 12 bulan x rata-rata upah tahunan tertimbang dibagi 12.',
  'read',
)
