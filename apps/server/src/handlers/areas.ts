import * as areas from '@payung/contract/areas'
import { AreaCode, NATION_PATH } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import { listChildren } from '@payung/usecases/areas/list-children'
import { openPreparation } from '@payung/usecases/areas/open-preparation'
import { readDenominators } from '@payung/usecases/areas/read-denominators'
import { readPlace } from '@payung/usecases/areas/read-place'
import { recodeVillage } from '@payung/usecases/areas/recode-village'
import { renameArea } from '@payung/usecases/areas/rename-area'
import { searchAreas } from '@payung/usecases/areas/search-areas'
import { splitVillage } from '@payung/usecases/areas/split-village'
import { type Handler, handle } from './handle'

/** Any place of the list, also outside the duty; the nation is `00`. */
function placeOf(text: string): AreaCode {
  const read = AreaCode.safeParse(text === NATION_PATH ? '' : text)
  return read.success ? read.data : refuseArea('unknown_code', {}, 'place')
}

export const areasHandlers: Handler[] = [
  handle(areas.searchAreas, (context, { query }) => searchAreas(context, query)),
  handle(areas.readPlace, (context, { path, query }) => readPlace(context, placeOf(path.place), query.on)),
  handle(areas.listChildren, (context, { path, query }) =>
    listChildren(context, placeOf(path.place), query.on, query.after),
  ),
  handle(areas.readDenominators, async (context, { path, query }) => ({
    denominators: await readDenominators(context, placeOf(path.place), query.on),
  })),
  handle(areas.renameArea, (context, { path, body }) => renameArea(context, path.area as AreaCode, body)),
  handle(areas.splitVillage, (context, { path, body }) => splitVillage(context, path.area as AreaCode, body)),
  handle(areas.recodeVillage, (context, { path, body }) => recodeVillage(context, path.area as AreaCode, body)),
  handle(areas.openPreparation, (context, { path, body }) => openPreparation(context, path.area as AreaCode, body)),
]
