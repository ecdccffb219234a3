import { type Rupiah, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
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
    cite(PP_44_2015, ARTICLE_NOT_READ, 'Beasiswa Rp12.000.000 sekaligus untuk satu anak; JKM setelah 5 tahun.', 'read'),
  ),
  since(
    '2019-12-02',
    { lump_sum: null, children: 2, months_for_jkm: 36 },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'Beasiswa tahunan menurut jenjang untuk paling banyak dua anak; JKM setelah 3 tahun iuran.',
      'read',
    ),
  ),
)
