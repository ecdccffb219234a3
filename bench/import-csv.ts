import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { scanCsv } from '../apps/server/src/gateways/spreadsheet/scan-csv'
import { readThrough, withRoster } from './import-file'
import { type Measured, readAsked, report, rounded, timingOf } from './kit/measure'

export { makeRoster } from './import-file'

const ROUNDS = 7

/** Reads, maps and checks a CSV file of 100,000 rows and 20 columns, beside papaparse that only reads it. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options, { people: 100_000 })
  const measured = asked.file
    ? await importCsv(asked.file)
    : await withRoster(import.meta.url, 'csv', asked.people, importCsv)
  report({ ...measured, engine: null })
  return 0
}

/** Measures one CSV file. */
export async function importCsv(path: string): Promise<Measured & Record<string, unknown>> {
  const before = process.memoryUsage().rss
  const { rows, refused, notes } = await readThrough(path)
  const growth_mb = Math.round(process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024)
  const own: number[] = []
  const papa: number[] = []
  const scan: number[] = []
  readWithPapa(path)
  for (let round = 0; round < ROUNDS; round++) {
    papa.push(await timed(async () => readWithPapa(path)))
    own.push(await timed(() => readThrough(path)))
    scan.push(await timed(() => scanOnly(path)))
  }
  const { median_ms, best_ms } = timingOf(own)
  const baseline_ms = timingOf(papa).median_ms
  const ratio = rounded(median_ms / baseline_ms)
  return {
    job: 'import-csv',
    engine: null,
    n: rows,
    median_ms,
    best_ms,
    per_second: Math.round((rows / median_ms) * 1_000),
    baseline: 'papaparse reads the same file into rows',
    baseline_ms,
    ratio,
    target: null,
    met: null,
    growth_mb,
    own_scan_ms: timingOf(scan).median_ms,
    refused,
    notes,
  }
}

function readWithPapa(path: string): number {
  return Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true }).data.length
}

async function scanOnly(path: string): Promise<number> {
  let rows = 0
  for await (const batch of scanCsv(readFileSync(path)).rows()) rows += batch.length
  return rows
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}
