import { areasEn } from './areas.en'
import { areasId } from './areas.id'
import { inBoth } from './texts'

/** What the page of an area's history says. */
export const areasTexts = inBoth(areasId, areasEn)
