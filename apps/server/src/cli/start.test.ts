import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { openStore } from '@payung/store/open'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRefusals } from './refusals'
import { type Built, buildProgramme, fakeServer } from './testing'

let payung: Built
let filled: string
beforeAll(async () => {
  payung = await buildProgramme()
  filled = payung.folder('filled')
  const server = await payung.start(['--empty'], { PAYUNG_DATA: filled })
  await server.end()
})
afterAll(() => payung.remove())

const health = async (address: string) => (await fetch(`${address}/api/health`)).json()
const beginning = (code: keyof typeof startRefusals) => startRefusals[code].says.split(/[{"(]/)[0] as string

describe('a start', () => {
  it('serves, names its address last, and closes when it is told to', async () => {
    const server = await payung.start([], { PAYUNG_DATA: filled })
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await health(server.address)).toEqual({ status: 'ready', engine: 'pglite', demo: false })
    const { code, out } = await server.end()
    expect([code, out.trimEnd().split('\n').at(-1)]).toEqual([0, server.address])
  })

  it('keeps its keys to the owner', () => {
    const keys = join(filled, 'keys')
    expect(readdirSync(keys).sort()).toEqual(['nik', 'sealing', 'session', 'signature'])
    for (const name of readdirSync(keys)) expect(statSync(join(keys, name)).mode & 0o777).toBe(0o600)
    expect(statSync(keys).mode & 0o777).toBe(0o700)
  })

  it('comes up again after it was killed, and nobody else gets in meanwhile', async () => {
    const folder = filled
    const first = await payung.start([], { PAYUNG_DATA: folder })
    const second = await payung.run(['start'], { PAYUNG_DATA: folder })
    expect([second.code, second.err.trim()]).toEqual([1, expect.stringContaining(beginning('folder_held'))])
    expect(second.err.trim().split('\n')).toHaveLength(1)
    expect(await health(first.address)).toMatchObject({ status: 'ready' })
    await first.end('SIGKILL')
    const third = await payung.start([], { PAYUNG_DATA: folder })
    expect((await third.end()).code).toBe(0)
  })

  it('finishes a making that was cut off, and prints a set-up link for real use', async () => {
    const folder = payung.folder('cut-off')
    mkdirSync(join(folder, 'database'), { recursive: true })
    writeFileSync(join(folder, 'database.making'), '')
    writeFileSync(join(folder, 'database', 'PG_VERSION'), 'x')
    const server = await payung.start(['--empty'], { PAYUNG_DATA: folder, PAYUNG_URL: 'https://payung.example' })
    const { code, err } = await server.end()
    expect([code, server.address]).toEqual([0, 'https://payung.example'])
    expect(err).toMatch(/https:\/\/payung\.example\/kode#\S+/)
  })
})

describe('what stands in the way of a start is one sentence, exit code 1, and nothing is damaged', () => {
  let busy: Server
  let port: string
  beforeAll(async () => {
    busy = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => busy.once('listening', resolve))
    port = String((busy.address() as { port: number }).port)
  })
  afterAll(() => void busy.close())

  async function refused(code: keyof typeof startRefusals, argv: string[], env: Record<string, string>) {
    const ended = await payung.run(['start', ...argv], env)
    const said = ended.err.trim().split('\n')
    expect([ended.code, ended.out, said.at(-1)]).toEqual([1, '', expect.stringContaining(beginning(code))])
    expect(said.filter((line) => !line.endsWith(' ...'))).toHaveLength(1)
    expect(ended.err).not.toMatch(/\n\s+at /)
  }

  it('a port that is taken', async () => {
    const folder = payung.folder('port')
    await refused('port_taken', [], { PAYUNG_DATA: folder, PORT: port })
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    ['PORT', 'delapan', 'port_unusable'],
    ['PORT', '70000', 'port_unusable'],
    ['HOST', '203.0.113.7', 'host_unusable'],
    ['PAYUNG_TZ', 'Asia/Kupang', 'zone_unknown'],
    ['PAYUNG_URL', 'payung.go.id', 'public_url_unusable'],
    ['SMTP_URL', 'surel.go.id', 'smtp_url_unusable'],
    ['DATABASE_URL', 'mysql://server/payung', 'database_url_unusable'],
    ['DATABASE_URL', 'payung', 'database_url_unusable'],
  ] as const)('%s=%s', (name, value, code) => refused(code, [], { PAYUNG_DATA: filled, [name]: value }))

  it('a folder that cannot be made', async () => {
    const file = payung.folder('a-file')
    writeFileSync(file, '')
    await refused('folder_unreadable', [], { PAYUNG_DATA: join(file, 'data') })
  })

  it('a key that is missing: none is made anew', async () => {
    const [key, aside] = [join(filled, 'keys', 'nik'), payung.folder('nik')]
    renameSync(key, aside)
    await refused('keys_damaged', [], { PAYUNG_DATA: filled })
    expect(readdirSync(join(filled, 'keys'))).toHaveLength(3)
    writeFileSync(key, 'ab'.repeat(32))
    await refused('keys_foreign', [], { PAYUNG_DATA: filled })
    renameSync(join(filled, 'keys'), payung.folder('keys'))
    await refused('keys_damaged', [], { PAYUNG_DATA: filled })
    renameSync(payung.folder('keys'), join(filled, 'keys'))
    renameSync(aside, key)
  })

  it('a schema of a newer version', async () => {
    const later = async () => openStore({ folder: join(filled, 'database') })
    const store = await later()
    await sql`insert into migrations (name) values ('9999_later.sql')`.execute(store.owner)
    await store.close()
    await refused('schema_newer', [], { PAYUNG_DATA: filled })
    const again = await later()
    const { rows } = await sql`delete from migrations where name = '9999_later.sql' returning name`.execute(again.owner)
    await again.close()
    expect(rows).toEqual([{ name: '9999_later.sql' }])
  })

  it('a database folder that is no database', async () => {
    const folder = payung.folder('damaged')
    mkdirSync(join(folder, 'database'), { recursive: true })
    cpSync(join(filled, 'keys'), join(folder, 'keys'), { recursive: true })
    writeFileSync(join(folder, 'database', 'PG_VERSION'), 'x')
    await refused('database_unopened', [], { PAYUNG_DATA: folder })
    expect(readdirSync(join(folder, 'database'))).toEqual(['PG_VERSION'])
  })

  it('--empty on a filled folder', () => refused('folder_filled', ['--empty'], { PAYUNG_DATA: filled }))

  it('the demonstration, whose password everybody knows, for other machines', () =>
    refused('demo_not_loopback', [], { PAYUNG_DATA: payung.folder('open'), HOST: '0.0.0.0' }))

  it('as JSON for whoever asks for it', async () => {
    const { code, out } = await payung.run(['start', '--json'], { PAYUNG_DATA: filled, PORT: 'x' })
    expect([code, JSON.parse(out)]).toEqual([
      1,
      { refused: { code: 'port_unusable', field: null, says: expect.any(String) } },
    ])
  })

  it('a server that does not answer', () =>
    refused('database_unreachable', [], {
      PAYUNG_DATA: payung.folder('unreachable'),
      DATABASE_URL: 'postgres://payung@127.0.0.1:9/payung',
    }))

  it('a server that is too old', async () => {
    const old = await fakeServer('140010')
    await refused('database_too_old', [], { PAYUNG_DATA: payung.folder('old'), DATABASE_URL: old.url })
    old.close()
  })

  const server = process.env.PAYUNG_TEST_DATABASE_URL
  it.skipIf(!server)('a database that does not exist (needs PAYUNG_TEST_DATABASE_URL)', () =>
    refused('database_shut', [], {
      PAYUNG_DATA: payung.folder('shut'),
      DATABASE_URL: new URL('/there_is_no_such_database', server).href,
    }),
  )
})
