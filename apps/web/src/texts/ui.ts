import { inBoth } from './texts'
import { uiEn } from './ui.en'
import { uiId } from './ui.id'

/** What the pieces of the kit say by themselves. */
export const uiTexts = inBoth(uiId, uiEn)
