/** A source of chance that gives the same sequence for the same seed, so that the demonstration is the same everywhere. */
export interface Chance {
  /** A whole number from 0 to before `bound`. */
  below(bound: number): number
  /** One of the list. */
  oneOf<One>(list: readonly One[]): One
  /** True in `percent` of a hundred cases. */
  in100(percent: number): boolean
}

/** Mulberry32: small, fast, good enough for invented villages. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (bound: number) => Math.floor((next() / 4_294_967_296) * bound)
  return {
    below,
    oneOf: (list) => list[below(list.length)] as (typeof list)[number],
    in100: (percent) => below(100) < percent,
  }
}

/**
 * Divides a whole number over weights so that the parts add up exactly: the largest remainders get what is left.
 * Equal remainders are served in the order of the list.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (sum === 0) return weights.map(() => 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map(Math.floor)
  const left = total - parts.reduce((a, b) => a + b, 0)
  const byRemainder = exact
    .map((value, i) => ({ i, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
  for (const { i } of byRemainder.slice(0, left)) parts[i] = (parts[i] as number) + 1
  return parts
}
