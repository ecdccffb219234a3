import type { Month } from '@payung/kernel/dates'
import type { IncomeBracket } from './brackets/parameters'
import { bracketIndex } from './income-brackets'
import { informalRow, type Tariff, tariffOf } from './tariff'
import { type Payer, type Programme, payers, type Sector, sectors } from './words'

/** Bit of each programme in the column `programmes`. */
export const programmeBit: Record<Programme, number> = { jkk: 1, jkm: 2, jht: 4, jp: 8 }

/** The bits of a choice of programmes. */
export function programmeBits(chosen: Iterable<Programme>): number {
  let bits = 0
  for (const programme of chosen) bits |= programmeBit[programme]
  return bits
}

/** What decides the rates of a person beside wage and month. */
export type Kind =
  | { segment: 'PU'; jkk_class: 1 | 2 | 3 | 4 | 5; jkp: boolean }
  | { segment: 'BPU'; sector: Sector; payer: Payer }

/** Kinds from this code on are BPU. */
const INFORMAL = 10

/** The code of a kind in the column `kind`: 0 to 9 PU (class - 1, plus 5 with JKP), from 10 BPU (sector, payer). */
export function kindCode(kind: Kind): number {
  return kind.segment === 'PU'
    ? kind.jkk_class - 1 + (kind.jkp ? 5 : 0)
    : INFORMAL + sectors.indexOf(kind.sector) * payers.length + payers.indexOf(kind.payer)
}

/** One position per person. */
export interface ContributionColumns {
  kind: Uint8Array
  programmes: Uint8Array
  /** PU: monthly wage. BPU: income. Rp, 0 to 2,147,483,647. */
  wage: Int32Array
}

/** Rp per person and share. PU: JKK and JKM are the employer's; BPU: everything is the member's. */
export interface ContributionShares {
  jkk: Int32Array
  jkm: Int32Array
  jht_employer: Int32Array
  jht_worker: Int32Array
  jp_employer: Int32Array
  jp_worker: Int32Array
}

/** Empty shares for a number of people: 24 bytes a person. */
export function makeShares(people: number): ContributionShares {
  return {
    jkk: new Int32Array(people),
    jkm: new Int32Array(people),
    jht_employer: new Int32Array(people),
    jht_worker: new Int32Array(people),
    jp_employer: new Int32Array(people),
    jp_worker: new Int32Array(people),
  }
}

/**
 * The contributions of many people for one month, by the same parameters as `contribution`: the same rupiah, tested.
 * @param into arrays to fill again, so that twelve months need no new memory
 * @throws RangeError for JP of a BPU member, an unknown kind, JKP before November 2023, a negative wage, columns of different length, or a month
 * before July 2015
 */
export function contributionsOf(
  columns: ContributionColumns,
  month: Month,
  into: ContributionShares = makeShares(columns.wage.length),
): ContributionShares {
  const { kind, programmes, wage } = columns
  const people = wage.length
  if (kind.length !== people || programmes.length !== people || into.jkk.length !== people)
    throw new RangeError('columns of different length')
  const tariff = tariffOf(month)
  const { jkkRate, jkmRate, jkmFlat } = ratesByKind(tariff)
  const { base: bases, step } = basesByStep(tariff.bpu.brackets)
  const lastStep = bases.length - 1
  const { jht, jp } = tariff.pu
  const informalJht = tariff.bpu.jht
  for (let i = 0; i < people; i++) {
    const one = kind[i] as number
    const bits = programmes[i] as number
    const pay = wage[i] as number
    const isInformal = one >= INFORMAL
    const known = (jkkRate[one] as number) >= 0
    if (!known || pay < 0 || (isInformal && bits >= 8)) throw new RangeError(`row ${i} cannot be reckoned`)
    const base = isInformal ? (bases[Math.min((pay / step) | 0, lastStep)] as number) : pay
    into.jkk[i] = bits & 1 ? share(base, jkkRate[one] as number) : 0
    into.jkm[i] = bits & 2 ? share(base, jkmRate[one] as number) + (jkmFlat[one] as number) : 0
    into.jht_employer[i] = bits & 4 && !isInformal ? share(base, jht.employer) : 0
    into.jht_worker[i] = bits & 4 ? share(base, isInformal ? informalJht : jht.worker) : 0
    const capped = pay < jp.ceiling ? pay : jp.ceiling
    into.jp_employer[i] = bits & 8 ? share(capped, jp.employer) : 0
    into.jp_worker[i] = bits & 8 ? share(capped, jp.worker) : 0
  }
  return into
}

/** Half up. Exact: every product stays below 2^53 and every quotient below 2^31. */
function share(base: number, ppm: number): number {
  return ((base * ppm + 500_000) / 1_000_000) | 0
}

function ratesByKind(tariff: Tariff) {
  const { plain, jkp } = tariff.pu
  const informal = sectors.flatMap((sector) => payers.map((payer) => informalRow(tariff, sector, payer)))
  const wageRows = jkp ? [plain, jkp] : [plain]
  const gap = jkp ? [] : Array<number>(plain.jkk.length).fill(Number.NaN)
  return {
    jkkRate: Float64Array.from([...wageRows.flatMap((row) => [...row.jkk]), ...gap, ...informal.map((row) => row.jkk)]),
    jkmRate: Float64Array.from([
      ...wageRows.flatMap((row) => row.jkk.map(() => row.jkm)),
      ...gap,
      ...Array<number>(informal.length).fill(0),
    ]),
    jkmFlat: Int32Array.from([...Array<number>(INFORMAL).fill(0), ...informal.map((row) => row.jkm)]),
  }
}

/** Bounds of brackets are multiples of Rp100,000 (tested), so that a division finds the bracket. */
function basesByStep(brackets: readonly IncomeBracket[]): { base: Int32Array; step: number } {
  const step = 100_000
  const top = brackets[brackets.length - 1]?.from ?? 0
  const base = Int32Array.from(
    { length: top / step + 1 },
    (_, i) => brackets[bracketIndex(brackets, i * step)]?.base ?? 0,
  )
  return { base, step }
}
