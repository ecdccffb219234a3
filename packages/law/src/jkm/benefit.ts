import type { PlainDate } from '@payung/kernel/dates'
import { type BenefitLine, covers, type Due, type Membership } from '../benefit-line'
import { openQuestion } from '../open-questions'
import { deathBenefits, waitingTime } from './parameters'

/**
 * What JKM pays on the death of a member that no JKK of the same membership covers. The law is that of the day of death.
 * Since 24 February 2025 a BPU member with less than three paid months leaves Rp10,000,000; for PU the question is open.
 * @param at position of the membership
 * @throws RangeError for a death before July 2015
 * @law PP 44/2015; PP 82/2019; Permenaker 1/2025
 */
export function deathBenefit(membership: Membership, on: PlainDate, at = 0): Due {
  const full = deathBenefits.on(on)
  const waiting = waitingTime.on(on)
  if (!covers(membership, 'jkm')) return { lines: [], open: [] }
  const isShort = membership.paid_months < waiting.value.months
  const open = isShort ? [openQuestion('jkm_three_months')] : []
  if (isShort && membership.segment === 'BPU') {
    const amount = waiting.value.amount
    const because = [waiting.cite]
    return {
      lines: [{ programme: 'jkm', benefit: 'jkm_kurang_tiga_bulan', amount, because, membership: at }],
      open,
    }
  }
  const parts = ['santunan_kematian', 'santunan_berkala', 'biaya_pemakaman'] as const
  const lines = parts.map(
    (benefit): BenefitLine => ({
      programme: 'jkm',
      benefit,
      amount: full.value[benefit],
      because: [full.cite],
      membership: at,
    }),
  )
  return { lines, open }
}
