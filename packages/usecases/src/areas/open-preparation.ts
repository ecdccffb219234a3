import { type AreaCode, areaCode, levelOf, parentOf } from '@payung/domain/areas/area'
import type { OpenPreparation, Place } from '@payung/domain/areas/place'
import { refuseArea } from '@payung/domain/areas/refusals'
import { addArea, addAreaChange, isChangeKnown, listChanges, listPreparations } from '@payung/store/areas/change-areas'
import type { Context } from '../context'
import { readPlace } from './read-place'
import { requireArea } from './require-area'

/**
 * Opens a village in preparation beside its mother. It bears a mark of ours, `P001` and on, until the ministry gives it a code.
 * @throws Refusal unknown_area, not_a_village, change_too_early
 */
export async function openPreparation(context: Context, mother: AreaCode, asked: OpenPreparation): Promise<Place> {
  const { tx, note } = context
  const { id, on, name, basis } = asked
  if (levelOf(mother) !== 'village') refuseArea('not_a_village', { code: mother }, 'area')
  const area = await requireArea(context, mother, on)
  if (await isChangeKnown(tx, id)) return readPlace(context, await openedFrom(context, mother), on)
  if (area.since >= on) refuseArea('change_too_early', { code: mother, on, since: area.since }, 'on')
  const code = await nextMark(context, parentOf(mother) as AreaCode)
  await addArea(tx, { code, since: on, name, kind: 'desa_persiapan', regencyId: area.regency_id, source: basis })
  await addAreaChange(tx, id, { on, kind: 'split', from: [mother], to: [mother, code], basis })
  note({ opened: code }, mother)
  return readPlace(context, code, on)
}

/** A mark is never given twice in a district, also when its village has its code by now. */
async function nextMark({ tx }: Context, district: AreaCode): Promise<AreaCode> {
  const given = (await listPreparations(tx, district)).map((code) => Number(code.slice(-3)))
  return areaCode(`${district}.P${String(Math.max(0, ...given) + 1).padStart(3, '0')}`)
}

async function openedFrom({ tx }: Context, mother: AreaCode): Promise<AreaCode> {
  const [latest] = await listChanges(tx, mother)
  return latest?.to.at(-1) ?? mother
}
