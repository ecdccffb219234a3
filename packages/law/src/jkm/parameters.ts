import { percent, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PERMENAKER_1_2025 } from '../sources/permenaker-1-2025'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2023 } from '../sources/pp-49-2023'
import { PP_82_2019 } from '../sources/pp-82-2019'

/** JKM rate of PU members on the wage, borne by the employer. */
export const wageRate = schedule(
  since(
    '2015-07-01',
    percent(0.3),
    cite(PP_44_2015, ARTICLE_NOT_READ, 'Iuran JKM 0,30% dari upah.', 'read', 'JKM is 0.30% of the wage.'),
  ),
)

/** JKM rate of members of JKP: 0.10 points move to JKP. */
export const wageRateWithJkp = schedule(
  since(
    '2023-10-06',
    percent(0.2),
    cite(
      PP_49_2023,
      'Pasal 16A',
      'Rekomposisi: 0,10% iuran JKM peserta JKP dialihkan ke JKP.',
      'read',
      'Recomposition: 0.10 points of JKM of JKP members move to JKP.',
    ),
  ),
)

/** JKM contribution of BPU members, the same for every income. Rp a month, borne by the member. */
export const informalAmount = schedule(
  since(
    '2015-07-01',
    rupiah(6_800),
    cite(PP_44_2015, ARTICLE_NOT_READ, 'Iuran JKM BPU Rp6.800 sebulan.', 'read', 'JKM of BPU is Rp6,800 a month.'),
  ),
)

/** What the family of a member gets who died, but not by work accident. Rp, each paid once. By date of death. */
export const deathBenefits = schedule(
  since(
    '2015-07-01',
    { santunan_kematian: rupiah(16_200_000), santunan_berkala: rupiah(4_800_000), biaya_pemakaman: rupiah(3_000_000) },
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'JKM Rp24.000.000: santunan Rp16.200.000, berkala Rp4.800.000, pemakaman Rp3.000.000.',
      'read',
      'JKM Rp24,000,000: death benefit Rp16,200,000, periodic Rp4,800,000, burial Rp3,000,000.',
    ),
  ),
  since(
    '2019-12-02',
    {
      santunan_kematian: rupiah(20_000_000),
      santunan_berkala: rupiah(12_000_000),
      biaya_pemakaman: rupiah(10_000_000),
    },
    cite(
      PP_82_2019,
      ARTICLE_NOT_READ,
      'JKM Rp42.000.000: santunan Rp20.000.000, berkala Rp12.000.000, pemakaman Rp10.000.000.',
      'read',
      'JKM Rp42,000,000: death benefit Rp20,000,000, periodic Rp12,000,000, burial Rp10,000,000.',
    ),
  ),
)

const oneDay = cite(
  PP_44_2015,
  ARTICLE_NOT_READ,
  'Sehari menjadi peserta sudah cukup bagi JKM penuh.',
  'read',
  'One day of membership is enough for the whole JKM.',
)

/** Paid months that full JKM needs, and what a BPU member with fewer leaves. Rp. By date of death. */
export const waitingTime = schedule(
  since('2015-07-01', { months: 0, amount: rupiah(0) }, oneDay),
  since(
    '2025-02-24',
    { months: 3, amount: rupiah(10_000_000) },
    cite(
      PERMENAKER_1_2025,
      ARTICLE_NOT_READ,
      'Kepesertaan BPU kurang dari tiga bulan: JKM Rp10.000.000.',
      'read',
      'BPU membership of less than three months: JKM Rp10,000,000.',
    ),
  ),
)
