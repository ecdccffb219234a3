import { percent } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2023 } from '../sources/pp-49-2023'

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
