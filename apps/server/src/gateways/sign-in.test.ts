import { createHmac } from 'node:crypto'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../handlers/testing'

const PASSWORD = 'payung-desa'
let test: TestApp

const tryToSignIn = (login: string, password = PASSWORD, more = {}, from = '10.0.0.1') =>
  test.ask('POST', '/session', null, { login, password, ...more }, { 'x-forwarded-for': from })

describe.each(ENGINES)('signing in on %s', (engine) => {
  beforeAll(async () => {
    test = await openTestApp(engine)
  })
  afterAll(() => test.close())

  it('shows anyone the day, the demonstration and that nobody is signed in', async () => {
    const { status, body } = await test.ask('GET', '/session')
    expect(status).toBe(200)
    expect(body).toMatchObject({ account: null, today: '2023-08-30', demo: { password: PASSWORD }, advice: null })
    expect((body.demo as unknown as { accounts: unknown[] }).accounts).toHaveLength(12)
  })

  it('opens a session for the demonstration address, and the reply says who it is', async () => {
    const { status, body, cookie } = await tryToSignIn('Operator@Demo.Test ')
    expect(status).toBe(200)
    expect(body.account).toMatchObject({
      name: 'Maria Bere',
      role: 'village_operator',
      area: { code: '53.04.01.2001', name: 'Kewar', kind: 'desa' },
      totp: false,
    })
    expect((await test.ask('GET', '/session', cookie)).body.account).toMatchObject({ login: 'operator@demo.test' })
  })

  it('answers the same for a login that nobody has and for a wrong password', async () => {
    const unknown = await tryToSignIn('tidak-ada', 'salah sekali', {}, '10.0.0.2')
    const wrong = await tryToSignIn('bendahara@demo.test', 'salah sekali', {}, '10.0.0.2')
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
    expect(unknown.body.refused?.code).toBe('wrong_credentials')
  })

  it('ends well after ten wrong passwords, also for who knows the right one, also after a restart', async () => {
    const codes = []
    for (let n = 0; n < 10; n++)
      codes.push((await tryToSignIn('camat@demo.test', 'salah sekali', {}, '10.0.0.3')).body.refused)
    expect(codes.slice(0, 5).map((one) => one?.code)).toEqual(Array(5).fill('wrong_credentials'))
    expect(codes.at(-1)).toMatchObject({ code: 'too_many_attempts', says: expect.stringMatching(/Tunggu \d+ menit/) })
    const right = await tryToSignIn('camat@demo.test', PASSWORD, {}, '10.0.0.4')
    expect(right.status).toBe(429)
    const { rows } = await counters()
    expect(JSON.stringify(rows)).not.toContain('camat')
  })

  it('keeps others from the same office signing in', async () =>
    expect((await tryToSignIn('kades@demo.test', PASSWORD, {}, '10.0.0.3')).status).toBe(200))

  it('refuses whoever is not signed in, whose cookie is forged, and whose session was ended', async () => {
    expect((await test.ask('GET', '/session/devices')).body.refused?.code).toBe('not_signed_in')
    expect((await test.ask('GET', '/session/devices', 'payung_session=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(
      401,
    )
    const cookie = await test.signIn('kades@demo.test')
    expect((await test.ask('DELETE', '/session', cookie)).status).toBe(200)
    expect((await test.ask('GET', '/session/devices', cookie)).status).toBe(401)
  })

  it('keeps no token: what a copy of the database holds opens nothing', async () => {
    const cookie = await test.signIn('kades@demo.test')
    const token = cookie.split('=')[1] as string
    const { rows } = await sql<{ token: string }>`select token from auth.sessions`.execute(test.house.store.owner)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.map((row) => row.token)).not.toContain(token)
    for (const { token: kept } of rows)
      expect((await test.ask('GET', '/session/devices', `payung_session=${kept}`)).status).toBe(401)
    expect((await test.ask('GET', '/session/devices', cookie)).status).toBe(200)
  })

  it('lists the own devices, ends one, ends all', async () => {
    const [first, second] = [await test.signIn('bpkad@demo.test'), await test.signIn('bpkad@demo.test')]
    const { devices } = (await test.ask('GET', '/session/devices', second)).body as unknown as {
      devices: { id: string; this_one: boolean }[]
    }
    expect(devices.map((one) => one.this_one).sort()).toEqual([false, true])
    const other = devices.find((one) => !one.this_one)
    expect((await test.ask('DELETE', `/session/devices/${other?.id}`, second)).status).toBe(200)
    expect((await test.ask('GET', '/session/devices', first)).status).toBe(401)
    expect((await test.ask('DELETE', '/session/devices', second)).status).toBe(200)
    expect((await test.ask('GET', '/session/devices', second)).status).toBe(401)
  })

  it('changes the password, ends the other sessions, and refuses a weak one', async () => {
    const [old, mine] = [await test.signIn('provinsi@demo.test'), await test.signIn('provinsi@demo.test')]
    const change = (from: string, to: string) => test.ask('POST', '/session/password', mine, { old: from, new: to })
    expect((await change('salah sekali', 'tiga ekor kambing')).body.refused?.code).toBe('wrong_credentials')
    expect((await change(PASSWORD, 'password123')).body.refused?.code).toBe('password_weak')
    expect((await change(PASSWORD, 'tiga ekor kambing')).status).toBe(200)
    expect((await test.ask('GET', '/session/devices', old)).status).toBe(401)
    expect((await test.ask('GET', '/session/devices', mine)).status).toBe(200)
    expect((await tryToSignIn('provinsi@demo.test')).status).toBe(401)
    expect((await tryToSignIn('provinsi@demo.test', 'tiga ekor kambing')).status).toBe(200)
  })

  it('asks for the second step where it is on, takes digits or a recovery code once, and can be switched off', async () => {
    let cookie = await test.signIn('cabang@demo.test')
    expect((await test.ask('POST', '/session/totp', cookie, { password: 'salah sekali' })).body.refused?.code).toBe(
      'wrong_credentials',
    )
    const begun = await test.ask('POST', '/session/totp', cookie, { password: PASSWORD })
    const {
      secret,
      uri,
      recovery_codes: codes,
    } = begun.body as unknown as { secret: string; uri: string; recovery_codes: string[] }
    expect(uri).toContain('cabang%40demo.test')
    expect((await test.ask('POST', '/session/totp/confirm', cookie, { totp: '000000' })).body.refused?.code).toBe(
      'totp_wrong',
    )
    const confirmed = await test.ask('POST', '/session/totp/confirm', cookie, { totp: digits(secret) })
    expect(confirmed.status).toBe(200)
    cookie = confirmed.cookie as string
    expect((await test.ask('GET', '/session', cookie)).body.account).toMatchObject({ totp: true, role: 'branch' })

    expect((await tryToSignIn('cabang@demo.test')).body.refused).toMatchObject({ code: 'totp_needed', field: 'totp' })
    expect((await tryToSignIn('cabang@demo.test', PASSWORD, { totp: '123' })).body.refused?.code).toBe('totp_wrong')
    expect((await tryToSignIn('cabang@demo.test', 'salah sekali', { totp: digits(secret) })).body.refused?.code).toBe(
      'wrong_credentials',
    )
    expect((await tryToSignIn('cabang@demo.test', PASSWORD, { totp: digits(secret) })).status).toBe(200)
    expect((await tryToSignIn('cabang@demo.test', PASSWORD, { totp: codes[0] })).status).toBe(200)
    expect((await tryToSignIn('cabang@demo.test', PASSWORD, { totp: codes[0] })).status).toBe(422)

    expect((await test.ask('POST', '/session/totp/end', cookie, { password: PASSWORD })).status).toBe(200)
    expect((await tryToSignIn('cabang@demo.test')).status).toBe(200)
  })

  it('writes every sign-in and every refused one into the audit log, without what was typed', async () => {
    const rows = await test.house.store.owner
      .selectFrom('audit_events')
      .selectAll()
      .where('event', '=', 'session.opened')
      .execute()
    expect(rows.some(({ refused, holder }) => refused === 'too_many_attempts' && holder === 'tanpa masuk')).toBe(true)
    expect(rows.some(({ refused, holder }) => refused === 'wrong_credentials' && holder === 'Agustina Mau')).toBe(true)
    expect(rows.some(({ refused, area_code }) => refused === null && area_code === '53.04.01.2001')).toBe(true)
    expect(JSON.stringify(rows)).not.toContain('tidak-ada')
  })

  async function counters() {
    const { authTables } = await import('@payung/store/access/auth-tables')
    const rows = await authTables(test.house.store)
      .selectFrom('attempts' as never)
      .selectAll()
      .execute()
    return { rows }
  }
})

/** What an authenticator app shows (RFC 6238). */
function digits(secret: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...secret].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = (mac.at(-1) as number) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
