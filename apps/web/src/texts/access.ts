import { accessEn } from './access.en'
import { accessId } from './access.id'
import { inBoth } from './texts'

/** What the screens of accounts, tokens, rules and the audit log say. */
export const accessTexts = inBoth(accessId, accessEn)
