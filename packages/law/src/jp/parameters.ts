import { percent, type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { type Dated, schedule, since } from '../schedule'
import { PP_45_2015 } from '../sources/pp-45-2015'
import type { Standing } from '../standing'

/** JP shares of PU members on the wage up to the ceiling. */
export const shares = schedule(
  since(
    '2015-07-01',
    { employer: percent(2), worker: percent(1) },
    cite(
      PP_45_2015,
      'Pasal 28',
      'Iuran JP 3% dari upah: 2% pemberi kerja, 1% pekerja.',
      'read',
      'JP is 3% of the wage: 2% employer, 1% worker.',
    ),
  ),
)

/** @param growth of the gross domestic product of the year before, hundredths of a percent */
function ceiling(day: string, amount: number, standing: Standing, growth: number): Dated<Rupiah> {
  const year = Number(day.slice(0, 4)) - 1
  const rate = (Math.abs(growth) / 100).toFixed(2)
  const says = `Batas upah JP ${growth < 0 ? 'turun' : 'naik'} ${rate.replace('.', ',')}% (pertumbuhan ekonomi ${year}), dibulatkan ke bawah ke kelipatan Rp100.`
  const inEnglish = `Wage ceiling of JP ${growth < 0 ? 'down' : 'up'} ${rate}% (economic growth of ${year}), truncated to a multiple of Rp100.`
  return since(day, rupiah(amount), cite(PP_45_2015, 'Pasal 29 ayat (3)', says, standing, inEnglish))
}

/**
 * Highest monthly wage on which the pension contribution is reckoned. Rp a month.
 * The law changes it every March, so the last row has an announced end.
 */
export const wageCeiling = schedule(
  since(
    '2015-07-01',
    rupiah(7_000_000),
    cite(
      PP_45_2015,
      'Pasal 29',
      'Batas upah JP pertama Rp7.000.000.',
      'read',
      'The first wage ceiling of JP is Rp7,000,000.',
    ),
  ),
  ceiling('2016-03-01', 7_335_300, 'read', 479),
  ceiling('2017-03-01', 7_703_500, 'read', 502),
  ceiling('2018-03-01', 8_094_000, 'read', 507),
  ceiling('2019-03-01', 8_512_400, 'read', 517),
  ceiling('2020-03-01', 8_939_700, 'read', 502),
  ceiling('2021-03-01', 8_754_600, 'unverified', -207),
  ceiling('2022-03-01', 9_077_600, 'unverified', 369),
  ceiling('2023-03-01', 9_559_600, 'read', 531),
  ceiling('2024-03-01', 10_042_300, 'read', 505),
  ceiling('2025-03-01', 10_547_400, 'read', 503),
  ceiling('2026-03-01', 11_086_300, 'read', 511),
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
        'Pension age 56; 57 since 2019, then one year more every 3 years.',
      ),
    ),
  ),
)

/** Least and most pension a month, Rp; null where it was not read. */
export interface PensionBounds {
  least: Rupiah
  most: Rupiah | null
}

function bounds(year: number, least: number, most: number | null, standing: Standing): [number, Dated<PensionBounds>] {
  const value = { least: rupiah(least), most: most === null ? null : rupiah(most) }
  const law = cite(
    PP_45_2015,
    'Pasal 18 ayat (3)',
    'Batas terendah dan tertinggi manfaat pensiun sebulan, disesuaikan dengan inflasi.',
    standing,
    'Floor and ceiling of the monthly pension, adjusted by inflation.',
  )
  return [year, since(year === 2015 ? '2015-07-01' : `${year}-01-01`, value, law)]
}

/**
 * Floor and ceiling of the pension by the year in which it is paid; years that were not read are missing. The floor of 2019
 * is that of a newspaper, rounded.
 */
export const pensionBounds: ReadonlyMap<number, Dated<PensionBounds>> = new Map([
  bounds(2015, 300_000, 3_600_000, 'read'),
  bounds(2016, 310_050, 3_720_600, 'read'),
  bounds(2019, 341_000, null, 'reported'),
  bounds(2023, 383_400, 4_598_100, 'read'),
  bounds(2024, 393_500, 4_718_200, 'unverified'),
  bounds(2025, 399_700, 4_792_300, 'unverified'),
  bounds(2026, 411_400, 4_932_300, 'unverified'),
])

/** Months of contributions that a monthly pension of old age needs. Not read in a law text. */
export const QUALIFYING_MONTHS = 180

/** Survivors' shares of the pension. Not read in a law text. */
export const survivorShares = {
  spouse: percent(50),
  children: percent(50),
  parent: percent(20),
  cite: cite(
    PP_45_2015,
    ARTICLE_NOT_READ,
    'Janda atau duda 50%, anak 50%, orang tua 20% dari manfaat; syarat satu tahun dan kepadatan iuran 80%.',
    'unverified',
    'Widow or widower 50%, children 50%, parent 20% of the benefit; one year and 80% density of contributions.',
  ),
}

/** Rules of the pension that hold no figure to reckon with here. */
export const pensionRules: readonly { name: { id: string; en: string }; cite: Citation }[] = [
  {
    name: { id: 'Penerima', en: 'Beneficiaries' },
    cite: cite(
      PP_45_2015,
      ARTICLE_NOT_READ,
      'Peserta, satu istri atau suami, paling banyak dua anak di bawah 23 tahun yang belum menikah dan belum bekerja, atau satu orang tua.',
      'read',
      'The member, one spouse, at most two children under 23 who neither work nor are married, or one parent.',
    ),
  },
  {
    name: { id: 'Bentuk', en: 'Forms' },
    cite: cite(
      PP_45_2015,
      ARTICLE_NOT_READ,
      'Pensiun hari tua, cacat, janda atau duda, anak, orang tua.',
      'read',
      'Pension of old age, disability, widow or widower, child, parent.',
    ),
  },
  {
    name: { id: 'Bekerja lewat usia pensiun', en: 'Working past the pension age' },
    cite: cite(
      PP_45_2015,
      'Pasal 15',
      'Diambil pada usia pensiun atau saat berhenti bekerja, paling lama 3 tahun sesudahnya.',
      'read',
      'Taken at the pension age or when work ends, at most 3 years later.',
    ),
  },
  {
    name: { id: 'Tahun berikutnya', en: 'Later years' },
    cite: cite(
      PP_45_2015,
      'Pasal 17',
      'Manfaat tahun lalu dikali faktor indeksasi.',
      'read',
      'The benefit of the year before times the index factor.',
    ),
  },
]

export const qualifyingLaw = cite(
  PP_45_2015,
  ARTICLE_NOT_READ,
  'Pensiun bulanan memerlukan 15 tahun iuran; kurang dari itu iuran dan hasilnya dibayar sekaligus.',
  'unverified',
  'A monthly pension needs 15 years of contributions; with fewer, contributions and yield are paid at once.',
)

export const formulaLaw = cite(
  PP_45_2015,
  'Pasal 17 ayat (2)',
  '1% x masa iur dibagi 12 bulan x rata-rata upah tahunan tertimbang dibagi 12.',
  'read',
  '1% x months of contributions divided by 12 x weighted average annual wage divided by 12.',
)
