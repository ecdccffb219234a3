import { type AreaCode, levelOf, parentOf, villageKindOf } from '@payung/domain/areas/area'
import type { Place, RecodeVillage } from '@payung/domain/areas/place'
import { refuseArea } from '@payung/domain/areas/refusals'
import { addArea, addAreaChange, closeArea, isChangeKnown } from '@payung/store/areas/change-areas'
import { relabelArea, wasCodeUsed } from '@payung/store/areas/relabel-area'
import type { Context } from '../context'
import { readPlace } from './read-place'
import { requireArea } from './require-area'

/**
 * Gives a village another code from a day on: a village in preparation that receives the ministry's. All its rows bear the new code
 * from now on, also those of closed months; the number of the regency stays.
 * @throws Refusal unknown_area, not_a_village, foreign_district, code_used, change_too_early, change_in_future
 */
export async function recodeVillage(context: Context, old: AreaCode, asked: RecodeVillage): Promise<Place> {
  const { tx, note, today } = context
  const { id, on, code, name, basis } = asked
  if (await isChangeKnown(tx, id)) return readPlace(context, code, on)
  if (levelOf(old) !== 'village') refuseArea('not_a_village', { code: old }, 'area')
  const area = await requireArea(context, old, on)
  if (on > today) refuseArea('change_in_future', { on, today }, 'on')
  if (area.since >= on || area.until !== null)
    refuseArea('change_too_early', { code: old, on, since: area.until ?? area.since }, 'on')
  const district = parentOf(old) as AreaCode
  if (parentOf(code) !== district) refuseArea('foreign_district', { code, district }, 'code')
  if (await wasCodeUsed(tx, code)) refuseArea('code_used', { code }, 'code')
  await closeArea(tx, area, on)
  await addArea(tx, {
    code,
    since: on,
    name: name ?? area.name,
    kind: villageKindOf(code),
    regencyId: area.regency_id,
    source: basis,
  })
  await relabelArea(tx, old, code)
  await addAreaChange(tx, id, { on, kind: 'recode', from: [old], to: [code], basis })
  note({ from: old, to: code }, code)
  return readPlace(context, code, on)
}
