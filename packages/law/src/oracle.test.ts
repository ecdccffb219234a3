import { month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionsOf, type Kind, kindCode, makeShares, programmeBits } from './columns'
import { contribution } from './contribution'
import { type ReckonedPerson, type ReckonedShares, reckonAgain } from './testing'
import { payers, programmes, sectors } from './words'

/** 10,000 people in `npm test`; a million by night. */
const PEOPLE = Number(process.env.PAYUNG_SERIES ?? 10_000)

// months in which something begins, the ones before, and others up to the end of 2027
const months = ['2015-07', '2016-02', '2016-03', '2020-07', '2020-08', '2021-01', '2021-02', '2021-03', '2023-10']
  .concat(['2023-11', '2025-02', '2025-03', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-12'])
  .concat(['2027-01', '2027-03', '2027-04'])
  .map(month)

const wage = fc.oneof(
  fc.integer({ min: 0, max: 30_000_000 }),
  fc.integer({ min: 0, max: 2_147_483_647 }),
  // around the bounds of brackets and ceilings, where a slip of one rupiah shows
  fc
    .tuple(fc.integer({ min: 0, max: 210 }), fc.integer({ min: -2, max: 2 }))
    .map(([n, by]) => Math.max(0, n * 100_000 + by)),
  fc.tuple(fc.constantFrom(7_000_000, 8_754_600, 11_086_300), fc.integer({ min: -2, max: 2 })).map(([n, by]) => n + by),
)

const wageEarner = fc.record({
  kind: fc.record({
    segment: fc.constant('PU' as const),
    jkk_class: fc.constantFrom(1, 2, 3, 4, 5),
    jkp: fc.boolean(),
  }),
  programmes: fc.subarray([...programmes], { minLength: 1 }),
  wage,
})
const informal = fc.record({
  kind: fc.record({
    segment: fc.constant('BPU' as const),
    sector: fc.constantFrom(...sectors),
    payer: fc.constantFrom(...payers),
  }),
  programmes: fc.subarray(['jkk', 'jkm', 'jht'] as const, { minLength: 1 }),
  wage,
})

/** The six shares by the scalar rules. */
function byRules(person: ReckonedPerson, of: ReturnType<typeof month>): ReckonedShares {
  const { kind, programmes: chosen, wage: pay } = person
  const { lines } = contribution({ ...kind, programmes: chosen, wage: rupiah(pay), month: of })
  const line = (programme: string) => lines.find((one) => one.programme === programme)
  const both = (programme: string) => (line(programme)?.employer ?? 0) + (line(programme)?.worker ?? 0)
  const [jht, jp] = [line('jht'), line('jp')]
  return [both('jkk'), both('jkm'), jht?.employer ?? 0, jht?.worker ?? 0, jp?.employer ?? 0, jp?.worker ?? 0]
}

describe('the rules, the columns and the second reckoning in BigInt', () => {
  it(`agree to the rupiah for ${PEOPLE} random people`, () => {
    const each = Math.ceil(PEOPLE / months.length)
    for (const [index, of] of months.entries()) {
      const hasJkp = of >= '2023-11'
      const people = fc
        .sample(fc.oneof(wageEarner, informal), { numRuns: each, seed: 20_150_701 + index })
        .map(({ kind, ...rest }) => ({
          ...rest,
          kind: (hasJkp || kind.segment === 'BPU' ? kind : { ...kind, jkp: false }) as Kind,
        }))
      const shares = contributionsOf(
        {
          kind: Uint8Array.from(people, (one) => kindCode(one.kind)),
          programmes: Uint8Array.from(people, (one) => programmeBits(one.programmes)),
          wage: Int32Array.from(people, (one) => one.wage),
        },
        of,
        makeShares(people.length),
      )
      const wrong = people.filter((one, i) => {
        const again = reckonAgain(one, of)
        const columns = [
          shares.jkk,
          shares.jkm,
          shares.jht_employer,
          shares.jht_worker,
          shares.jp_employer,
          shares.jp_worker,
        ]
        const rules = byRules(one, of)
        return !again.every((amount, at) => columns[at]?.[i] === amount && rules[at] === amount)
      })
      expect(wrong, of).toEqual([])
    }
  })

  it('the second reckoning knows the worked figures of the book', () => {
    const kades = { kind: { segment: 'PU', jkk_class: 1, jkp: false }, programmes, wage: 2_426_640 } as const
    expect(reckonAgain(kades, month('2023-08'))).toEqual([5_824, 7_280, 89_786, 48_533, 48_533, 24_266])
    const fisher = {
      kind: { segment: 'BPU', sector: 'other', payer: 'self' },
      programmes: ['jkk', 'jkm'],
      wage: 1,
    } as const
    expect(reckonAgain(fisher, month('2023-08'))).toEqual([10_000, 6_800, 0, 0, 0, 0])
    expect(reckonAgain(fisher, month('2026-05'))).toEqual([5_000, 3_400, 0, 0, 0, 0])
    expect(reckonAgain(fisher, month('2020-09'))).toEqual([100, 68, 0, 0, 0, 0])
  })
})
