import type { PlainDate } from '@payung/kernel/dates'
import { percent, type Rupiah, times } from '@payung/kernel/money'
import type { BenefitLine, Due, Membership } from '../benefit-line'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { openQuestion } from '../open-questions'
import { schedule, since } from '../schedule'
import { PERMENAKER_4_2022 } from '../sources/permenaker-4-2022'
import { PP_46_2015 } from '../sources/pp-46-2015'

const says = 'Saldo JHT dibayar pada usia 56, berhenti bekerja, akhir masa kerja, cacat total tetap, atau meninggal.'

/** The law of paying out the balance, by date of the event. */
export const payoutLaw = schedule(
  since('2015-07-01', null, cite(PP_46_2015, ARTICLE_NOT_READ, says, 'unverified')),
  since('2022-04-26', null, cite(PERMENAKER_4_2022, ARTICLE_NOT_READ, says, 'read')),
)

/** Months to wait after a resignation or dismissal before the balance is paid. */
export const waitingMonths = {
  value: 1,
  cite: cite(PERMENAKER_4_2022, ARTICLE_NOT_READ, 'Masa tunggu satu bulan setelah berhenti bekerja.', 'read'),
}

/** Years of membership and largest shares of a part paid out once while working. */
export const partialPayout = {
  years: 10,
  retirement: percent(10),
  housing: percent(30),
  cite: cite(
    PP_46_2015,
    ARTICLE_NOT_READ,
    'Setelah 10 tahun, satu kali: paling banyak 10% persiapan pensiun atau 30% perumahan.',
    'unverified',
  ),
}

/**
 * The old-age savings that become payable: the balance as entered, contributions with their yield.
 * @throws RangeError for an event before July 2015
 * @law PP 46/2015; Permenaker 4/2022
 */
export function oldAgeBenefit(membership: Membership, on: PlainDate, at = 0): Due {
  const { cite: law } = payoutLaw.on(on)
  const { programmes, jht_balance: amount, paid_months: paid } = membership
  if (!programmes.includes('jht') || !amount) return { lines: [], open: [] }
  if (paid === 0) return { lines: [], open: [openQuestion('jht_without_cover')] }
  const line: BenefitLine = { programme: 'jht', benefit: 'jht', amount, because: [law], membership: at }
  return { lines: [line], open: [openQuestion('jht_balance')] }
}

/** The most that may be taken out while working, Rp; 0 before ten years. */
export function partialOldAge(balance: Rupiah, years: number, purpose: 'retirement' | 'housing'): Rupiah {
  return times(balance, years >= partialPayout.years ? partialPayout[purpose] : percent(0), 'down')
}
