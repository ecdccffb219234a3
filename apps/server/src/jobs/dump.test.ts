import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@payung/store/open'
import { openTestHouse, type TestHouse } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '../config'
import { hourIn, todayIn } from '../gateways/clock'
import type { OpenHouse } from '../house'
import { dumpNightly } from './dump'

let house: TestHouse
let folder: string
beforeAll(async () => {
  house = await openTestHouse()
  folder = mkdtempSync(join(tmpdir(), 'payung-dumps-'))
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

const dumps = () => readdirSync(join(folder, 'dumps'))
/** Moments are of Jakarta, seven hours ahead. */
const dumpAt = (moment: string) => {
  const config = readConfig({ PAYUNG_DATA: folder })
  return dumpNightly({ ...house, config, now: () => new Date(`${moment}+07:00`) } as OpenHouse)
}

it('waits for the night, or for the second day, makes one dump, and keeps a week of them', async () => {
  await dumpAt('2023-09-08T12:00:00')
  expect(dumps()).toEqual([])
  for (const day of ['01', '02', '03', '04', '05', '06', '07'])
    writeFileSync(join(folder, 'dumps', `2023-09-${day}.tar.gz`), '')
  await dumpAt('2023-09-08T12:00:00')
  await dumpAt('2023-09-07T02:00:00')
  expect(dumps()).toHaveLength(7)
  await dumpAt('2023-09-09T12:00:00')
  expect([dumps().length, dumps()[0], dumps().at(-1)]).toEqual([7, '2023-09-02.tar.gz', '2023-09-09.tar.gz'])

  const store = await openStore({ image: new Uint8Array(readFileSync(join(folder, 'dumps', '2023-09-09.tar.gz'))) })
  expect(await store.owner.selectFrom('house_state').selectAll().execute()).toEqual([])
  await store.close()
})

it('tells the hour and the day of a zone', () => {
  const moment = new Date('2023-08-30T17:30:00Z')
  expect([hourIn('Asia/Jakarta', moment), todayIn('Asia/Jakarta', moment)]).toEqual([0, '2023-08-31'])
  expect([hourIn('Asia/Jayapura', moment), todayIn('UTC', moment)]).toEqual([2, '2023-08-30'])
})
