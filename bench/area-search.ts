import { listedAreas } from '@payung/store/areas/area-list'
import { loadAreas } from '@payung/store/areas/load-areas'
import { actor } from '@payung/usecases/testing'
import { areasHandlers } from '../apps/server/src/handlers/areas'
import { serveTestHouse } from '../apps/server/src/http/testing'
import { readAsked, report, rounded, timingOf } from './kit/measure'

/** Open loop: so many requests a second, whether the one before has been answered or not. */
const A_SECOND = 16
const SECONDS = 15
const TARGET_MS = 50
const MOST_BYTES = 4_096

/** Search of areas by name over HTTP among all 91,599, beside reading one area by its code over the same way. */
export async function main(options: readonly string[]): Promise<number> {
  const { engine } = readAsked(options)
  const served = await serveTestHouse({ handlers: areasHandlers, engine })
  try {
    served.as(actor('ministry', ''))
    const n = await loadAreas(served.house.store)
    const words = searchedWords()
    const sought = await openLoop((at) => `${served.address}/api/areas/search?q=${encodeURIComponent(words[at] ?? '')}`)
    const codes = codesOf()
    const read = await openLoop((at) => `${served.address}/api/areas/${codes[at]}`)
    const { median_ms, best_ms, p95_ms } = timingOf(sought.took)
    const baseline_ms = timingOf(read.took).median_ms
    report({
      job: 'area-search',
      engine,
      n,
      median_ms,
      best_ms,
      per_second: A_SECOND,
      baseline: 'one area read by its code over the same way',
      baseline_ms,
      ratio: rounded(median_ms / baseline_ms),
      target: `p95 at most ${TARGET_MS} ms, an answer at most 4 kB`,
      met: p95_ms <= TARGET_MS && sought.largest <= MOST_BYTES,
      p95_ms,
      largest_bytes: sought.largest,
    })
  } finally {
    await served.close()
  }
  return 0
}

/** What people type: whole names, beginnings, pieces, and names with a slip. */
function searchedWords(): string[] {
  const names = [...listedAreas()].filter(({ level }) => level > 0).map(({ name }) => name)
  return Array.from({ length: A_SECOND * SECONDS }, (_, at) => {
    const name = names[(at * 7_919) % names.length] as string
    if (at % 4 === 0) return name
    if (at % 4 === 1) return name.slice(0, 4)
    if (at % 4 === 2) return 'sidomulyo'.slice(0, 3 + (at % 7))
    return `${name.slice(0, 3)}${name.slice(4)}`.padEnd(3, 'a')
  })
}

function codesOf(): string[] {
  const codes = [...listedAreas()].filter(({ level }) => level > 0).map(({ code }) => code)
  return Array.from({ length: A_SECOND * SECONDS }, (_, at) => codes[(at * 7_919) % codes.length] as string)
}

/** The time of each answer counts from the moment at which it was to be asked. */
async function openLoop(addressOf: (at: number) => string): Promise<{ took: number[]; largest: number }> {
  const began = performance.now()
  const answers = Array.from({ length: A_SECOND * SECONDS }, async (_, at) => {
    const due = began + (at * 1_000) / A_SECOND
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
    const response = await fetch(addressOf(at))
    const size = (await response.text()).length
    if (!response.ok) throw new Error(`status ${response.status}`)
    return { took: performance.now() - due, size }
  })
  const all = await Promise.all(answers)
  return { took: all.map(({ took }) => took), largest: Math.max(...all.map(({ size }) => size)) }
}
