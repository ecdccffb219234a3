import type { AreaCode } from '@payung/domain/areas/area'
import { areaNames, type VillageNamed, villagesUnder } from '@payung/store/registration/area-names'
import { rangeOf } from '@payung/store/scope'
import type { Context } from '../../context'
import { regencyOfArea } from '../village-place'

/** For whom a template is made: the name of the area and the villages to choose from. */
export async function areaOfTemplate(
  context: Context,
  area: AreaCode,
): Promise<{ area: string; villages: VillageNamed[] }> {
  regencyOfArea(context, area)
  const { from, to } = rangeOf(area)
  const names = await areaNames(context.tx, [area])
  return { area: names.get(area) ?? area, villages: await villagesUnder(context.tx, from, to, context.today) }
}
