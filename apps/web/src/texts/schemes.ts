import { schemesEn } from './schemes.en'
import { schemesId } from './schemes.id'
import { inBoth } from './texts'

/** What the screens of schemes say. */
export const schemesTexts = inBoth(schemesId, schemesEn)
