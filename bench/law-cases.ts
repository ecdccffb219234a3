import { readFileSync } from 'node:fs'
import { answerLaw, isRefused } from '../packages/law/src/command'
import { readAsked, report, timingOf } from './kit/measure'

const LEAST_PER_SECOND = 50_000
const ROUNDS = 9
const kinds = ['contribution', 'benefit', 'fund', 'penalty'] as const

/** Answers the worked cases again and again, as `payung law` does with a list. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const { people: cases } = readAsked(options, { people: 100_000 })
  const examples = kinds.flatMap((kind) => {
    const path = new URL(`../../../packages/law/examples/${kind}.json`, import.meta.url)
    const rows = JSON.parse(readFileSync(path, 'utf8')) as { input: unknown }[]
    return rows.map(({ input }) => ({ kind, input }))
  })
  const lists = kinds.map((kind) => ({
    kind,
    inputs: Array.from({ length: cases }, (_, at) => examples[at % examples.length])
      .filter((one) => one?.kind === kind)
      .map((one) => one?.input),
  }))
  let refused = 0
  const answerAll = () => {
    refused = 0
    for (const { kind, inputs } of lists)
      for (const answer of answerLaw(kind, inputs) as unknown[]) if (isRefused(answer)) refused++
  }
  const text = JSON.stringify(lists)
  const [own, copy]: [number[], number[]] = [[], []]
  answerAll()
  for (let round = 0; round < ROUNDS; round++) {
    copy.push(timed(() => JSON.parse(text)))
    own.push(timed(answerAll))
  }
  const { median_ms, best_ms } = timingOf(own)
  const baseline_ms = timingOf(copy).median_ms
  const per_second = Math.round((cases / median_ms) * 1_000)
  report({
    job: 'law-cases',
    engine: null,
    n: cases,
    median_ms,
    best_ms,
    per_second,
    baseline: 'reading the same questions from JSON',
    baseline_ms,
    ratio: Math.round((median_ms / baseline_ms) * 100) / 100,
    target: `>= ${LEAST_PER_SECOND.toLocaleString('en')} a second`,
    met: per_second >= LEAST_PER_SECOND,
    refused,
  })
  return 0
}

function timed(act: () => unknown): number {
  const started = performance.now()
  act()
  return performance.now() - started
}
