/** Whole rupiah as a safe integer. Never a fraction, never a float. */
export type Rupiah = number & { readonly __unit: 'Rp' }

/** A rate in parts per million: 0.24 % is 2400. */
export type Rate = number & { readonly __unit: 'ppm' }

/**
 * Brands a whole number of rupiah.
 * @throws RangeError when it is not a safe integer
 */
export function rupiah(amount: number): Rupiah {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not whole rupiah: ${amount}`)
  return amount as Rupiah
}

/**
 * A rate from a percentage with at most four decimals: `percent(0.24)` is 2400 ppm.
 * @throws RangeError when the percentage is finer than one part per million
 */
export function percent(value: number): Rate {
  const ppm = Math.round(value * 10_000)
  if (Math.abs(ppm / 10_000 - value) > 1e-9) throw new RangeError(`finer than one part per million: ${value} %`)
  return ppm as Rate
}

/** How a product is brought to whole rupiah. The caller always names it. */
export type Rounding = 'half up' | 'down' | 'up'

/** Below this base a product with a rate up to 100 % stays inside the safe integers. */
const SAFE_BASE = Math.floor(Number.MAX_SAFE_INTEGER / 1_000_000)

/**
 * `base` x `rate`, brought to whole rupiah as named. The only multiplication of money in the house.
 * @param base Rp, not negative
 * @param rate parts per million, 0 to 1,000,000
 * @throws RangeError when an argument lies outside these bounds
 */
export function times(base: Rupiah, rate: Rate, rounding: Rounding): Rupiah {
  if (base < 0 || base > SAFE_BASE || rate < 0 || rate > 1_000_000)
    throw new RangeError(`out of bounds: ${base} x ${rate} ppm`)
  const product = base * rate
  const rest = product % 1_000_000
  const whole = (product - rest) / 1_000_000
  if (rest === 0 || rounding === 'down') return whole as Rupiah
  return (rounding === 'up' || rest >= 500_000 ? whole + 1 : whole) as Rupiah
}

/** The sum of amounts. Rp. */
export function sum(amounts: Iterable<Rupiah>): Rupiah {
  let total = 0
  for (const amount of amounts) total += amount
  return rupiah(total)
}

/** `Rp1.204.000`: no space, dots between thousands, as offices write it. */
export function formatRupiah(amount: number): string {
  return `${amount < 0 ? '-' : ''}Rp${formatInteger(Math.abs(amount))}`
}

/** `1.234.567` */
export function formatInteger(value: number): string {
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
