import { type AreaCode, levelOf } from '@payung/domain/areas/area'
import { dueThrough } from '@payung/domain/contributions/due-through'
import { firstDay, monthOf, type PlainDate } from '@payung/kernel/dates'
import { holidaySet } from '@payung/store/contributions/holidays'
import {
  type CoverageRow,
  coverageOn,
  keptCoverage,
  keptVillageCoverage,
  measuredDays,
} from '@payung/store/monitoring/read-coverage'
import type { Tx } from '@payung/store/open'
import type { PlaceRange } from '@payung/store/place'
import type { Context } from '../context'

/** How long the codes of each level are. */
const LENGTH = { nation: 0, province: 2, regency: 5, district: 8, village: 13 } as const
const BELOW = { nation: 2, province: 5, regency: 8, district: 13, village: 13 } as const

/**
 * The figures of a place and its children on a day: the kept ones where they hold for that day, else reckoned from the people.
 * Both are one definition. Kept figures hold when every regency was measured on the day, or since then nothing fell due.
 */
export async function figuresOn(
  context: Context,
  place: AreaCode,
  range: PlaceRange,
  codes: readonly string[],
  on: PlainDate,
): Promise<CoverageRow[]> {
  const { tx } = context
  const { isKept, through } = await measuredFor(context, range, on)
  if (isKept) return keptFigures(tx, place, range, codes, [firstDay(monthOf(on))])
  const level = levelOf(place)
  return coverageOn(tx, range, { day: on, through }, [...new Set([LENGTH[level], BELOW[level]])])
}

/** The figures of every village of a place on a day, kept or reckoned, as {@link figuresOn} has them. */
export async function villageFiguresOn(context: Context, range: PlaceRange, on: PlainDate): Promise<CoverageRow[]> {
  const { isKept, through } = await measuredFor(context, range, on)
  if (isKept) return keptVillageCoverage(context.tx, range, [firstDay(monthOf(on))])
  return coverageOn(context.tx, range, { day: on, through }, [LENGTH.village])
}

async function measuredFor({ tx }: Context, range: PlaceRange, on: PlainDate) {
  const holidays = await holidaySet(tx)
  const through = dueThrough(on, holidays)
  const measured = await measuredDays(tx, range, firstDay(monthOf(on)))
  const isKept =
    measured.oldest !== null &&
    (measured.oldest === on ||
      (measured.newest !== null &&
        measured.newest <= on &&
        dueThrough(measured.oldest as PlainDate, holidays).PU === through.PU))
  return { isKept, through }
}

/** The kept figures of a place at the end of each month. */
export function monthlyFigures(
  tx: Tx,
  place: AreaCode,
  range: PlaceRange,
  months: readonly PlainDate[],
): Promise<CoverageRow[]> {
  return keptFigures(tx, place, range, [place], months)
}

async function keptFigures(
  tx: Tx,
  place: AreaCode,
  range: PlaceRange,
  codes: readonly string[],
  months: readonly PlainDate[],
): Promise<CoverageRow[]> {
  const above = codes.filter((code) => code.length < LENGTH.village)
  const rows = above.length === 0 ? [] : await keptCoverage(tx, above, months)
  if (levelOf(place) !== 'village' && above.length === codes.length) return rows
  return [...rows, ...(await keptVillageCoverage(tx, range, months))]
}
