import { readAsked, report, rounded } from './kit/measure'
import { MONTHS, openNation } from './nation'

/** Makes an invented nation with a year of months behind it, where there is none of this size yet. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options)
  const started = performance.now()
  const nation = await openNation(asked)
  const took = rounded(performance.now() - started)
  await nation.close()
  report({
    job: 'generate',
    engine: asked.engine,
    n: asked.people,
    median_ms: took,
    best_ms: took,
    per_second: Math.round((asked.people / took) * 1000),
    baseline: null,
    baseline_ms: null,
    ratio: null,
    target: null,
    met: null,
    months: MONTHS,
  })
  return 0
}
