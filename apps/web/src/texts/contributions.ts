import { contributionsEn } from './contributions.en'
import { contributionsId } from './contributions.id'
import { inBoth } from './texts'

/** What the screens of contributions say. */
export const contributionsTexts = inBoth(contributionsId, contributionsEn)
