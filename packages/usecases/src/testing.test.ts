import { afterAll, beforeAll, expect, it } from 'vitest'
import { actAs, actor, openTestHouse, type TestHouse } from './testing'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

it('acts on the day of the demonstration and leaves an audit row', async () => {
  const day = await actAs(house, actor('pmd_regency', '53.04'), async ({ today }) => today, 'test.acted')
  expect(day).toBe('2023-08-30')
  expect(await house.store.owner.selectFrom('audit_events').select(['event', 'area_code']).execute()).toEqual([
    { event: 'test.acted', area_code: '53.04' },
  ])
})

it('seals and unseals, and refuses what was changed', () => {
  const sealed = house.keys.seal('rahasia')
  expect(house.keys.unseal(sealed)).toBe('rahasia')
  sealed[sealed.length - 1]! ^= 1
  expect(() => house.keys.unseal(sealed)).toThrow()
})

it('gives one NIK one key', () => {
  expect(house.keys.nikKey('5399010101900001')).toEqual(house.keys.nikKey('5399010101900001'))
  expect(house.keys.nikKey('5399010101900001')).not.toEqual(house.keys.nikKey('5399010101900002'))
})
