import type { PlainDate } from '@payung/kernel/dates'
import type { Citation, OpenQuestion } from '../citation'
import { once, openQuestion } from '../open-questions'
import { refuse } from '../refusals'
import type { Payer } from '../words'
import { ARREARS_BAN_SINCE, arrearsBan, type Evidence, evidence, FIRST_YEAR, LAST_YEAR } from './parameters'
import type { Category, Fund, Verdict } from './words'

/** May this money pay for these people in this budget year? */
export interface FundAsked {
  fund: Fund
  category: Category
  /** Budget year of the money. */
  year: number
  /** Code of the regency, `53.04`: its own decision settles a disputed cell. */
  regency?: string
  /** The year for which is paid: an earlier one means arrears. */
  for_year?: number
}

/** The answer with the citations of all sides. */
export interface FundVerdict {
  verdict: Verdict
  citations: Citation[]
  open: OpenQuestion[]
}

/** What a regency has decided about a cell that the law leaves in dispute. */
export interface LocalDecision {
  regency: string
  fund: Fund
  category: Category
  /** First and last budget year. */
  years: readonly [number, number]
  verdict: 'allowed' | 'forbidden'
  /** Number and day of the decision. */
  number: string
  date: PlainDate
}

/**
 * May this money pay for these people? All sides are cited; a disputed cell is settled only by a decision of the regency.
 * After the last year of the table its rows are used and marked in `open`.
 * @throws Refusal for a year before 2017, or for_year after year
 * @law Permendagri 20/2018 Pasal 19; Permendes 16/2025; law.md §4.4 lists the rest
 */
export function fundVerdict(asked: FundAsked, decisions: readonly LocalDecision[] = []): FundVerdict {
  const { fund, category, year, for_year: forYear = year } = asked
  if (year < FIRST_YEAR) refuse('year_not_covered', { year, first: FIRST_YEAR, last: LAST_YEAR }, 'year')
  if (forYear > year) refuse('for_year_after_year', { year, for_year: forYear }, 'for_year')
  const found = evidenceOn(fund, category, Math.min(year, LAST_YEAR))
  const open = found.flatMap((one) => (one.open ?? []).map(openQuestion))
  if (year > LAST_YEAR) open.push(openQuestion('beyond_announced_end'))
  const citations = found.map((one) => one.cite)
  if (forYear < year && fund === 'DD' && year >= ARREARS_BAN_SINCE)
    return { verdict: 'forbidden', citations: [arrearsBan, ...citations], open: once(open) }
  if (forYear < year) open.push(openQuestion('fund_arrears'))
  const verdict = verdictOf(found)
  if (verdict === 'unknown') open.push(openQuestion('fund_no_source'))
  const decision = verdict === 'disputed' ? decisions.find((one) => settles(one, asked)) : undefined
  if (decision) return { verdict: decision.verdict, citations: [decided(decision), ...citations], open: once(open) }
  return { verdict, citations, open: once(open) }
}

/** Who pays when the money comes from this fund; decides the relief of PP 50/2025. */
export function payerOf(fund: Fund): Payer {
  return payers[fund]
}

const payers: Record<Fund, Payer> = {
  DD: 'village',
  ADD: 'village',
  PAD: 'village',
  BAGI_HASIL: 'village',
  BANKEU: 'village',
  APBD_PROV: 'apbd',
  APBD_KAB: 'apbd',
  DBH_SAWIT: 'apbd',
  DBHCHT: 'apbd',
  CSR: 'sponsor',
  SELF: 'self',
}

function evidenceOn(fund: Fund, category: Category, year: number): Evidence[] {
  return evidence.filter(
    ({ funds, categories, years }) =>
      funds.includes(fund) && categories.includes(category) && years[0] <= year && year <= years[1],
  )
}

function verdictOf(found: readonly Evidence[]): Verdict {
  const allows = found.some(({ side }) => side === 'for')
  const forbids = found.some(({ side }) => side === 'against')
  if (allows && forbids) return 'disputed'
  if (forbids) return 'forbidden'
  return allows ? 'allowed' : 'unknown'
}

function settles(decision: LocalDecision, { regency, fund, category, year }: FundAsked): boolean {
  const [first, last] = decision.years
  return (
    decision.regency === regency &&
    decision.fund === fund &&
    decision.category === category &&
    first <= year &&
    year <= last
  )
}

function decided({ number, date, verdict }: LocalDecision): Citation {
  const says = `Keputusan setempat tanggal ${date}: ${verdict === 'allowed' ? 'boleh' : 'tidak boleh'}.`
  const inEnglish = `Local decision of ${date}: ${verdict}.`
  return { act: number, article: 'keputusan setempat', standing: 'reported', says, in_english: inEnglish }
}
