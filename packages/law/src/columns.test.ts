import { addMonths, month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { incomeBrackets } from './brackets/parameters'
import { contributionsOf, type Kind, kindCode, makeShares, programmeBits } from './columns'
import { contribution } from './contribution'
import { payers, programmes, sectors } from './words'

/** Fewer where mutants are hunted: one that lives through 200 lives on. */
const tries = (usual: number) => Math.min(usual, Number(process.env.PAYUNG_SERIES ?? usual))

const person = fc.record({
  kind: fc.oneof(
    fc.record({
      segment: fc.constant('PU' as const),
      jkk_class: fc.constantFrom(1, 2, 3, 4, 5),
      jkp: fc.boolean(),
    }),
    fc.record({
      segment: fc.constant('BPU' as const),
      sector: fc.constantFrom(...sectors),
      payer: fc.constantFrom(...payers),
    }),
  ),
  programmes: fc.subarray([...programmes], { minLength: 1 }),
  wage: fc.oneof(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 0, max: 2_147_483_647 })),
})

const monthAt = (n: number) => addMonths(month('2015-07'), n)

describe('columns', () => {
  it('give the same rupiah as the scalar rules for 10,000 random people', () => {
    const people = fc.sample(person, { numRuns: tries(10_000), seed: 20_231_106 })
    for (const n of [0, 61, 100, 126, 130, 141]) {
      const of = monthAt(n)
      const asked = people.map((one) => {
        const kind = (one.kind.segment === 'PU' ? { ...one.kind, jkp: one.kind.jkp && n >= 100 } : one.kind) as Kind
        const chosen =
          kind.segment === 'BPU' ? one.programmes.filter((programme) => programme !== 'jp') : one.programmes
        return { ...kind, kind, programmes: chosen, wage: rupiah(one.wage), month: of }
      })
      const shares = contributionsOf(
        {
          kind: Uint8Array.from(asked, (one) => kindCode(one.kind)),
          programmes: Uint8Array.from(asked, (one) => programmeBits(one.programmes)),
          wage: Int32Array.from(asked, (one) => one.wage),
        },
        of,
      )
      const wrong = asked.filter((one, i) => {
        const lines = Object.fromEntries(contribution(one).lines.map((line) => [line.programme, line]))
        return !(
          shares.jkk[i] === (lines.jkk?.employer ?? 0) + (lines.jkk?.worker ?? 0) &&
          shares.jkm[i] === (lines.jkm?.employer ?? 0) + (lines.jkm?.worker ?? 0) &&
          shares.jht_employer[i] === (lines.jht?.employer ?? 0) &&
          shares.jht_worker[i] === (lines.jht?.worker ?? 0) &&
          shares.jp_employer[i] === (lines.jp?.employer ?? 0) &&
          shares.jp_worker[i] === (lines.jp?.worker ?? 0)
        )
      })
      expect(wrong).toEqual([])
    }
  })

  const kind = kindCode({ segment: 'PU', jkk_class: 1, jkp: false })
  const informal = kindCode({ segment: 'BPU', sector: 'other', payer: 'self' })
  const one = (k: number, bits: number, wage: number) => ({
    kind: Uint8Array.of(k),
    programmes: Uint8Array.of(bits),
    wage: Int32Array.of(wage),
  })

  it.each([
    ['JP of a BPU member', one(informal, 8, 1)],
    ['an unknown kind', one(20, 1, 1)],
    ['JKP before its recomposition', one(5, 1, 1)],
    ['a negative wage', one(kind, 1, -1)],
  ])('refuse %s', (_, columns) => {
    expect(() => contributionsOf(columns, month('2023-08'))).toThrow(RangeError)
  })

  it.each([
    ['wages', { ...one(kind, 1, 1), wage: Int32Array.of(1, 2) }, makeShares(2)],
    ['kinds', { ...one(kind, 1, 1), kind: Uint8Array.of(0, 0) }, makeShares(1)],
    ['programmes', { ...one(kind, 1, 1), programmes: Uint8Array.of(1, 1) }, makeShares(1)],
    ['shares', one(kind, 1, 1), makeShares(2)],
  ])('refuse %s of another length', (_, columns, into) => {
    expect(() => contributionsOf(columns, month('2023-08'), into)).toThrow('columns of different length')
  })

  it('find each bracket by division: every bound is a multiple of Rp100,000', () => {
    for (const { value } of incomeBrackets.rows) expect(value.filter(({ from }) => from % 100_000 !== 0)).toEqual([])
    for (const income of [1_099_999, 1_100_000, 20_199_999, 20_200_000, 2_147_483_647])
      expect(contributionsOf(one(informal, 1, income), month('2023-08')).jkk[0]).toBe(
        contribution({ segment: 'BPU', programmes: ['jkk'], wage: rupiah(income), month: month('2023-08') }).total,
      )
  })

  it('fill the same arrays again', () => {
    const into = makeShares(1)
    expect(contributionsOf(one(kind, 15, 2_000_000), month('2023-08'), into)).toBe(into)
    contributionsOf(one(kind, 1, 1_000_000), month('2023-08'), into)
    expect([into.jkk[0], into.jkm[0], into.jht_employer[0], into.jp_worker[0]]).toEqual([2_400, 0, 0, 0])
  })
})
