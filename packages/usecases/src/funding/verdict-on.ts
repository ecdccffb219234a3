import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { type FundAsked, fundVerdict, type LocalDecision } from '@payung/law/funding/verdict'

/** What the law says of a fund, as it leaves the house. @throws Refusal for a year that the law book does not know */
export function verdictOn(asked: FundAsked, decisions: readonly LocalDecision[] = []): FundVerdict {
  const { verdict, citations, open } = fundVerdict(asked, decisions)
  const { fund, category, year } = asked
  return { fund, category, year, verdict, citations, open }
}
