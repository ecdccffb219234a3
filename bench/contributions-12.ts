import { addMonths, month } from '../packages/kernel/src/dates'
import { contributionsOf, makeShares } from '../packages/law/src/columns'
import { byHand, makeColumns, wrongPeople } from './contribution-columns'
import { readAsked, report, time } from './kit/measure'

const MOST_MB = 700
const year = Array.from({ length: 12 }, (_, at) => addMonths(month('2026-01'), at))

/** Reckons the twelve months of 2026 for 1.5 million people, filling the same arrays again. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const { people } = readAsked(options, { people: 1_500_000 })
  const columns = makeColumns(people)
  const shares = makeShares(people)
  let wrong = 0
  const own = await time(5, () => {
    for (const of of year) contributionsOf(columns, of, shares)
  })
  const hand = await time(5, () => {
    for (const _ of year) byHand(columns, shares)
  })
  // The high mark of memory is read before the second reckoning, which needs memory of its own.
  const reckoned_rss_mb = Math.round(process.resourceUsage().maxRSS / 1024)
  for (const of of year) wrong += wrongPeople(columns, of, contributionsOf(columns, of, shares))
  report({
    job: 'contributions-12',
    engine: null,
    n: people * year.length,
    median_ms: own.median_ms,
    best_ms: own.best_ms,
    per_second: Math.round(((people * year.length) / own.median_ms) * 1_000),
    baseline: 'twelve passes over the same typed arrays, written by hand for May 2026 with constants',
    baseline_ms: hand.median_ms,
    ratio: Math.round((own.median_ms / hand.median_ms) * 100) / 100,
    target: `at most ${MOST_MB} MB; 0 wrong rupiah`,
    met: reckoned_rss_mb <= MOST_MB && wrong === 0,
    wrong,
    reckoned_rss_mb,
  })
  return wrong === 0 ? 0 : 1
}
