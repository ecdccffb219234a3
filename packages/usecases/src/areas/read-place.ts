import { type AreaCode, pathOf } from '@payung/domain/areas/area'
import type { Place } from '@payung/domain/areas/place'
import type { PlainDate } from '@payung/kernel/dates'
import { listChanges } from '@payung/store/areas/change-areas'
import { findAreas, listSpans } from '@payung/store/areas/find-areas'
import type { Context } from '../context'
import { requireArea } from './require-area'

/**
 * An area as it is on a day, with the way to it, its names and what happened to it.
 * @throws Refusal unknown_area
 */
export async function readPlace(context: Context, code: AreaCode, on: PlainDate = context.today): Promise<Place> {
  const { tx } = context
  const area = await requireArea(context, code, on)
  const path = await findAreas(tx, pathOf(code), on)
  return {
    ...area,
    path: path.map(({ code, name, kind }) => ({ code, name, kind })),
    names: (await listSpans(tx, code)).map(({ name, since, until }) => ({ name, since, until })),
    changes: await listChanges(tx, code),
  }
}
