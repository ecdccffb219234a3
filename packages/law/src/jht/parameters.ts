import { percent } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PP_46_2015 } from '../sources/pp-46-2015'

/** JHT shares of PU members on the whole wage; there is no ceiling. */
export const shares = schedule(
  since(
    '2015-07-01',
    { employer: percent(3.7), worker: percent(2) },
    cite(PP_46_2015, ARTICLE_NOT_READ, 'Iuran JHT 5,7% dari upah: 3,7% pemberi kerja, 2% pekerja.', 'read'),
  ),
)

/** JHT rate of BPU members on the bracket base. */
export const informalRate = schedule(
  since(
    '2015-07-01',
    percent(2),
    cite(PP_46_2015, ARTICLE_NOT_READ, 'Iuran JHT BPU 2% dari dasar penghasilan.', 'read'),
  ),
)
