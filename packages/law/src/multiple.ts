import { type Rate, type Rupiah, rupiah, times } from '@payung/kernel/money'

/**
 * `base` x a rate that may exceed 100 %, brought once to whole rupiah, half up: 56 wages, or 2 % for each of 60 months.
 * @param ppm parts per million, not negative
 * @throws RangeError when an argument or the product is out of bounds
 */
export function multiple(base: Rupiah, ppm: number): Rupiah {
  const rest = ppm % 1_000_000
  const whole = (ppm - rest) / 1_000_000
  return rupiah(base * whole + times(base, rest as Rate, 'half up'))
}
