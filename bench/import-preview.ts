import { scanXlsx } from '../apps/server/src/gateways/spreadsheet/scan-xlsx'
import { readThrough, withRoster } from './import-file'
import { inflateAndScan } from './inflate-and-scan'
import { type Measured, readAsked, report, timingOf } from './kit/measure'

export { makeRoster } from './import-file'

const ROUNDS = 9
const MOST_GROWTH_MB = 300

/** Reads, maps and checks a workbook of 100,000 rows and 20 columns, beside inflating and scanning it. Exit code. */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options, { people: 100_000 })
  const measured = asked.file
    ? await importPreview(asked.file)
    : await withRoster(import.meta.url, 'xlsx', asked.people, importPreview)
  report({ ...measured, engine: null })
  return 0
}

/** Measures one workbook. Rounds of both acts alternate, so that a busy machine slows both. */
export async function importPreview(path: string): Promise<Measured & Record<string, unknown>> {
  const before = process.memoryUsage().rss
  let { rows, refused, notes } = await readThrough(path)
  for (let round = 0; round < ROUNDS; round++) ({ rows, refused, notes } = await readThrough(path))
  const growth_mb = Math.round(process.resourceUsage().maxRSS / 1024 - before / 1024 / 1024)
  await inflateAndScan(path)
  const [own, scan, bytes, ratios]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < ROUNDS; round++) {
    const [scanned, read] = [await timed(() => scanOnly(path)), await timed(() => readThrough(path))]
    bytes.push(await timed(() => inflateAndScan(path)))
    scan.push(scanned)
    own.push(read)
    ratios.push(read / scanned)
  }
  const { median_ms, best_ms } = timingOf(own)
  const baseline_ms = timingOf(scan).median_ms
  // of neighbours in time, so that a busy moment weighs on both
  const ratio = timingOf(ratios).median_ms
  return {
    job: 'import-preview',
    engine: null,
    n: rows,
    median_ms,
    best_ms,
    per_second: Math.round((rows / median_ms) * 1_000),
    baseline: 'inflate and scan the same file into rows of cells, which nobody reads',
    baseline_ms,
    ratio,
    target: `<= 2 times inflating and scanning; memory grows by <= ${MOST_GROWTH_MB} MB`,
    met: ratio <= 2 && growth_mb <= MOST_GROWTH_MB,
    growth_mb,
    /** Without making cells: inflate with node:zlib in one go, and walk the bytes. */
    bytes_only_ms: timingOf(bytes).median_ms,
    refused,
    notes,
  }
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await act()
  return performance.now() - started
}

async function scanOnly(path: string): Promise<number> {
  let rows = 0
  for await (const batch of (await scanXlsx(path)).rows()) rows += batch.length
  return rows
}
