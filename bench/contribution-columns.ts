import { type Month, month } from '../packages/kernel/src/dates'
import {
  type ContributionColumns,
  type ContributionShares,
  type Kind,
  kindCode,
  programmeBit,
} from '../packages/law/src/columns'
import { reckonAgain } from '../packages/law/src/testing'
import { type Programme, payers, programmes, sectors } from '../packages/law/src/words'

/** The month that is reckoned: with a relief, and with the ceiling of 2026. */
export const BENCH_MONTH: Month = month('2026-05')

/** 20 kinds of people: PU of five classes with and without JKP, BPU of two sectors and five payers. */
const kinds: readonly Kind[] = [
  ...[false, true].flatMap((jkp) =>
    ([1, 2, 3, 4, 5] as const).map((jkk_class) => ({ segment: 'PU', jkk_class, jkp }) as const),
  ),
  ...sectors.flatMap((sector) => payers.map((payer) => ({ segment: 'BPU', sector, payer }) as const)),
]
const byCode = new Map(kinds.map((kind) => [kindCode(kind), kind]))

/** Random people of every kind, half of them PU, with all the programmes that are open to them; the same for the same number. */
export function makeColumns(people: number): ContributionColumns {
  const columns = {
    kind: new Uint8Array(people),
    programmes: new Uint8Array(people),
    wage: new Int32Array(people),
  }
  let state = 20_231_106
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
  for (let i = 0; i < people; i++) {
    const code = next(20)
    columns.kind[i] = code
    columns.programmes[i] = code < 10 ? 15 : 7
    columns.wage[i] = 500_000 + next(15_000_000)
  }
  return columns
}

/** How many people have a rupiah too many or too few, held against the second reckoning. */
export function wrongPeople(columns: ContributionColumns, of: Month, shares: ContributionShares): number {
  let wrong = 0
  for (let i = 0; i < columns.wage.length; i++) {
    const bits = columns.programmes[i] ?? 0
    const kind = byCode.get(columns.kind[i] ?? 0)
    if (!kind) throw new RangeError(`no kind ${columns.kind[i]}`)
    const chosen: Programme[] = programmes.filter((programme) => bits & programmeBit[programme])
    const [jkk, jkm, jhtEmployer, jhtWorker, jpEmployer, jpWorker] = reckonAgain(
      { kind, programmes: chosen, wage: columns.wage[i] ?? 0 },
      of,
    )
    const same =
      shares.jkk[i] === jkk &&
      shares.jkm[i] === jkm &&
      shares.jht_employer[i] === jhtEmployer &&
      shares.jht_worker[i] === jhtWorker &&
      shares.jp_employer[i] === jpEmployer &&
      shares.jp_worker[i] === jpWorker
    if (!same) wrong++
  }
  return wrong
}

/** What somebody would write by hand for this one month: constants, one pass, no checks. */
export function byHand({ kind, programmes: bits, wage }: ContributionColumns, into: ContributionShares): void {
  const accident = Float64Array.of(0.0024, 0.0054, 0.0089, 0.0127, 0.0174, 0.001, 0.004, 0.0075, 0.0113, 0.016)
  const half = Uint8Array.of(1, 0, 0, 0, 1, 1, 0, 0, 0, 1)
  for (let i = 0; i < wage.length; i++) {
    const one = kind[i] as number
    const pay = wage[i] as number
    const has = bits[i] as number
    if (one < 10) {
      const capped = pay < 11_086_300 ? pay : 11_086_300
      into.jkk[i] = has & 1 ? (pay * (accident[one] as number) + 0.5) | 0 : 0
      into.jkm[i] = has & 2 ? (pay * (one < 5 ? 0.003 : 0.002) + 0.5) | 0 : 0
      into.jht_employer[i] = has & 4 ? (pay * 0.037 + 0.5) | 0 : 0
      into.jht_worker[i] = has & 4 ? (pay * 0.02 + 0.5) | 0 : 0
      into.jp_employer[i] = has & 8 ? (capped * 0.02 + 0.5) | 0 : 0
      into.jp_worker[i] = has & 8 ? (capped * 0.01 + 0.5) | 0 : 0
    } else {
      const base = middleOfBracket(pay)
      const whole = half[one - 10] ? 0.005 : 0.01
      into.jkk[i] = has & 1 ? (base * whole + 0.5) | 0 : 0
      into.jkm[i] = has & 2 ? (half[one - 10] ? 3_400 : 6_800) : 0
      into.jht_employer[i] = 0
      into.jht_worker[i] = has & 4 ? (base * 0.02 + 0.5) | 0 : 0
      into.jp_employer[i] = 0
      into.jp_worker[i] = 0
    }
  }
}

function middleOfBracket(pay: number): number {
  if (pay < 1_100_000) return 1_000_000
  if (pay < 2_700_000) return 1_200_000 + (((pay - 1_100_000) / 200_000) | 0) * 200_000
  if (pay < 8_200_000) return 2_950_000 + (((pay - 2_700_000) / 500_000) | 0) * 500_000
  return pay < 20_200_000 ? 8_700_000 + (((pay - 8_200_000) / 1_000_000) | 0) * 1_000_000 : 20_700_000
}
