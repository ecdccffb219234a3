import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../handlers/testing'
import type { OpenHouse } from '../house'
import { houseDesk } from './desk'
import { runCommand } from './program'

describe.each(ENGINES)('accounts at the machine, on %s', (engine) => {
  let server: TestApp
  beforeAll(async () => {
    server = await openTestApp(engine)
  })
  afterAll(() => server.close())

  async function payung(...argv: string[]) {
    const [out, said]: [string[], string[]] = [[], []]
    const terminal = {
      out: (text: string) => void out.push(text),
      say: (line: string) => void said.push(line),
      cwd: '/',
      who: 'yohana',
      ask: async () => '',
    }
    const code = await runCommand(argv, houseDesk(server.house as unknown as OpenHouse, terminal))
    return { code, out: out.join(''), said: said.join('\n') }
  }
  const lastEvent = async () =>
    (
      await sql<Record<'holder' | 'event' | 'refused' | 'area_code', string>>`
        select holder, event, refused, area_code from audit_events order by id desc limit 1`.execute(
        server.house.store.owner,
      )
    ).rows[0]

  it('lists them, narrowed by words, state and area', async () => {
    const all = await payung('accounts', 'list')
    expect([all.code, all.out.trim().split('\n').length]).toEqual([0, 12])
    expect((await payung('accounts', 'list', '--text', 'kades', '--json')).out).toContain('"login":"kades@demo.test"')
    expect((await payung('accounts', 'list', '--state', 'closed')).out).toBe('')
    expect((await payung('accounts', 'list', '--state', 'x')).code).toBe(2)
  })

  it('resets the last administrator, whom nobody above could help; the log says who did it', async () => {
    const before = await server.signIn('admin@demo.test')
    const { code, out } = await payung('accounts', 'reset', 'admin@demo.test')
    const [login, oneTime] = out.trim().split(' ')
    expect([code, login]).toEqual([0, 'admin@demo.test'])
    expect(await lastEvent()).toEqual({
      holder: 'baris perintah: yohana',
      event: 'account.reset',
      refused: null,
      area_code: '',
    })
    expect((await server.ask('GET', '/audit', before)).status).toBe(401)
    const redeemed = await server.ask('POST', '/one-time-codes/redeem', null, {
      code: oneTime,
      password: 'lontar di tepi sawah',
    })
    expect(redeemed.status).toBe(200)
    await server.signIn('admin@demo.test', 'lontar di tepi sawah')
  })

  it('closes an account with a reason, never the last administrator, and knows no stranger', async () => {
    expect(await payung('accounts', 'close', 'camat@demo.test', '--reason', 'pindah tugas')).toMatchObject({ code: 0 })
    expect(await lastEvent()).toMatchObject({ event: 'account.closed', holder: 'baris perintah: yohana' })
    const closed = await server.ask('POST', '/session', null, { login: 'camat@demo.test', password: 'payung-desa' })
    expect(closed.status).toBe(401)
    const last = await payung('accounts', 'close', 'admin@demo.test', '--reason', 'salah', '--json')
    expect([last.code, JSON.parse(last.out).refused.code]).toEqual([1, 'last_administrator'])
    expect(await lastEvent()).toMatchObject({ event: 'account.closed', refused: 'last_administrator' })
    const unknown = await payung('accounts', 'reset', 'siapa', '--json')
    expect([unknown.code, JSON.parse(unknown.out).refused]).toEqual([
      1,
      expect.objectContaining({ code: 'unknown_account', field: 'login' }),
    ])
  })
})
