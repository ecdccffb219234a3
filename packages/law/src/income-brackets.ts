import { firstDay, type Month } from '@payung/kernel/dates'
import type { Rupiah } from '@payung/kernel/money'
import { endPoints, type IncomeBracket, incomeBrackets } from './brackets/parameters'
import type { Citation, OpenQuestion } from './citation'
import { openQuestion } from './open-questions'

/** The bracket of an income, with its law: the lowest and the highest row were read, those between are unverified. */
export interface BracketFound {
  base: Rupiah
  cite: Citation
  open: OpenQuestion[]
}

/**
 * The base on which a BPU member pays.
 * @param income monthly income or the base itself, Rp
 * @throws RangeError for a month before July 2015
 * @law PP 44/2015 Lampiran II
 */
export function bracketOf(income: Rupiah, of: Month): BracketFound {
  const row = incomeBrackets.on(firstDay(of))
  const at = bracketIndex(row.value, income)
  const bracket = row.value[at]
  if (!bracket) throw new RangeError('the lowest bracket begins at zero')
  const isEndPoint = at === 0 || at === row.value.length - 1
  return isEndPoint
    ? { base: bracket.base, cite: endPoints, open: [] }
    : { base: bracket.base, cite: row.cite, open: [openQuestion('bpu_brackets')] }
}

/** Position of the bracket whose lower bound the income reaches. */
export function bracketIndex(brackets: readonly IncomeBracket[], income: number): number {
  let low = 0
  let high = brackets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((brackets[middle]?.from ?? 0) <= income) low = middle
    else high = middle - 1
  }
  return low
}
