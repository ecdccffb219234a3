import { calculatorsEn } from './calculators.en'
import { calculatorsId } from './calculators.id'
import { inBoth } from './texts'

/** What the open calculators say. */
export const calculatorsTexts = inBoth(calculatorsId, calculatorsEn)
