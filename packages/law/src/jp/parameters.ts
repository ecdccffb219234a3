import { percent, type Rupiah, rupiah } from '@payung/kernel/money'
import { cite } from '../citation'
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
