import type { PlainDate } from '@payung/kernel/dates'
import { percent, type Rupiah, times } from '@payung/kernel/money'
import type { BenefitLine, Due, Membership } from '../benefit-line'
import { openQuestion } from '../open-questions'
import { partialPayout, payoutLaw, twoAccounts } from './parameters'

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
  const accounts = on >= twoAccounts.since ? [openQuestion('jht_accounts')] : []
  return { lines: [line], open: [openQuestion('jht_balance'), ...accounts] }
}

/** The most that may be taken out while working, Rp; 0 before ten years. */
export function partialOldAge(balance: Rupiah, years: number, purpose: 'retirement' | 'housing'): Rupiah {
  return times(balance, years >= partialPayout.years ? partialPayout[purpose] : percent(0), 'down')
}
