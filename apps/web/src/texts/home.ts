import { homeEn } from './home.en'
import { homeId } from './home.id'
import { inBoth } from './texts'

/** What the first page of each role says. */
export const homeTexts = inBoth(homeId, homeEn)
