import { lawEn } from './law.en'
import { lawId } from './law.id'
import { inBoth } from './texts'

/** What the law book and the texts of acts say. */
export const lawTexts = inBoth(lawId, lawEn)
