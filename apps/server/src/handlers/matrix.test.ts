import { ROLES, type Role, UNMASKING_ROLES } from '@payung/domain/access/roles'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handlers } from '../handlers'
import { LOGIN_OF, openTestApp, type TestApp, VILLAGE } from './testing'

/** Every endpoint that the server has, whatever is added later; only the door to a NIK is tried with a person of its own. */
const endpoints = handlers.map(({ endpoint }) => endpoint)

/** The duty of each demonstration account, and a place outside it. The nation has no outside. */
const DUTIES: Record<Role, { own: string; village: string; foreign: string | null; foreignVillage: string | null }> = {
  village_operator: { own: VILLAGE, village: VILLAGE, foreign: '53.04.01.2002', foreignVillage: '53.04.01.2002' },
  village_treasurer: { own: VILLAGE, village: VILLAGE, foreign: '53.04.01', foreignVillage: '53.04.02.2001' },
  village_head: { own: VILLAGE, village: VILLAGE, foreign: '53.04', foreignVillage: '53.10.01.2003' },
  district: { own: '53.04.01', village: VILLAGE, foreign: '53.04.02', foreignVillage: '53.04.02.2001' },
  pmd_regency: { own: '53.04', village: VILLAGE, foreign: '53.10', foreignVillage: '53.10.01.2003' },
  bpkad: { own: '53.04', village: VILLAGE, foreign: '53', foreignVillage: '53.10.01.2003' },
  pmd_province: { own: '53', village: VILLAGE, foreign: '52', foreignVillage: '52.01.01.2001' },
  branch: { own: '53', village: VILLAGE, foreign: '53.10', foreignVillage: '53.10.01.2003' },
  region: { own: '00', village: VILLAGE, foreign: '11', foreignVillage: '11.01.01.2001' },
  ministry: { own: '00', village: VILLAGE, foreign: null, foreignVillage: null },
  administrator: { own: '00', village: VILLAGE, foreign: null, foreignVillage: null },
  auditor: { own: '00', village: VILLAGE, foreign: null, foreignVillage: null },
}

let test: TestApp
const cookies = {} as Record<Role, string>
beforeAll(async () => {
  test = await openTestApp()
  for (const role of ROLES) cookies[role] = await test.signIn(`${LOGIN_OF[role]}@demo.test`)
})
afterAll(() => test.close())

type Endpoint = (typeof endpoints)[number]

function pathFor(path: string, area: string, village: string): string {
  return path
    .replace(':area', area)
    .replace(':village', village)
    .replace(':regency', '5304')
    .replace(':place', area)
    .replace(/:\w+/g, '00000000-0000-7000-8000-00000000dead')
}

const mayCall = ({ allow }: Endpoint, role: Role) => typeof allow === 'string' || allow.includes(role)
const namesPlace = ({ path }: Endpoint) => /:(area|village)\b/.test(path)
const codeOf = async (endpoint: Endpoint, path: string, cookie: string | null) =>
  (await test.ask(endpoint.method, path, cookie)).body.refused?.code

describe.each(ROLES)('%s', (role) => {
  const { own, village, foreign, foreignVillage } = DUTIES[role]

  it('is stopped at every endpoint that does not name the role, and at no other', async () => {
    for (const endpoint of endpoints) {
      const code = await codeOf(endpoint, pathFor(endpoint.path, own, village), cookies[role])
      const says = `${endpoint.method} ${endpoint.path}`
      if (mayCall(endpoint, role)) expect(code, says).not.toBe('role_not_allowed')
      else expect(code, says).toBe('role_not_allowed')
    }
  })

  // The nation has no outside.
  if (foreign === null) return
  it('is stopped at every place outside the own area', async () => {
    for (const endpoint of endpoints.filter((one) => namesPlace(one) && mayCall(one, role) && one.allow !== 'anyone')) {
      const path = pathFor(endpoint.path, foreign, foreignVillage ?? foreign)
      expect(await codeOf(endpoint, path, cookies[role]), `${endpoint.method} ${endpoint.path}`).toBe('outside_area')
    }
  })
})

it('lets nobody in who is not signed in, except where anyone may ask', async () => {
  for (const endpoint of endpoints) {
    const code = await codeOf(endpoint, pathFor(endpoint.path, '53.04', VILLAGE), null)
    if (endpoint.allow === 'anyone') expect(code, endpoint.path).not.toBe('not_signed_in')
    else expect(code, `${endpoint.method} ${endpoint.path}`).toBe('not_signed_in')
  }
})

it('answers a place that is no place with a sentence, never with a fault', async () => {
  for (const endpoint of endpoints.filter(namesPlace)) {
    for (const forged of ["53.04'--", '..%2F..%2Fetc', '5304', '53.04.01.2001.1']) {
      const { status } = await test.ask(endpoint.method, pathFor(endpoint.path, forged, forged), cookies.pmd_regency)
      expect([400, 403, 404, 422], `${endpoint.method} ${endpoint.path} ${forged}`).toContain(status)
    }
  }
})

it('answers every empty request of whoever may call with a sentence, never with a fault', async () => {
  const faults = []
  for (const endpoint of endpoints) {
    const role = ROLES.find((one) => mayCall(endpoint, one)) ?? 'administrator'
    const path = pathFor(endpoint.path, DUTIES[role].own, DUTIES[role].village)
    for (const one of [path, path.replaceAll('00000000-0000-7000-8000-00000000dead', 'bukan-id')]) {
      const { status } = await test.ask(endpoint.method, one, cookies[role])
      if (status >= 500) faults.push(`${endpoint.method} ${endpoint.path} as ${role}`)
    }
  }
  expect(faults).toEqual([])
})

it('leaves a row in the audit log for every refused permission, with the code of the refusal', async () => {
  const rows = await test.house.store.owner
    .selectFrom('audit_events')
    .select(['role', 'refused', 'area_code'])
    .where('refused', 'in', ['role_not_allowed', 'outside_area'])
    .execute()
  const closed = endpoints.reduce((sum, one) => sum + ROLES.filter((role) => !mayCall(one, role)).length, 0)
  expect(rows.filter(({ refused }) => refused === 'role_not_allowed').length).toBeGreaterThanOrEqual(closed)
  expect(rows.some(({ role, refused }) => role === 'village_head' && refused === 'outside_area')).toBe(true)
})

it('shows nobody but village, regency and branch the door to a NIK', () => {
  const door = endpoints.find(({ path }) => path.endsWith('/nik'))
  expect(door?.allow).toEqual(UNMASKING_ROLES)
})
