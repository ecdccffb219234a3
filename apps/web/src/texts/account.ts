import { accountEn } from './account.en'
import { accountId } from './account.id'
import { inBoth } from './texts'

/** What is said around the own account: one-time codes, set-up, passwords, devices, two-step sign-in. */
export const accountTexts = inBoth(accountId, accountEn)
