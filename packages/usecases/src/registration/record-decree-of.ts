import { type AreaCode, levelOf } from '@payung/domain/areas/area'
import type { Done } from '@payung/domain/registration/acts'
import type { NewDecree } from '@payung/domain/registration/structure'
import { id } from '@payung/kernel/ids'
import type { Context } from '../context'
import { enterForVillage } from './enter-for-village'
import { recordDecree } from './record-decree'

/**
 * Records a decree: that of one village through the door of the village, that of the regent or camat for many villages at once.
 * @throws Refusal as `recordDecree`, and paper_needed for a village's decree that the office above enters
 */
export async function recordDecreeOf(context: Context, area: AreaCode, asked: NewDecree): Promise<Done> {
  if (levelOf(area) === 'village') return enterForVillage(context, 'record_decree', area, asked)
  const done = await recordDecree(context, area, asked)
  context.note({ act: 'record_decree', appointments: asked.appointments.length }, done.id)
  return { id: id(done.id), state: 'done' }
}
