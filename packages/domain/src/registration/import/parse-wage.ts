import { formatRupiah, type Rupiah } from '@payung/kernel/money'
import type { Cell } from './cell'
import { parseMoney } from './parse-money'
import type { Parsed } from './parsed'

/** Below it a monthly wage was probably written in thousands; above it with a zero too many. Rp, our own threshold. */
const PLAUSIBLE = { least: 50_000, most: 100_000_000 }

/** A monthly wage or siltap. Rp a month. Zero is read as not given. */
export function parseWage(cell: Cell): Parsed<Rupiah> {
  const parsed = parseMoney(cell)
  const { value } = parsed
  if (value === null) return parsed
  if (value === 0) return { value: null, problems: parsed.problems }
  if (value < PLAUSIBLE.least) return warn(parsed, 'wage_small', value)
  if (value > PLAUSIBLE.most) return warn(parsed, 'wage_large', value)
  return parsed
}

function warn(parsed: Parsed<Rupiah>, code: 'wage_small' | 'wage_large', value: Rupiah): Parsed<Rupiah> {
  return { value, problems: [...parsed.problems, { code, facts: { read: formatRupiah(value) } }] }
}
