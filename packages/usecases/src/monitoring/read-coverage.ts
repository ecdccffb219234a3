import { refuseAccess } from '@payung/domain/access/refusals'
import { type AreaCode, areaCode, levelOf, pathOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import { refuseMonitoring } from '@payung/domain/monitoring/refusals'
import type { RegencyFact } from '@payung/domain/monitoring/regency-fact'
import { maySeeFigures, maySeeVillagesOf } from '@payung/domain/monitoring/sight'
import { addMonths, firstDay, lastDay, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import { areasNamed } from '@payung/store/contributions/regencies'
import {
  type CoverageRow,
  childrenOf,
  denominatorsOf,
  desaCounts,
  factsOf,
} from '@payung/store/monitoring/read-coverage'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { figuresOn, monthlyFigures } from './choose-figures'
import { groupsOf, toFigures } from './coverage-figures'
import { sourceOf } from './source'

/**
 * Coverage of a place and of the places below it on a day, with months before. Sums down to the district are for everybody who
 * signs in; villages only for those whose duty holds them.
 * @throws Refusal unknown_area, outside_area, day_ahead
 */
export async function readCoverage(
  context: Context,
  place: AreaCode,
  asked: { on?: PlainDate | undefined; months: number },
): Promise<Coverage> {
  const { tx, actor, today } = context
  const on = asked.on ?? today
  if (on > today) refuseMonitoring('day_ahead', { on, today }, 'on')
  if (!maySeeFigures(actor, place)) refuseAccess('outside_area', {}, 'place')
  return asOwner(tx, async () => {
    const path = await areasNamed(tx, pathOf(place), on)
    const self = path.at(-1)
    if (!self || self.code !== place) return refuseArea('unknown_area', { code: place, on }, 'place')
    const isHidden = levelOf(place) === 'district' && !maySeeVillagesOf(actor, place)
    const all = isHidden ? [] : await childrenOf(tx, place, on)
    const children = all.filter(({ code }) => maySeeFigures(actor, areaCode(code)))
    const codes = [place, ...children.map(({ code }) => code)]
    const range = await placeRange(tx, place)
    const rows = byArea(await figuresOn(context, place, range, codes, on))
    const around = await aroundFigures(context, codes, self.regency_id, on)
    const figures = (area: { code: string; name: string; kind: string; regency_id: number | null }) =>
      toFigures(rows.get(area.code) ?? [], {
        area: { code: area.code, name: area.name, kind: area.kind },
        on,
        source: sourceOf(context),
        denominators: around.denominators.get(area.code) ?? [],
        facts: around.facts
          .filter((fact) => fact.regency_id === area.regency_id)
          .map(({ regency_id: _, ...fact }) => fact),
        desa: around.desa.get(area.code) ?? null,
      })
    return {
      ...figures(self),
      path: path.map(({ code, name, kind }) => ({ code, name, kind: kind as Coverage['area']['kind'] })),
      facts: self.regency_id === null ? [] : around.facts.map(({ regency_id: _, ...fact }) => fact),
      children: children.map(figures),
      are_children_hidden: isHidden || children.length < all.length,
      months: await monthsBefore(context, place, range, on, asked.months),
    }
  })
}

async function monthsBefore(
  context: Context,
  place: AreaCode,
  range: Awaited<ReturnType<typeof placeRange>>,
  on: PlainDate,
  count: number,
): Promise<Coverage['months']> {
  if (count === 0) return []
  const last = monthOf(on)
  const months = monthsThrough(addMonths(last, 1 - count), last)
  const rows = await monthlyFigures(context.tx, place, range, months.map(firstDay))
  return months.flatMap((month) => {
    const found = rows.filter((row) => row.month === firstDay(month) && row.area_code === place)
    const day = lastDay(month) < on ? lastDay(month) : on
    return found.length === 0 ? [] : [{ month, on: day, ...groupsOf(found) }]
  })
}

async function aroundFigures({ tx }: Context, codes: readonly string[], regency: number | null, on: PlainDate) {
  const counted = await denominatorsOf(tx, codes, on)
  const denominators = new Map<string, { name: string; value: number; source: string; date: string }[]>()
  for (const { area_code, ...one } of counted) {
    denominators.set(area_code, [...(denominators.get(area_code) ?? []), one])
  }
  const facts = await factsOf(tx, regency === null ? null : [regency], on)
  return {
    denominators,
    facts: facts.map((fact) => ({ ...fact, area: areaCode(fact.area), kind: fact.kind as RegencyFact['kind'] })),
    desa: await desaCounts(tx, codes, on),
  }
}

function byArea(rows: readonly CoverageRow[]): Map<string, CoverageRow[]> {
  const found = new Map<string, CoverageRow[]>()
  for (const row of rows) {
    const list = found.get(row.area_code)
    if (list) list.push(row)
    else found.set(row.area_code, [row])
  }
  return found
}
