import { helpEn } from './help.en'
import { helpId } from './help.id'
import { inBoth } from './texts'

/** What the guide in the app says: the tasks of each role, step by step, and the words. */
export const helpTexts = inBoth(helpId, helpEn)
