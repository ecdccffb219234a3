import type { PlainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { type BenefitAsked, events } from './benefit'
import type { Membership } from './benefit-line'
import type { ContributionAsked, JkkClass } from './contribution-line'
import { Fields } from './fields'
import type { FundAsked } from './funding/verdict'
import { categories, funds } from './funding/words'
import { LARGEST_PARTIAL } from './jkk/parameters'
import type { PenaltyAsked } from './penalty'
import { refuse } from './refusals'
import { levelRates, levels } from './scholarship/parameters'
import type { Child } from './scholarship/scholarship'
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
  const fields = Fields.of(input, ['due', 'months_late', 'employer', 'segment', 'month'])
  return {
    due: rupiah(fields.whole('due', 0, LARGEST_AMOUNT)),
    months_late: fields.whole('months_late', 0, 1_200),
    employer: fields.oneOf('employer', ['state', 'other'] as const),
    ...(fields.has('segment') ? { segment: fields.oneOf('segment', segments) } : {}),
    ...(fields.has('month') ? { month: fields.month('month') } : {}),
  }
}

const benefitKeys = [
  ...['event', 'cause', 'on', 'memberships', 'children', 'disability_percent', 'stmb_months', 'arrears_months'],
  'reported_after_hours',
]
const membershipKeys = ['segment', 'since', 'wage', 'programmes', 'paid_months', 'jht_balance']
const childKeys = ['level', 'years_left', 'born']

/**
 * A question about benefits. Keys that the event does not need are read and left unused.
 * @throws Refusal
 */
export function readBenefit(input: unknown): BenefitAsked {
  const fields = Fields.of(input, benefitKeys)
  const event = fields.oneOf('event', events)
  const cause = fields.oneOf('cause', ['work_accident', 'other'] as const)
  const on = fields.date('on')
  const memberships = fields.objects('memberships', membershipKeys).map((one) => readMembership(one, on))
  if (memberships.length === 0) refuse('empty_list', { key: 'memberships' }, 'memberships')
  const byWork = cause === 'work_accident'
  if (byWork && event === 'partial_disability' && !fields.has('disability_percent'))
    refuse('disability_percent_needed', {}, 'disability_percent')
  if (byWork && event === 'temporary_disability' && !fields.has('stmb_months'))
    refuse('stmb_months_needed', {}, 'stmb_months')
  return {
    event,
    cause,
    on,
    memberships,
    children: fields.has('children') ? fields.objects('children', childKeys).map(readChild) : [],
    disability: fields.has('disability_percent') ? fields.hundredths('disability_percent', 0, LARGEST_PARTIAL) : 0,
    stmb_months: fields.has('stmb_months') ? fields.whole('stmb_months', 0, 1_200) : 0,
    arrears_months: fields.has('arrears_months') ? fields.whole('arrears_months', 0, 1_200) : 0,
    reported_after_hours: fields.has('reported_after_hours') ? fields.whole('reported_after_hours', 0, 1_000_000) : 0,
  }
}

function readMembership(fields: Fields, on: PlainDate): Membership {
  const since = fields.date('since')
  if (since > on) refuse('membership_after_event', {}, fields.at('since'))
  const segment = fields.oneOf('segment', segments)
  const chosen = fields.words('programmes', programmes)
  if (segment === 'BPU' && chosen.includes('jp')) refuse('jp_not_for_bpu', {}, fields.at('programmes'))
  return {
    segment,
    since,
    wage: rupiah(fields.whole('wage', 0, LARGEST_AMOUNT)),
    programmes: chosen,
    paid_months: fields.whole('paid_months', 0, 1_200),
    jht_balance: rupiah(fields.has('jht_balance') ? fields.whole('jht_balance', 0, LARGEST_AMOUNT) : 0),
  }
}

function readChild(fields: Fields): Child {
  const level = fields.oneOf('level', ['none', ...levels] as const)
  const born = fields.has('born') ? { born: fields.date('born') } : {}
  if (level === 'none') return { level, years_left: 0, ...born }
  return { level, years_left: fields.whole('years_left', 1, levelRates[level].years), ...born }
}
