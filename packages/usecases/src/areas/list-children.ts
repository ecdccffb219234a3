import type { AreaCode } from '@payung/domain/areas/area'
import type { Children } from '@payung/domain/areas/place'
import type { PlainDate } from '@payung/kernel/dates'
import { listChildren as listRows } from '@payung/store/areas/find-areas'
import type { Context } from '../context'
import { requireArea } from './require-area'

/** Areas to a page: with the longest names it stays below 4 kB. */
const MOST = 40

/**
 * The areas directly below another on a day: a step of the picker.
 * @throws Refusal unknown_area
 */
export async function listChildren(
  context: Context,
  parent: AreaCode,
  on: PlainDate = context.today,
  after = '',
): Promise<Children> {
  await requireArea(context, parent, on)
  const rows = await listRows(context.tx, parent, on, after, MOST + 1)
  const areas = rows.slice(0, MOST).map(({ code, name, kind }) => ({ code, name, kind }))
  return { areas, next: rows.length > MOST ? (areas.at(-1)?.code ?? null) : null }
}
