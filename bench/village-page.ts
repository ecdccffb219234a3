import { areaCode } from '@payung/domain/areas/area'
import { readVillagePage } from '@payung/usecases/contributions/read-village-page'
import { perform } from '@payung/usecases/perform'
import { sql } from 'kysely'
import { readAsked, report, rounded, timingOf } from './kit/measure'
import { openNation, TODAY } from './nation'

const ROUNDS = 400
const MOST_MS = 15

/**
 * The page of a village: all its people, twelve months, protection, read in the scope of its operator; beside a bare SELECT of the
 * same people. Another village each time; the 95th of a hundred answers counts. Exit code.
 */
export async function main(options: readonly string[]): Promise<number> {
  const asked = readAsked(options)
  const { store, house, close } = await openNation(asked)
  const { rows } = await sql<{
    code: string
    regency_id: number
  }>`select code, regency_id from areas where level = 4 and until is null
    order by md5(code) limit ${ROUNDS + 20}`.execute(store.owner)
  const took: number[] = []
  const bare: number[] = []
  let people = 0
  for (const [round, { code, regency_id }] of rows.entries()) {
    const village = areaCode(code)
    const operator = {
      account: '00000000-0000-7000-8000-000000000000',
      holder: 'bench',
      role: 'village_operator' as const,
      area: village,
      regencies: null,
      until: null,
    }
    const started = performance.now()
    const page = await perform(house, { actor: operator, event: null, place: village, requestId: 'bench' }, (context) =>
      readVillagePage(context, village, TODAY),
    )
    const between = performance.now()
    await sql`select * from people where regency_id = ${regency_id} and village_code = ${code}`.execute(store.owner)
    if (round < 20) continue
    took.push(between - started)
    bare.push(performance.now() - between)
    people += page.people.length
  }
  await close()
  const { median_ms, best_ms, p95_ms } = timingOf(took)
  const baseline_ms = timingOf(bare).median_ms
  report({
    job: 'village-page',
    engine: asked.engine,
    n: asked.people,
    median_ms,
    best_ms,
    per_second: Math.round(1000 / median_ms),
    baseline: 'a bare SELECT of the people of the village',
    baseline_ms,
    ratio: rounded(median_ms / baseline_ms),
    target: `p95 <= ${MOST_MS} ms`,
    met: p95_ms <= MOST_MS,
    p95_ms,
    people_a_page: rounded(people / took.length),
  })
  return 0
}
