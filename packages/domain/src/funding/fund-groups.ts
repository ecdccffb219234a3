import { payerOf } from '@payung/law/funding/verdict'
import { type Fund, funds } from '@payung/law/funding/words'

/** Coverage keeps funds apart in three groups: the village's budget, regional budgets, everything else. */
export const FUND_GROUPS = ['village', 'apbd', 'other'] as const
export type FundGroup = (typeof FUND_GROUPS)[number]

/** The group in which coverage counts a fund. */
export function fundGroupOf(fund: Fund): FundGroup {
  const payer = payerOf(fund)
  return payer === 'village' || payer === 'apbd' ? payer : 'other'
}

/** The funds of a group, for queries. */
export function fundsOf(group: FundGroup): Fund[] {
  return funds.filter((fund) => fundGroupOf(fund) === group)
}
