import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../handlers/testing'

let test: TestApp
let at = Date.now()
beforeAll(async () => {
  test = await openTestApp('pglite', { now: () => new Date(at) })
})
afterAll(() => test.close())

const HOUR = 3_600_000
const isIn = async (cookie: string) => (await test.ask('GET', '/session/devices', cookie)).status === 200

it('keeps a session that is used, and ends one that rests for twelve hours', async () => {
  const cookie = await test.signIn('operator@demo.test')
  for (let n = 0; n < 4; n++) {
    at += 11 * HOUR
    expect(await isIn(cookie), `after ${(n + 1) * 11} hours`).toBe(true)
  }
  at += 12 * HOUR + 1
  expect(await isIn(cookie)).toBe(false)
  expect((await test.ask('GET', '/session', cookie)).body.account).toBeNull()
})

it('ends a session for good after thirty days, however much it is used', async () => {
  const cookie = await test.signIn('operator@demo.test')
  const begun = at
  while (at + 10 * HOUR < begun + 30 * 24 * HOUR) {
    at += 10 * HOUR
    expect(await isIn(cookie)).toBe(true)
  }
  at = begun + 30 * 24 * HOUR + 1
  expect(await isIn(cookie)).toBe(false)
})

it('lets an administrator rest two hours, and work twelve', async () => {
  const resting = await test.signIn('admin@demo.test')
  at += 2 * HOUR + 1
  expect(await isIn(resting)).toBe(false)
  const working = await test.signIn('admin@demo.test')
  for (let n = 0; n < 7; n++) {
    at += 1.7 * HOUR
    expect(await isIn(working)).toBe(true)
  }
  at += 0.2 * HOUR
  expect(await isIn(working)).toBe(false)
})

it('ends the wait of a guessed login by itself', async () => {
  const guess = (password: string) => test.ask('POST', '/session', null, { login: 'kades@demo.test', password })
  for (let n = 0; n < 6; n++) await guess('salah sekali')
  expect((await guess('payung-desa')).body.refused?.code).toBe('too_many_attempts')
  at += 61_000
  expect((await guess('payung-desa')).status).toBe(200)
})
