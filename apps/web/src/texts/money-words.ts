import { moneyWordsEn } from './money-words.en'
import { moneyWordsId } from './money-words.id'
import { inBoth } from './texts'

/** Funds, categories, programmes and states of money in words. */
export const moneyWords = inBoth(moneyWordsId, moneyWordsEn)
