import { rupiah } from '@payung/kernel/money'
import type { ContributionAsked, JkkClass } from './contribution-line'
import { Fields } from './fields'
import type { FundAsked } from './funding/verdict'
import { categories, funds } from './funding/words'
import type { PenaltyAsked } from './penalty'
import { payers, programmes, sectors, segments } from './words'

/** Above this an amount of rupiah could not be multiplied without losing one. */
export const LARGEST_AMOUNT = 9_000_000_000

const riskClasses: readonly JkkClass[] = [1, 2, 3, 4, 5]

/** A question about a contribution. @throws Refusal */
export function readContribution(input: unknown): ContributionAsked {
  const fields = Fields.of(input, contributionKeys)
  return {
    segment: fields.oneOf('segment', segments),
    programmes: fields.words('programmes', programmes),
    wage: rupiah(fields.whole('wage', 0, LARGEST_AMOUNT)),
    month: fields.month('month'),
    jkk_class: fields.has('jkk_class') ? fields.oneOf('jkk_class', riskClasses) : 1,
    jkp: fields.has('jkp') ? fields.boolean('jkp') : false,
    sector: fields.has('sector') ? fields.oneOf('sector', sectors) : 'other',
    payer: fields.has('payer') ? fields.oneOf('payer', payers) : 'self',
  }
}

const contributionKeys = ['segment', 'programmes', 'wage', 'month', 'jkk_class', 'jkp', 'sector', 'payer']

/** A question about money and people. @throws Refusal */
export function readFund(input: unknown): FundAsked {
  const fields = Fields.of(input, ['fund', 'category', 'year', 'regency', 'for_year'])
  return {
    fund: fields.oneOf('fund', funds),
    category: fields.oneOf('category', categories),
    year: fields.whole('year', 1945, 9999),
    ...(fields.has('regency') ? { regency: fields.text('regency') } : {}),
    ...(fields.has('for_year') ? { for_year: fields.whole('for_year', 1945, 9999) } : {}),
  }
}

/** A question about lateness. @throws Refusal */
export function readPenalty(input: unknown): PenaltyAsked {
  const fields = Fields.of(input, ['due', 'months_late', 'employer', 'month'])
  return {
    due: rupiah(fields.whole('due', 0, LARGEST_AMOUNT)),
    months_late: fields.whole('months_late', 0, 1_200),
    employer: fields.oneOf('employer', ['state', 'other'] as const),
    ...(fields.has('month') ? { month: fields.month('month') } : {}),
  }
}
