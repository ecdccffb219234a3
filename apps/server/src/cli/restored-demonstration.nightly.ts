import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { digestDatabase } from '@payung/store/copy-database'
import { openStore, type Place } from '@payung/store/open'
import { ENGINES } from '@payung/store/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Built, buildProgramme } from './testing'

const server = process.env.PAYUNG_TEST_DATABASE_URL
const LONG = 30 * 60_000

/** Part of the nightly series alone; the usual tests restore a small house (backup.test.ts). */
describe('the demonstration, backed up and restored', () => {
  let payung: Built
  const databases: string[] = []
  beforeAll(async () => {
    payung = await buildProgramme()
  })
  afterAll(async () => {
    payung.remove()
    for (const database of databases)
      await asAdmin((admin) => sql`drop database ${sql.id(database)} with (force)`.execute(admin.owner))
  }, LONG)

  async function asAdmin(act: (admin: Awaited<ReturnType<typeof openStore>>) => Promise<unknown>): Promise<void> {
    const admin = await openStore({ url: server as string })
    await act(admin).finally(() => admin.close())
  }

  /** A new place of an engine: where commands find it, and where the test opens it. */
  async function placeOn(engine: 'pglite' | 'postgres'): Promise<{ env: Record<string, string>; place: Place }> {
    const folder = payung.folder(`data-${randomBytes(4).toString('hex')}`)
    if (engine === 'pglite') return { env: { PAYUNG_DATA: folder }, place: { folder: join(folder, 'database') } }
    const database = `payung_size_${randomBytes(4).toString('hex')}`
    databases.push(database)
    await asAdmin((admin) => sql`create database ${sql.id(database)}`.execute(admin.owner))
    const url = new URL(`/${database}`, server).href
    return { env: { PAYUNG_DATA: folder, DATABASE_URL: url }, place: { url } }
  }

  async function digestOf(place: Place) {
    const store = await openStore(place)
    return digestDatabase(store).finally(() => store.close())
  }

  const report = ['report', 'coverage', '--area', '53', '--on', '2023-08-30', '--json']

  it.each([
    ['pglite', 'pglite'],
    ['postgres', 'postgres'],
    ['pglite', 'postgres'],
  ] as const)('from %s to %s: every row of every table, and the same report', { timeout: LONG }, async (from, to) => {
    if (!ENGINES.includes(from) || !ENGINES.includes(to)) return
    const [source, target] = [await placeOn(from), await placeOn(to)]
    const told = await payung.run(report, source.env)
    expect([told.code, JSON.parse(told.out).officials.protected]).toEqual([0, 19_629])
    const [copy, keys] = [payung.folder(randomBytes(4).toString('hex')), payung.folder(randomBytes(4).toString('hex'))]
    expect(await payung.run(['backup', copy, '--keys', keys], source.env)).toMatchObject({ code: 0 })
    expect(await payung.run(['restore', copy, '--keys', keys], target.env)).toMatchObject({ code: 0 })
    const [was, is] = [await digestOf(source.place), await digestOf(target.place)]
    expect(Object.keys(was).length).toBeGreaterThan(30)
    expect(is).toEqual(was)
    expect((await payung.run(report, target.env)).out).toBe(told.out)
  })
})
