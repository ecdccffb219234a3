import { type AreaCode, levelOf, parentOf, villageKindOf } from '@payung/domain/areas/area'
import type { Place, SplitVillage } from '@payung/domain/areas/place'
import { refuseArea } from '@payung/domain/areas/refusals'
import { addArea, addAreaChange, isChangeKnown } from '@payung/store/areas/change-areas'
import { findAreas } from '@payung/store/areas/find-areas'
import type { Context } from '../context'
import { readPlace } from './read-place'
import { requireArea } from './require-area'

/**
 * Takes new villages out of one that stays. People stay where they are registered until somebody moves them.
 * @throws Refusal unknown_area, not_a_village, foreign_district, code_taken, change_too_early
 */
export async function splitVillage(context: Context, mother: AreaCode, asked: SplitVillage): Promise<Place> {
  const { tx, note } = context
  const { id, on, basis, into } = asked
  if (await isChangeKnown(tx, id)) return readPlace(context, mother, on)
  if (levelOf(mother) !== 'village') refuseArea('not_a_village', { code: mother }, 'area')
  const area = await requireArea(context, mother, on)
  if (area.since >= on) refuseArea('change_too_early', { code: mother, on, since: area.since }, 'on')
  const codes = into.map(({ code }) => code)
  const district = parentOf(mother) as AreaCode
  const foreign = codes.find((code) => parentOf(code) !== district)
  if (foreign) refuseArea('foreign_district', { code: foreign, district }, 'into')
  const twice = codes.find((code, at) => codes.indexOf(code) !== at)
  const [taken] = await findAreas(tx, codes, on)
  if (taken || twice) refuseArea('code_taken', { code: taken?.code ?? (twice as string) }, 'into')
  for (const { code, name } of into)
    await addArea(tx, { code, since: on, name, kind: villageKindOf(code), regencyId: area.regency_id, source: basis })
  await addAreaChange(tx, id, { on, kind: 'split', from: [mother], to: [mother, ...codes], basis })
  note({ into: codes }, mother)
  return readPlace(context, mother, on)
}
