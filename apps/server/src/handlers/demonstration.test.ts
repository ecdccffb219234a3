import { plainDate } from '@payung/kernel/dates'
import { actor } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../house'
import { serveTestHouse, type TestApp } from '../http/testing'
import { demonstrationHandlers } from './demonstration'

let served: TestApp
let isDemo = true
const operator = actor('village_operator', '53.04.01.2001')
let who: typeof operator | null = operator

beforeAll(async () => {
  const outside = demonstrationHandlers(
    // The house is opened with the server: the acts find it when they are called.
    new Proxy({} as OpenHouse, {
      get: (_, part) => (part === 'demo' ? isDemo : Reflect.get(served.house, part)),
    }),
    { actorOf: async () => who },
  )
  served = await serveTestHouse({ outside })
})
afterAll(() => served.close())

async function move(today: string) {
  const response = await fetch(`${served.address}/api/demonstration/today`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ today }),
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

it('moves the day for everybody and leaves an audit row', async () => {
  expect(await move('2023-09-16')).toEqual({ status: 200, body: { today: '2023-09-16' } })
  expect(served.house.today()).toBe(plainDate('2023-09-16'))
  const event = await served.house.store.owner
    .selectFrom('audit_events')
    .select(['event', 'account_id', 'facts'])
    .executeTakeFirst()
  expect(event).toEqual({ event: 'demonstration.moved', account_id: operator.account, facts: { today: '2023-09-16' } })
})

it.each([
  ['2023-08-29', 'day_outside_demonstration'],
  ['2024-01-01', 'day_outside_demonstration'],
  ['2023-02-30', 'form'],
])('refuses %s', async (today, code) => {
  expect(await move(today)).toMatchObject({ status: 422, body: { refused: { code, field: 'today' } } })
})

it('refuses whoever is not signed in, and everybody in real use', async () => {
  who = null
  expect((await move('2023-09-17')).body.refused).toMatchObject({ code: 'not_signed_in' })
  who = operator
  isDemo = false
  expect((await move('2023-09-17')).body.refused).toMatchObject({ code: 'not_demonstration' })
})
