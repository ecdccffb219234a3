import { personEn } from './person.en'
import { personId } from './person.id'
import { inBoth } from './texts'

/** What the pages of people say. */
export const personTexts = inBoth(personId, personEn)
