import { areaCode } from '@payung/domain/areas/area'
import { month, plainDate } from '@payung/kernel/dates'
import { ENGINES } from '@payung/store/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runMonth } from '../contributions/run-month'
import { openSmallRegency, PMD, VILLAGE } from '../contributions/testing'
import { actAs, actor, type TestHouse } from '../testing'
import { readStanding } from './read-standing'

const BELU = areaCode('53.04')
const TODAY = plainDate('2023-08-30')

describe.each(ENGINES)('how villages stand on %s', (engine) => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openSmallRegency(engine)
    await actAs(house, PMD, (context) => runMonth(context, BELU, month('2023-07')))
  })
  afterAll(() => house.close())

  const read = (who = PMD, place = BELU, on = TODAY) =>
    actAs(house, who, (context) => readStanding(context, place, { on, most: 20 }))

  it('names the villages that wait, and for what', async () => {
    const found = await read()
    expect(found).toMatchObject({ on: TODAY, full: 0, left_off: 0 })
    expect(found.villages).toBe(found.waiting.length)
    expect(found.waiting[0]).toMatchObject({ code: VILLAGE, protected: 0 })
    expect(found.waiting[0]?.name).not.toBe(VILLAGE)
    expect(found.waits.unpaid.people).toBeGreaterThan(0)
  })

  it('shows a branch only the villages of its regencies', async () => {
    const province = areaCode('53')
    const branch = actor('branch', '53', [5301])
    expect((await read(branch, province)).villages).toBe(0)
    expect((await read(actor('branch', '53', [5304]), province)).villages).toBe(1)
  })

  it('is refused outside the area, and for a day that has not come', async () => {
    await expect(read(PMD, areaCode('53.05'))).rejects.toMatchObject({ code: 'outside_area' })
    await expect(read(PMD, BELU, plainDate('2023-08-31'))).rejects.toMatchObject({ code: 'day_ahead' })
  })
})
