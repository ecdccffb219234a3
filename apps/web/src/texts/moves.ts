import { movesEn } from './moves.en'
import { movesId } from './moves.id'
import { inBoth } from './texts'

/** What the page says on which people move to another village. */
export const movesTexts = inBoth(movesId, movesEn)
