import type { Month } from '@payung/kernel/dates'
import type { Kind } from './columns'
import type { Programme } from './words'

// The second reckoning: nothing of the library but words, in BigInt, from the law book (2.2, 2.3, 2.6, 2.7).

/** One person of the second reckoning. */
export interface ReckonedPerson {
  kind: Kind
  programmes: readonly Programme[]
  /** Rp */
  wage: number
}

/** Six shares in the order of `ContributionShares`: JKK, JKM, JHT employer, JHT worker, JP employer, JP worker. Rp. */
export type ReckonedShares = readonly [number, number, number, number, number, number]

const ceilings: readonly (readonly [from: string, rupiah: bigint])[] = [
  ['2026-03', 11_086_300n],
  ['2025-03', 10_547_400n],
  ['2024-03', 10_042_300n],
  ['2023-03', 9_559_600n],
  ['2022-03', 9_077_600n],
  ['2021-03', 8_754_600n],
  ['2020-03', 8_939_700n],
  ['2019-03', 8_512_400n],
  ['2018-03', 8_094_000n],
  ['2017-03', 7_703_500n],
  ['2016-03', 7_335_300n],
  ['2015-07', 7_000_000n],
]

const classes = { plain: [240n, 540n, 890n, 1270n, 1740n], jkp: [100n, 400n, 750n, 1130n, 1600n] }

/** What a person owes for a month, reckoned a second time from the book and not from the parameters. */
export function reckonAgain({ kind, programmes, wage }: ReckonedPerson, month: Month): ReckonedShares {
  const has = (programme: Programme, amount: bigint) => (programmes.includes(programme) ? Number(amount) : 0)
  const payable = payablePercent(kind, month)
  if (kind.segment === 'BPU') {
    const base = bracketBase(BigInt(wage))
    const flat = halfUp(6_800n * payable, 100n)
    return [has('jkk', halfUp(base * payable, 10_000n)), has('jkm', flat), 0, has('jht', halfUp(base * 2n, 100n)), 0, 0]
  }
  const pay = BigInt(wage)
  const cap = ceilings.find(([from]) => from <= month)?.[1] ?? 0n
  const capped = pay < cap ? pay : cap
  const accident = classes[kind.jkp ? 'jkp' : 'plain'][kind.jkk_class - 1] ?? 0n
  return [
    has('jkk', halfUp(pay * accident * payable, 10_000_000n)),
    has('jkm', halfUp(pay * (kind.jkp ? 20n : 30n) * payable, 1_000_000n)),
    has('jht', halfUp(pay * 37n, 1_000n)),
    has('jht', halfUp(pay * 2n, 100n)),
    has('jp', halfUp(capped * 2n, 100n)),
    has('jp', halfUp(capped, 100n)),
  ]
}

/** PP 49/2020: 1 % of JKK and JKM for everybody. PP 50/2025: half of them for BPU whom neither a budget nor the village pays. */
function payablePercent(kind: Kind, month: Month): bigint {
  if (month >= '2020-08' && month <= '2021-01') return 1n
  if (kind.segment === 'PU' || (kind.payer !== 'self' && kind.payer !== 'sponsor')) return 100n
  const [first, last] = kind.sector === 'transport' ? ['2026-01', '2027-03'] : ['2026-04', '2026-12']
  return month >= first && month <= last ? 50n : 100n
}

/** Steps of 200,000 up to 2.7 million, of 500,000 up to 8.2 million, of a million up to 20.2 million; the base in their middle. */
function bracketBase(income: bigint): bigint {
  const within = (from: bigint, step: bigint) => from + ((income - from) / step) * step + step / 2n
  if (income < 1_100_000n) return 1_000_000n
  if (income < 2_700_000n) return within(1_100_000n, 200_000n)
  if (income < 8_200_000n) return within(2_700_000n, 500_000n)
  return income < 20_200_000n ? within(8_200_000n, 1_000_000n) : 20_700_000n
}

function halfUp(part: bigint, of: bigint): bigint {
  return (part * 2n + of) / (of * 2n)
}
