import { areaCode } from '@payung/domain/areas/area'
import { foldCoverage } from '@payung/usecases/monitoring/fold-coverage'
import { readCoverage } from '@payung/usecases/monitoring/read-coverage'
import { perform } from '@payung/usecases/perform'
import { sql } from 'kysely'
import { readAsked, report, rounded, timingOf } from './kit/measure'
import { openNation, TODAY } from './nation'

const ROUNDS = 200
const MOST_MS = 50

const MINISTRY = {
  account: '00000000-0000-7000-8000-000000000000',
  holder: 'bench',
  role: 'ministry' as const,
  area: areaCode(''),
  regencies: null,
  until: null,
}

/**
 * Coverage with its children and twelve months, as the screen asks for it: the nation, each province, regencies in turn; beside the
 * time of an empty transaction. The 95th of a hundred answers counts. Exit code.
 */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options)
  const { store, house, close } = await openNation(asked)
  await foldCoverage(store, TODAY)
  const { rows } = await sql<{
    code: string
    level: number
  }>`select code, level from areas where level in (1, 2) and until is null
    order by md5(code)`.execute(store.owner)
  const places = {
    nation: [''],
    province: rows.filter(({ level }) => level === 1).map(({ code }) => code),
    regency: rows.filter(({ level }) => level === 2).map(({ code }) => code),
  }
  const read = (code: string) => {
    const place = areaCode(code)
    return perform(house, { actor: MINISTRY, event: null, place, requestId: 'bench' }, (context) =>
      readCoverage(context, place, { on: TODAY, months: 12 }),
    )
  }
  const found: Record<string, number> = {}
  const all: number[] = []
  for (const [level, codes] of Object.entries(places)) {
    const took: number[] = []
    for (let round = -5; round < ROUNDS; round++) {
      const started = performance.now()
      await read(codes[Math.max(0, round) % codes.length] as string)
      if (round >= 0) took.push(performance.now() - started)
    }
    found[`${level}_p95_ms`] = timingOf(took).p95_ms
    all.push(...took)
  }
  const empty: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now()
    await store.within({ area: '', regencies: null }, (tx) => sql`select 1`.execute(tx))
    empty.push(performance.now() - started)
  }
  await close()
  const { median_ms, best_ms } = timingOf(all)
  const worst = Math.max(...Object.values(found))
  const baseline_ms = timingOf(empty).median_ms
  report({
    job: 'coverage',
    engine: asked.engine,
    n: asked.people,
    median_ms,
    best_ms,
    per_second: Math.round(1000 / median_ms),
    baseline: 'an empty transaction in the same scope',
    baseline_ms,
    ratio: rounded(median_ms / baseline_ms),
    target: `p95 <= ${MOST_MS} ms at every level`,
    met: worst <= MOST_MS,
    ...found,
  })
  return 0
}
