import { registerEn } from './register.en'
import { registerId } from './register.id'
import { inBoth } from './texts'

/** What the forms of the register say: people, deaths, heirs, memberships, posts, decrees, proposals. */
export const registerTexts = inBoth(registerId, registerEn)
