import { type AreaCode, levelOf, parentOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import type { MergeVillages, Moved } from '@payung/domain/registration/move'
import { addAreaChange, closeArea, isChangeKnown } from '@payung/store/areas/change-areas'
import { relabelMoney } from '@payung/store/areas/relabel-area'
import { endStructure, listVillagers } from '@payung/store/registration/moves'
import { requireArea } from '../areas/require-area'
import type { Context } from '../context'
import { carryOut } from './move-people'
import { regencyOfVillage } from './village-place'

/**
 * Takes villages into one that stays: their posts and what stands on them end, their people and their units go over, and each is
 * read on earlier days as it was.
 * @throws Refusal not_a_village, unknown_area, foreign_district, change_too_early, change_in_future
 */
export async function mergeVillages(context: Context, into: AreaCode, asked: MergeVillages): Promise<Moved> {
  const { tx, note, today, newId } = context
  const { id, on, basis } = asked
  const regency = regencyOfVillage(context, into)
  if (await isChangeKnown(tx, id)) return { moved: 0, to: into }
  if (on > today) refuseArea('change_in_future', { on, today }, 'on')
  await requireArea(context, into, on)
  const district = parentOf(into) as AreaCode
  const from = [...new Set(asked.from)]
  let moved = 0
  for (const village of from) {
    if (village === into || levelOf(village) !== 'village') refuseArea('not_a_village', { code: village }, 'from')
    if (parentOf(village) !== district) refuseArea('foreign_district', { code: village, district }, 'from')
    const area = await requireArea(context, village, on, 'from')
    if (area.since >= on || area.until !== null)
      refuseArea('change_too_early', { code: village, on, since: area.until ?? area.since }, 'on')
    await closeArea(tx, area, on)
    await endStructure(tx, regency, village, on, 'desa digabung')
    await relabelMoney(tx, village, into)
    const people = await listVillagers(tx, regency, village)
    if (people.length > 0) await carryOut(context, { id: newId(), regency, from: village, to: into, on, basis, people })
    moved += people.length
  }
  await addAreaChange(tx, id, { on, kind: 'merge', from: [...from, into], to: [into], basis })
  note({ from, people: moved }, into)
  return { moved, to: into }
}
