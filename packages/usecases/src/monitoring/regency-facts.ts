import { type AreaCode, areaCode, levelOf } from '@payung/domain/areas/area'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { NewRegencyFact, RegencyFact } from '@payung/domain/monitoring/regency-fact'
import { addRegencyFact, factsOf } from '@payung/store/monitoring/read-coverage'
import { placeRange } from '@payung/store/place'
import type { Context } from '../context'

/** The dated facts of the regencies of an area that hold today, the newest first. */
export async function listRegencyFacts({ tx, today }: Context, area: AreaCode): Promise<{ facts: RegencyFact[] }> {
  const { regencies } = await placeRange(tx, area)
  return { facts: (await factsOf(tx, regencies, today)).map(toFact) }
}

/**
 * Records a dated fact of a regency with its source. Sent twice it is recorded once.
 * @throws Refusal area_too_large above a regency, ends_before_it_begins
 */
export async function recordRegencyFact(
  { tx, note }: Context,
  area: AreaCode,
  asked: NewRegencyFact,
): Promise<RegencyFact> {
  if (levelOf(area) === 'nation' || levelOf(area) === 'province') refuseContributions('area_too_large', {}, 'area')
  const { regencies } = await placeRange(tx, area)
  const { id, kind, on_date, source } = asked
  if (asked.until && asked.until <= on_date)
    refuseContributions('ends_before_it_begins', { until: asked.until, since: on_date }, 'until')
  const rest = { until: asked.until ?? null, number: asked.number ?? null, note: asked.note ?? null }
  await addRegencyFact(tx, {
    regency_id: regencies?.[0] as number,
    area_code: area,
    id,
    kind,
    on_date,
    source,
    ...rest,
  })
  note({ kind, on_date, number: rest.number }, id)
  return { id, area, kind, on_date, source, ...rest }
}

function toFact({ regency_id: _, ...row }: Awaited<ReturnType<typeof factsOf>>[number]): RegencyFact {
  return { ...row, area: areaCode(row.area), kind: row.kind as RegencyFact['kind'] }
}
