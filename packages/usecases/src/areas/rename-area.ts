import type { AreaCode } from '@payung/domain/areas/area'
import type { Place, RenameArea } from '@payung/domain/areas/place'
import { refuseArea } from '@payung/domain/areas/refusals'
import { addArea, addAreaChange, closeArea, isChangeKnown } from '@payung/store/areas/change-areas'
import type { Context } from '../context'
import { readPlace } from './read-place'
import { requireArea } from './require-area'

/**
 * Gives an area a new name from a day on: its row is closed and the next one opened under the same code.
 * @throws Refusal unknown_area, change_too_early
 */
export async function renameArea(context: Context, code: AreaCode, asked: RenameArea): Promise<Place> {
  const { tx, note } = context
  const { id, on, name, basis } = asked
  if (await isChangeKnown(tx, id)) return readPlace(context, code, on)
  const area = await requireArea(context, code, on)
  if (area.since >= on || area.until !== null)
    refuseArea('change_too_early', { code, on, since: area.until ?? area.since }, 'on')
  await closeArea(tx, area, on)
  await addArea(tx, { code, since: on, name, kind: area.kind, regencyId: area.regency_id, source: basis })
  await addAreaChange(tx, id, { on, kind: 'rename', from: [code], to: [code], basis })
  note({ from: area.name, to: name }, code)
  return readPlace(context, code, on)
}
