import { percent, rupiah } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2023 } from '../sources/pp-49-2023'

/** JKM rate of PU members on the wage, borne by the employer. */
export const wageRate = schedule(
  since('2015-07-01', percent(0.3), cite(PP_44_2015, ARTICLE_NOT_READ, 'Iuran JKM 0,30% dari upah.', 'read')),
)

/** JKM rate of members of JKP: 0.10 points move to JKP. */
export const wageRateWithJkp = schedule(
  since(
    '2023-10-06',
    percent(0.2),
    cite(PP_49_2023, 'Pasal 16A', 'Rekomposisi: 0,10% iuran JKM peserta JKP dialihkan ke JKP.', 'read'),
  ),
)

/** JKM contribution of BPU members, the same for every income. Rp a month, borne by the member. */
export const informalAmount = schedule(
  since('2015-07-01', rupiah(6_800), cite(PP_44_2015, ARTICLE_NOT_READ, 'Iuran JKM BPU Rp6.800 sebulan.', 'read')),
)
