import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainDifference } from './explain-difference'

const our = (n: number, amount: number, wage = 2_000_000) => ({
  membership: `m${n}`,
  kpj: `K${n}`,
  name: `Orang ${'abcdefghij'[n]}`,
  wage,
  amount,
})
const their = (n: number, amount: number, wage: number | null = null) => ({
  kpj: `K${n}`,
  name: `ORANG ${'ABCDEFGHIJ'[n]}`,
  wage,
  amount,
})

describe('the difference between penetapan and estimate', () => {
  it.each([
    ['the same', [our(1, 100)], [their(1, 100)], 100, []],
    ['somebody on their list only', [our(1, 100)], [their(1, 100), their(2, 50)], 150, [['only_theirs', 50]]],
    ['somebody on ours only', [our(1, 100), our(2, 70)], [their(1, 100)], 100, [['only_ours', -70]]],
    ['another wage', [our(1, 10_800)], [their(1, 11_880, 2_200_000)], 11_880, [['other_wage', 1_080]]],
    ['rounded down by them', [our(1, 13_104)], [their(1, 13_103)], 13_103, [['rounding', -1]]],
    ['other programmes', [our(1, 10_920)], [their(1, 126_185)], 126_185, [['other_programmes', 115_265]]],
    ['not itemised', [our(1, 100)], [], 130, [['unexplained', 30]]],
    ['itemised in part', [our(1, 100)], [their(1, 100)], 130, [['unexplained', 30]]],
    ['paired by membership', [our(1, 100)], [{ ...their(2, 100), membership: 'm1' }], 100, []],
    ['paired by name', [our(1, 100)], [{ ...their(1, 100), kpj: null }], 100, []],
  ] as const)('%s', (_, ours, theirs, amount, expected) => {
    const found = explainDifference(amount, ours, theirs, 1)
    expect(found.map(({ cause, difference }) => [cause, difference])).toEqual(expected)
  })

  it('adds up exactly, whatever the two lists are', () => {
    const amounts = fc.array(
      fc.record({ n: fc.integer({ min: 0, max: 9 }), amount: fc.integer({ min: 0, max: 1_000_000 }) }),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 5_000_000 }), (ours, theirs, amount) => {
        const mine = ours.map((one) => our(one.n, one.amount))
        const found = explainDifference(
          amount,
          mine,
          theirs.map((one) => their(one.n, one.amount)),
          1,
        )
        const estimate = mine.reduce((sum, one) => sum + one.amount, 0)
        expect(found.reduce((sum, { difference }) => sum + difference, 0)).toBe(amount - estimate)
      }),
    )
  })
})
