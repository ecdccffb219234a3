import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { idFrom } from '@payung/kernel/ids'
import { ENGINES } from '@payung/store/testing'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp, VILLAGE } from '../handlers/testing'
import { openMail } from './mail'

const newId = () => idFrom(Date.now(), randomBytes(10))

describe.each(ENGINES)('one-time codes by e-mail, on %s', (engine) => {
  const arrived: { to: string[]; text: string }[] = []
  let letterBox: () => void = () => {}
  const post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let text = ''
      stream.on('data', (chunk) => {
        text += chunk
      })
      stream.on('end', () => {
        arrived.push({ to: envelope.rcptTo.map(({ address }) => address), text })
        done()
        letterBox()
      })
    },
  })
  const said: string[] = []
  let server: TestApp
  let pmd: string
  let url: string

  beforeAll(async () => {
    await new Promise<void>((ready) => post.listen(0, '127.0.0.1', ready))
    url = `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}?from=payung@belu.example`
    const mail = openMail({ url, publicUrl: 'https://payung.example', say: (line) => void said.push(line) })
    server = await openTestApp(engine, { mail })
    pmd = await server.signIn('pmd@demo.test')
  })
  afterAll(async () => {
    await server.close()
    await new Promise<void>((done) => post.close(done))
  })

  const invite = (email?: string) =>
    server.ask('POST', `/areas/${VILLAGE}/accounts`, pmd, {
      id: newId(),
      holder: 'Maria Bere',
      ...(email ? { email } : {}),
      duty: { id: newId(), role: 'village_operator', area: VILLAGE },
    })

  it('sends an invitation to who has an address, and shows the code all the same', async () => {
    const letter = new Promise<void>((come) => {
      letterBox = come
    })
    const { status, body } = await invite('Maria.Bere@belu.example')
    expect([status, body]).toMatchObject([200, { mailed_to: 'm•••@belu.example' }])
    await letter
    const { code, login } = body as unknown as Record<'code' | 'login', string>
    expect(arrived[0]?.to).toEqual(['maria.bere@belu.example'])
    const text = arrived[0]?.text.replace(/=\r?\n/g, '') ?? ''
    for (const part of ['From: payung@belu.example', code, login, 'https://payung.example/kode'])
      expect(text).toContain(part)
  })

  it('sends nothing to who has none, nor when the act is refused', async () => {
    const before = arrived.length
    expect((await invite()).body).toMatchObject({ mailed_to: null })
    expect((await invite('bukan surel')).body.refused).toMatchObject({ code: 'form', field: 'email' })
    expect(arrived).toHaveLength(before)
  })

  it('does not fail when the mail server is away', async () => {
    const told = new Promise<string>((come) => {
      const mail = openMail({ url: 'smtp://127.0.0.1:9', publicUrl: null, say: come })
      mail({ to: 'x@belu.example', holder: 'X', login: 'x', code: 'ABCD', expires_at: '2023-09-13T00:00:00Z' })
    })
    expect(await told).toMatch(/^Surel tidak terkirim \(\w+\)\./)
    expect(await told).not.toContain('belu')
  })
})
