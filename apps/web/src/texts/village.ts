import { inBoth } from './texts'
import { villageEn } from './village.en'
import { villageId } from './village.id'

/** What the pages of a village say. */
export const villageTexts = inBoth(villageId, villageEn)
