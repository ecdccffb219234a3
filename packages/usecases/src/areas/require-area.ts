import type { AreaCode } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { type AreaRow, findArea } from '@payung/store/areas/find-areas'
import type { Context } from '../context'

/**
 * The area that bears a code on a day.
 * @throws Refusal unknown_area
 */
export async function requireArea({ tx }: Context, code: AreaCode, on: PlainDate, field = 'area'): Promise<AreaRow> {
  return (await findArea(tx, code, on)) ?? refuseArea('unknown_area', { code, on }, field)
}
