import { exchangeEn } from './exchange.en'
import { exchangeId } from './exchange.id'
import { inBoth } from './texts'

/** What the screens of imports say. */
export const exchangeTexts = inBoth(exchangeId, exchangeEn)
