/** What a job was asked to measure. */
export interface BenchAsked {
  engine: 'pglite' | 'postgres'
  people: number
  file: string | null
}

/** How long an act took over several rounds, milliseconds. */
export interface Timing {
  median_ms: number
  best_ms: number
  /** Of all rounds; for answers to many requests the 95th in a hundred. */
  p95_ms: number
}

/** One measurement as `npm run -s bench` prints it. */
export interface Measured {
  job: string
  engine: BenchAsked['engine'] | null
  n: number
  median_ms: number
  best_ms: number
  per_second: number
  /** What the same work costs at least, measured in the same run, in words. */
  baseline: string | null
  baseline_ms: number | null
  ratio: number | null
  /** What must be reached, in words, and whether it was. */
  target: string | null
  met: boolean | null
}

/**
 * Reads `--engine pglite|postgres`, `--people N` and `--file F`.
 * @throws RangeError naming the option that cannot be used
 */
export function readAsked(options: readonly string[], usual: Partial<BenchAsked> = {}): BenchAsked {
  const asked: BenchAsked = { engine: 'pglite', people: 50_000, file: null, ...usual }
  for (let at = 0; at < options.length; at += 2) {
    const [name, value] = [options[at], options[at + 1]]
    if (name === '--engine' && (value === 'pglite' || value === 'postgres')) asked.engine = value
    else if (name === '--people' && /^[1-9]\d*$/.test(value ?? '')) asked.people = Number(value)
    else if (name === '--file' && value) asked.file = value
    else throw new RangeError(`cannot use ${name} ${value ?? ''}`)
  }
  return asked
}

/** Times an act: one round to warm up, then `rounds` that count. */
export async function time(rounds: number, act: (round: number) => unknown): Promise<Timing> {
  await act(-1)
  const took: number[] = []
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await act(round)
    took.push(performance.now() - started)
  }
  return timingOf(took)
}

/** The figures of single times, milliseconds. */
export function timingOf(took: readonly number[]): Timing {
  const sorted = [...took].sort((a, b) => a - b)
  const share = (part: number) => rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return { median_ms: share(0.5), best_ms: share(0), p95_ms: share(0.95) }
}

/** Prints the one line, with the largest memory that the process has held. Further keys stand after the pinned ones. */
export function report(measured: Measured & Record<string, unknown>): void {
  const { job, engine, n, median_ms, best_ms, per_second, ...rest } = measured
  // The system counts in KiB.
  const peak_rss_mb = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ job, engine, n, median_ms, best_ms, per_second, peak_rss_mb, ...rest }))
}

/** Three digits after the point are more than a clock can tell. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
