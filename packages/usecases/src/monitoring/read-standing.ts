import { type AreaCode, levelOf } from '@payung/domain/areas/area'
import { GAPS, type Gap, gapsOf } from '@payung/domain/monitoring/gaps'
import { refuseMonitoring } from '@payung/domain/monitoring/refusals'
import type { Standing, WaitingVillage } from '@payung/domain/monitoring/standing'
import type { PlainDate } from '@payung/kernel/dates'
import { areasNamed } from '@payung/store/contributions/regencies'
import type { CoverageRow } from '@payung/store/monitoring/read-coverage'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import { type Context, requirePlace } from '../context'
import { villageFiguresOn } from './choose-figures'
import { groupsOf } from './coverage-figures'
import { sourceOf } from './source'

/**
 * How the villages of a place stand on a day: how many are protected whole, which wait, for what and for how many people. A
 * branch sees those of its regencies.
 * @throws Refusal outside_area, day_ahead
 */
export async function readStanding(
  context: Context,
  place: AreaCode,
  asked: { on?: PlainDate | undefined; most: number },
): Promise<Standing> {
  const { tx, actor, today } = context
  const on = asked.on ?? today
  if (on > today) refuseMonitoring('day_ahead', { on, today }, 'on')
  requirePlace(actor, place)
  return asOwner(tx, async () => {
    const range = await placeRange(tx, place)
    const own = actor.regencies
    const regencies = own === null ? range.regencies : own.filter((one) => range.regencies?.includes(one) ?? true)
    const villages = byVillage(await villageFiguresOn(context, { ...range, regencies }, on))
    const waiting = villages
      .filter(({ posts, protected: covered }) => covered < posts)
      .sort((a, b) => b.posts - b.protected - (a.posts - a.protected) || a.code.localeCompare(b.code))
    const shown = waiting.slice(0, asked.most)
    const names = await namesOf(context, shown, place, on)
    return {
      on,
      source: sourceOf(context),
      villages: villages.length,
      full: villages.length - waiting.length,
      waits: sumsOf(waiting),
      waiting: shown.map((one) => ({
        ...one,
        name: names.get(one.code) ?? one.code,
        above: names.get(above(one.code, place)) ?? '',
      })),
      left_off: waiting.length - shown.length,
    }
  })
}

type Counted = Omit<WaitingVillage, 'name' | 'above'>

/** One row a village with posts that somebody holds; kelurahan and villages without any are no part of it. */
function byVillage(rows: readonly CoverageRow[]): Counted[] {
  const found = new Map<string, CoverageRow[]>()
  for (const row of rows) {
    const list = found.get(row.area_code)
    if (list) list.push(row)
    else found.set(row.area_code, [row])
  }
  return [...found].flatMap(([code, own]) => {
    const { officials } = groupsOf(own)
    return officials.posts === 0
      ? []
      : [{ code, posts: officials.posts, protected: officials.protected, gaps: gapsOf(officials) }]
  })
}

function sumsOf(waiting: readonly Counted[]): Standing['waits'] {
  const sum = (gap: Gap) => ({
    villages: waiting.filter(({ gaps }) => gaps[gap] > 0).length,
    people: waiting.reduce((people, { gaps }) => people + gaps[gap], 0),
  })
  return Object.fromEntries(GAPS.map((gap) => [gap, sum(gap)])) as Standing['waits']
}

/** The area by which a reader tells villages apart: the district inside a regency, the regency above. */
function above(village: string, place: AreaCode): string {
  return levelOf(place) === 'regency' || levelOf(place) === 'district' ? village.slice(0, 8) : village.slice(0, 5)
}

async function namesOf(
  { tx }: Context,
  shown: readonly Counted[],
  place: AreaCode,
  on: PlainDate,
): Promise<Map<string, string>> {
  const codes = new Set(shown.flatMap(({ code }) => [code, above(code, place)]))
  const named = await areasNamed(tx, [...codes], on)
  return new Map(named.map(({ code, name }) => [code, name]))
}
