import { areaCode } from '@payung/domain/areas/area'
import { describe, expect, it } from 'vitest'
import { inventNik } from './names'
import { NTT, planProvince } from './plan'
import { seeded, spread } from './seeded'

const villages = [5301, 5307, 5310, 5314, 5318, 5320, 5371].flatMap((regencyId) =>
  [...Array(200).keys()].map((n) => ({
    code: areaCode(`53.${String(regencyId).slice(2)}.01.${(regencyId === 5371 ? 1001 : 2001) + n}`),
    regencyId,
    isDesa: regencyId !== 5371,
  })),
)

describe('the plan of the demonstration province', () => {
  const plan = planProvince(villages, seeded(1))
  const total = (of: (one: (typeof plan)[number]) => number) => plan.reduce((sum, one) => sum + of(one), 0)

  it('adds up to what the press reported', () => {
    expect(total((one) => (one.regencyId === NTT.unpaid ? 0 : one.officials))).toBe(19_629)
    expect(total((one) => one.vulnerableByVillage)).toBe(7_031)
    expect(total((one) => one.vulnerableByApbd)).toBe(5_353)
  })

  it('registers nobody where there is no budget and no village', () => {
    for (const one of plan.filter(({ regencyId }) => regencyId === NTT.withoutBudget || regencyId === 5371)) {
      expect(one.officials + one.vulnerableByVillage + one.vulnerableByApbd).toBe(0)
    }
  })

  it('is the same for the same seed', () => expect(planProvince(villages, seeded(1))).toEqual(plan))
})

describe('spread', () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [0, 2, 0], [0, 7, 0]],
    [5, [], []],
    [3, [0, 0], [0, 0]],
  ])('%i over %j', (total, weights, parts) => expect(spread(total, weights)).toEqual(parts))
})

describe('an invented NIK', () => {
  it('has valid form and a district that nobody has', () => {
    expect(inventNik(5304, '1980-03-07', 'L', 12)).toMatch(/^530499070380/)
    expect(inventNik(5304, '1980-03-07', 'P', 12)).toBe(`530499${'47'}${'0380'}${'0012'}`)
  })
})
