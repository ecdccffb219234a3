import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { id } from '@payung/kernel/ids'
import { digestDatabase } from '@payung/store/copy-database'
import { openStore } from '@payung/store/open'
import { type RawBuilder, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepFiles } from '../gateways/files'
import { readKeys } from '../gateways/keys'
import { startRefusals } from './refusals'
import { type Built, buildProgramme } from './testing'

const FILE = id('00000000-0000-7000-8000-000000000001')
let payung: Built
let folder: string
let copy: string
let keys: string

beforeAll(async () => {
  payung = await buildProgramme()
  folder = payung.folder('data')
  copy = payung.folder('copy')
  keys = payung.folder('keys-apart')
})
afterAll(() => payung.remove())

const beginning = (code: keyof typeof startRefusals) => startRefusals[code].says.split(/[{"(]/)[0] as string

it('is written by the running server: database, files, and the keys apart', async () => {
  const server = await payung.start(['--empty'], { PAYUNG_DATA: folder })
  await keepFiles(folder, readKeys(folder, false).sealing).put(FILE, Buffer.from('SK Kepala Desa'))
  const { code, out } = await payung.run(['backup', copy, '--keys', keys], { PAYUNG_DATA: folder })
  expect([code, out.trim()]).toEqual([0, copy])
  expect(readdirSync(copy).sort()).toEqual(['backup.json', 'database.dump', 'files'])
  const twice = await payung.run(['backup', copy, '--json'], { PAYUNG_DATA: folder })
  expect([twice.code, JSON.parse(twice.out)]).toMatchObject([1, { refused: { code: 'target_exists' } }])
  const held = await payung.run(['reset', '--empty'], { PAYUNG_DATA: folder }, 'data\n')
  expect([held.code, held.err]).toEqual([1, expect.stringContaining(beginning('server_runs'))])
  await server.end()
})

it('is restored into an empty folder: every area, every file, under the same keys', async () => {
  const restored = payung.folder('restored')
  expect((await payung.run(['restore', copy, '--keys', keys], { PAYUNG_DATA: restored })).code).toBe(0)
  const server = await payung.start([], { PAYUNG_DATA: restored })
  expect((await server.end()).code).toBe(0)
  const file = await keepFiles(restored, readKeys(restored, false).sealing).get(FILE)
  expect(Buffer.from(file).toString()).toBe('SK Kepala Desa')
  const store = await openStore({ folder: join(restored, 'database') })
  const { areas } = await store.owner
    .selectFrom('areas')
    .select(({ fn }) => fn.countAll<number>().as('areas'))
    .executeTakeFirstOrThrow()
  await store.close()
  expect(areas).toBe(91_600)
})

it('is not restored over data, nor from a damaged copy', async () => {
  const over = await payung.run(['restore', copy, '--keys', keys], { PAYUNG_DATA: folder })
  expect([over.code, over.err]).toEqual([1, expect.stringContaining(beginning('restore_filled'))])
  writeFileSync(join(copy, 'database.dump'), 'x')
  const empty = payung.folder('empty')
  const damaged = await payung.run(['restore', copy, '--keys', keys], { PAYUNG_DATA: empty })
  expect([damaged.code, damaged.err]).toEqual([1, expect.stringContaining(beginning('backup_unusable'))])
  expect(existsSync(join(empty, 'database'))).toBe(false)
})

it('reset asks for the name of the folder, empties it, and makes new keys', async () => {
  const before = readFileSync(join(folder, 'keys', 'nik'), 'utf8')
  const wrong = await payung.run(['reset', '--empty'], { PAYUNG_DATA: folder }, 'lain\n')
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('tidak cocok')])
  expect(readFileSync(join(folder, 'keys', 'nik'), 'utf8')).toBe(before)
  expect((await payung.run(['reset', '--empty'], { PAYUNG_DATA: folder }, 'data\n')).code).toBe(0)
  expect(readFileSync(join(folder, 'keys', 'nik'), 'utf8')).not.toBe(before)
  expect(readdirSync(join(folder, 'files'))).toEqual([])
})

const server = process.env.PAYUNG_TEST_DATABASE_URL
describe.skipIf(!server)('on a PostgreSQL server (needs PAYUNG_TEST_DATABASE_URL)', () => {
  const mark = randomBytes(4).toString('hex')
  const databases = [`payung_first_${mark}`, `payung_second_${mark}`, `payung_third_${mark}`] as const
  const urlOf = (database: string) => new URL(`/${database}`, server).href
  const admin = async (act: (database: string) => RawBuilder<unknown>) => {
    const store = await openStore({ url: server as string })
    for (const database of databases) await act(database).execute(store.owner)
    await store.close()
  }
  beforeAll(() => admin((database) => sql`create database ${sql.id(database)}`))
  afterAll(() => admin((database) => sql`drop database ${sql.id(database)} with (force)`))

  it('starts, is written by the server’s own tool, and is restored into an empty database', async () => {
    const first = { PAYUNG_DATA: payung.folder('server-data'), DATABASE_URL: urlOf(databases[0]) }
    const running = await payung.start(['--empty'], first)
    expect(await (await fetch(`${running.address}/api/health`)).json()).toMatchObject({ engine: 'postgres' })
    const [to, keysTo] = [payung.folder('server-copy'), payung.folder('server-keys')]
    expect(await payung.run(['backup', to, '--keys', keysTo], first)).toMatchObject({ code: 0 })
    await running.end()

    const second = { PAYUNG_DATA: payung.folder('server-restored'), DATABASE_URL: urlOf(databases[1]) }
    expect(await payung.run(['restore', to, '--keys', keysTo], second)).toMatchObject({ code: 0 })
    const again = await payung.start([], second)
    expect((await again.end()).code).toBe(0)
    const twice = await payung.run(['restore', to, '--keys', keysTo], {
      ...second,
      PAYUNG_DATA: payung.folder('third'),
    })
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining(beginning('restore_filled'))])
  })

  it('takes over what an embedded database held: keys, files, accounts, areas', async () => {
    const [from, to, keysTo] = ['embedded', 'embedded-copy', 'embedded-keys'].map((name) => payung.folder(name)) as [
      string,
      string,
      string,
    ]
    const embedded = await payung.start(['--empty'], { PAYUNG_DATA: from })
    await keepFiles(from, readKeys(from, false).sealing).put(FILE, Buffer.from('SK Kepala Desa'))
    expect(await payung.run(['backup', to, '--keys', keysTo], { PAYUNG_DATA: from })).toMatchObject({ code: 0 })
    await embedded.end()
    const moved = { PAYUNG_DATA: payung.folder('moved'), DATABASE_URL: urlOf(databases[2]) }
    const done = await payung.run(['restore', to, '--keys', keysTo], moved)
    expect([done.code, done.err]).toEqual([0, expect.stringMatching(/\d baris dipindahkan/)])
    expect(readdirSync(moved.PAYUNG_DATA).sort()).toEqual(['files', 'keys'])
    const before = await openStore({ folder: join(from, 'database') })
    const after = await openStore({ url: moved.DATABASE_URL })
    const [was, is] = [await digestDatabase(before), await digestDatabase(after)]
    await Promise.all([before.close(), after.close()])
    expect(is).toEqual(was)
    const running = await payung.start([], moved)
    expect(await (await fetch(`${running.address}/api/health`)).json()).toMatchObject({ engine: 'postgres' })
    await running.end()
    const twice = await payung.run(['restore', to, '--keys', keysTo], {
      ...moved,
      PAYUNG_DATA: payung.folder('moved-again'),
    })
    expect([twice.code, twice.err]).toEqual([1, expect.stringContaining(beginning('restore_filled'))])
    const back = await payung.run(['restore', payung.folder('server-copy'), '--keys', keysTo, '--json'], {
      PAYUNG_DATA: payung.folder('back'),
    })
    expect([back.code, JSON.parse(back.out)]).toMatchObject([1, { refused: { code: 'backup_of_server' } }])
  })
})
