import { cite } from './citation'
import { openQuestion } from './open-questions'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from './sources/praktik-bpjs-ketenagakerjaan'

/** For how many months a BPU member may pay at once. Longer periods keep the cover from lapsing. */
export const paymentPeriods = {
  months: [1, 3, 6, 12],
  open: [openQuestion('payment_periods')],
  cite: cite(
    PRAKTIK_BPJS_KETENAGAKERJAAN,
    'laman BPU',
    'BPU membayar tiap bulan, 3 bulan, 6 bulan atau 1 tahun.',
    'read',
  ),
} as const
