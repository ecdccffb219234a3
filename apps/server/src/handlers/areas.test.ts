import { loadAreas } from '@payung/store/areas/load-areas'
import { actor } from '@payung/usecases/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveTestHouse, type TestApp } from '../http/testing'
import { areasHandlers } from './areas'

let served: TestApp
beforeAll(async () => {
  served = await serveTestHouse({ handlers: areasHandlers })
  await loadAreas(served.house.store, ({ code }) => '53.04'.startsWith(code) || code.startsWith('53.04'))
  served.as(actor('village_operator', '53.04.01.2001'))
})
afterAll(() => served.close())

const ask = async (path: string, body?: unknown) => {
  const response = await fetch(`${served.address}/api/areas${path}`, {
    method: body ? 'POST' : 'GET',
    headers: body ? { 'content-type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : undefined,
  })
  return { status: response.status, body: (await response.json()) as Record<string, never> }
}

it('leads from the nation to the village, also outside the duty', async () => {
  expect((await ask('/00/children')).body).toEqual({
    areas: [{ code: '53', name: 'Nusa Tenggara Timur', kind: 'province' }],
    next: null,
  })
  expect((await ask('/53.04.01.2001')).body).toMatchObject({
    name: 'Kewar',
    kind: 'desa',
    path: [{ code: '' }, { code: '53' }, { code: '53.04' }, { code: '53.04.01' }, { code: '53.04.01.2001' }],
  })
  expect((await ask('/53.04/denominators')).body).toMatchObject({ denominators: [{ name: 'Desa', value: 69 }, {}] })
})

it('finds by name and says what is missing', async () => {
  expect((await ask('/search?q=kewar')).body).toMatchObject({
    hits: [{ code: '53.04.01.2001', path: ['Nusa Tenggara Timur', 'Kabupaten Belu', 'Lamaknen'] }],
  })
  expect((await ask('/search?q=k')).body.refused).toMatchObject({ code: 'form', field: 'q' })
  expect((await ask('/search')).body.refused).toMatchObject({ code: 'form', field: 'q' })
  expect((await ask('/search?q=kewar&on=2023-02-30')).body.refused).toMatchObject({ code: 'form', field: 'on' })
})

it.each([
  ['/99.99', 404, 'unknown_area'],
  ['/Belu', 404, 'unknown_code'],
  ["/53'--", 404, 'unknown_code'],
])('answers %s in words', async (path, status, code) => {
  expect(await ask(path)).toMatchObject({ status, body: { refused: { code } } })
})

it('lets only the administrator change the list', async () => {
  const asked = {
    id: '00000000-0000-7000-8000-000000000001',
    on: '2023-08-01',
    name: 'Kewar Raya',
    basis: 'Perda 1/2023',
  }
  expect((await ask('/53.04.01.2001/rename', asked)).body.refused).toMatchObject({ code: 'role_not_allowed' })
  served.as(actor('administrator', ''))
  expect((await ask('/53.04.01.2001/rename', asked)).body).toMatchObject({ name: 'Kewar Raya', since: '2023-08-01' })
})
