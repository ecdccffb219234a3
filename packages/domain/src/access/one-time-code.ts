/** Letters and figures that nobody confuses on paper: no O and 0, no I, L and 1. */
const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** Twelve signs of 31 are 59 bits: with the counter of failures far beyond guessing. */
const LENGTH = 12

/** How long a letter may lie: days until its code ends. */
export const CODE_DAYS = 14

/**
 * A one-time code from randomness, `ABCD-EFGH-JKMN`.
 * @param pick a random whole number below its argument
 */
export function oneTimeCode(pick: (below: number) => number): string {
  return grouped(Array.from({ length: LENGTH }, () => SIGNS[pick(SIGNS.length)]).join(''))
}

/** However it was typed: one form for comparing. Null when it cannot be a code. */
export function codeForm(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  return signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign)) ? signs : null
}

/** In groups of four, as the letter prints it. */
export function grouped(signs: string): string {
  return signs.match(/.{1,4}/g)?.join('-') ?? ''
}
