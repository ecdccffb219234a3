import type { Role } from '@payung/domain/access/roles'
import type { AreaCode } from '@payung/domain/areas/area'
import { loadAreas } from '@payung/store/areas/load-areas'
import { addDemonstrationAccounts, DEMONSTRATION_PASSWORD } from '@payung/usecases/access/demonstration-accounts'
import { openTestHouse, type TestHouse } from '@payung/usecases/testing'
import { pino } from 'pino'
import { readConfig } from '../config'
import { hashPassword } from '../gateways/auth-engine'
import { openMetrics } from '../gateways/metrics'
import { createSignIn } from '../gateways/sign-in'
import { handlers } from '../handlers'
import { buildApp } from '../http/app'

/** Where the demonstration accounts of the tests work. */
export const VILLAGE = '53.04.01.2001' as AreaCode

/** The whole server over a test house: every handler, the real sign-in, two regencies of NTT with all their villages. */
export interface TestApp {
  app: Awaited<ReturnType<typeof buildApp>>
  house: TestHouse
  /** Sends a request as whoever holds the cookie. */
  ask(
    method: string,
    path: string,
    by?: string | null,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Asked>
  /** Signs a demonstration account in and gives its cookie. */
  signIn(login: string, password?: string): Promise<string>
  close(): Promise<void>
}

/** What came back. */
export interface Asked {
  status: number
  body: { refused?: { code: string; field: string | null; says: string } } & Record<string, never>
  cookie: string | null
  text: string
}

/** The demonstration account of every role. */
export const LOGIN_OF: Record<Role, string> = {
  village_operator: 'operator',
  village_treasurer: 'bendahara',
  village_head: 'kades',
  district: 'camat',
  pmd_regency: 'pmd',
  bpkad: 'bpkad',
  pmd_province: 'provinsi',
  branch: 'cabang',
  region: 'kanwil',
  ministry: 'kementerian',
  administrator: 'admin',
  auditor: 'auditor',
}

/** Opens the server of a test. Its clock is that of the machine, its day 30 August 2023. The caller closes it. */
export async function openTestApp(
  engine: 'pglite' | 'postgres' = 'pglite',
  more: Partial<TestHouse> = {},
): Promise<TestApp> {
  const house = Object.assign(await openTestHouse(engine), { now: () => new Date() }, more)
  await loadAreas(house.store, ({ code }) => /^(5[123](\.\d\d)?|53\.(04|10)(\..+)?)?$/.test(code))
  await addDemonstrationAccounts(house, VILLAGE, await hashPassword(DEMONSTRATION_PASSWORD))
  const signIn = createSignIn(house, { secret: 'x'.repeat(40), secure: false })
  const config = readConfig({ PORT: '0', PAYUNG_DATA: '/nonexistent' })
  const parts = { handlers, light: [], signIn, config, logs: pino({ level: 'silent' }), metrics: openMetrics() }
  const app = await buildApp({ house, ...parts })

  const ask: TestApp['ask'] = async (method, path, by = null, body, headers = {}) => {
    const answer = await app.inject({
      method: method as 'GET',
      url: `/api${path}`,
      headers: { ...(by ? { cookie: by } : {}), ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    })
    const line = [answer.headers['set-cookie']].flat().find(Boolean)
    const isJson = String(answer.headers['content-type']).includes('json')
    return {
      status: answer.statusCode,
      body: isJson ? answer.json() : {},
      cookie: line ? (line.split(';')[0] ?? null) : null,
      text: answer.body,
    }
  }
  return {
    app,
    house,
    ask,
    async signIn(login, password = DEMONSTRATION_PASSWORD) {
      const { cookie, text } = await ask('POST', '/session', null, { login, password })
      if (!cookie) throw new Error(`could not sign in: ${text}`)
      return cookie
    },
    async close() {
      await app.close()
      await house.close()
    },
  }
}
