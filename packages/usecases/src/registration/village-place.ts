import type { AreaCode } from '@payung/domain/areas/area'
import { levelOf, regencyIdOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { type Context, requirePlace } from '../context'

/**
 * The number of the regency in which a village lies, after the actor's duty was checked.
 * @throws Refusal not_a_village, outside_area
 */
export function regencyOfVillage({ actor }: Context, village: AreaCode): number {
  if (levelOf(village) !== 'village') refuseArea('not_a_village', { code: village }, 'village')
  requirePlace(actor, village)
  return regencyIdOf(village) as number
}

/**
 * The number of the regency in which an area lies, after the actor's duty was checked.
 * @throws Refusal not_a_village for an area above the regency, outside_area
 */
export function regencyOfArea({ actor }: Context, area: AreaCode): number {
  requirePlace(actor, area)
  return regencyIdOf(area) ?? refuse('import_area', {}, 'area')
}

/** Nobody who works today was appointed before this day. */
const EARLIEST = '1950-01-01'

/**
 * Stops a date with a mistyped year: before 1950, or more than a year ahead.
 * @throws Refusal date_far
 */
export function requireSensible(today: PlainDate, date: PlainDate | null | undefined, field: string): void {
  const last = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  if (date && (date < EARLIEST || date > last)) refuse('date_far', { date, first: EARLIEST, last }, field)
}
