import type { Programme } from '@payung/law/words'

/** The bit of each programme in `memberships.programmes`. */
export const PROGRAMME_BITS: Record<Programme, number> = { jkk: 1, jkm: 2, jht: 4, jp: 8 }

/** A set of programmes as bits. */
export function toBits(programmes: readonly Programme[]): number {
  return programmes.reduce((bits, one) => bits | PROGRAMME_BITS[one], 0)
}

/** Bits as a list of programmes, in their order. */
export function fromBits(bits: number): Programme[] {
  return (Object.keys(PROGRAMME_BITS) as Programme[]).filter((one) => (bits & PROGRAMME_BITS[one]) !== 0)
}
