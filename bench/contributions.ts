import { contributionsOf, makeShares } from '../packages/law/src/columns'
import { BENCH_MONTH, byHand, makeColumns, wrongPeople } from './contribution-columns'
import { readAsked, report, timingOf } from './kit/measure'

const ROUNDS = 15
const MOST_RATIO = 2

/** Reckons all programmes of 1.5 million people for one month, beside one hand-written pass over the same columns. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const { people } = readAsked(options, { people: 1_500_000 })
  const columns = makeColumns(people)
  const [own, hand] = [makeShares(people), makeShares(people)]
  for (let warm = 0; warm < 2; warm++) {
    contributionsOf(columns, BENCH_MONTH, own)
    byHand(columns, hand)
  }
  const [took, baseline, ratios]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const by = timed(() => byHand(columns, hand))
    const mine = timed(() => contributionsOf(columns, BENCH_MONTH, own))
    took.push(mine)
    baseline.push(by)
    // of neighbours in time, so that a busy moment weighs on both
    ratios.push(mine / by)
  }
  const { median_ms, best_ms } = timingOf(took)
  const ratio = timingOf(ratios).median_ms
  const wrong = wrongPeople(columns, BENCH_MONTH, own)
  report({
    job: 'contributions',
    engine: null,
    n: people,
    median_ms,
    best_ms,
    per_second: Math.round((people / median_ms) * 1_000),
    baseline: 'one pass over the same typed arrays, written by hand for this month with constants',
    baseline_ms: timingOf(baseline).median_ms,
    ratio,
    target: `<= ${MOST_RATIO} times the hand-written pass; 0 people with a wrong rupiah`,
    met: ratio <= MOST_RATIO && wrong === 0,
    wrong,
    ns_a_person: Math.round(((median_ms * 1_000_000) / people) * 100) / 100,
    wrong_by_hand: wrongPeople(columns, BENCH_MONTH, hand),
  })
  return wrong === 0 ? 0 : 1
}

function timed(act: () => unknown): number {
  const started = performance.now()
  act()
  return performance.now() - started
}
