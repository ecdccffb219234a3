import { paymentsEn } from './payments.en'
import { paymentsId } from './payments.id'
import { inBoth } from './texts'

/** What the screens of payments say. */
export const paymentsTexts = inBoth(paymentsId, paymentsEn)
