import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PlainDate, plainDate } from '@payung/kernel/dates'
import { idFrom } from '@payung/kernel/ids'
import { loadAreas } from '@payung/store/areas/load-areas'
import { inventNation } from '@payung/store/contributions/invent-nation'
import { migrate, migrationsHash } from '@payung/store/migrate'
import { openStore, type Store } from '@payung/store/open'
import { measureMonths } from '@payung/usecases/monitoring/measure-months'
import type { House } from '@payung/usecases/perform'
import { keysFrom } from '@payung/usecases/sealing'
import { sql } from 'kysely'
import type { BenchAsked } from './kit/measure'

/** The day on which the invented nation stands, and how many months it has behind it. */
export const TODAY = plainDate('2023-08-30')
export const MONTHS = 13

/** A nation to measure on. */
export interface Nation {
  store: Store
  house: House
  close(): Promise<void>
}

const say = (line: string) => console.error(line)

/**
 * Opens an invented nation of this many people, made when there is none: on a server in a database of its own
 * (`PAYUNG_BENCH_DATABASE_URL`, else `PAYUNG_TEST_DATABASE_URL`, else a server for this run alone), on PGlite in a folder.
 */
export async function openNation({ engine, people }: BenchAsked): Promise<Nation> {
  const name = `payung_bench_${people}_${migrationsHash()}`
  return engine === 'postgres' ? onServer(name, people) : inFolder(name, people)
}

async function onServer(name: string, people: number): Promise<Nation> {
  const known = process.env.PAYUNG_BENCH_DATABASE_URL ?? process.env.PAYUNG_TEST_DATABASE_URL
  const { url, stop } = known ? { url: known, stop: () => {} } : await ownServer()
  const admin = await openStore({ url })
  const address = new URL(url)
  address.pathname = `/${name}`
  const { rows } = await sql`select from pg_database where datname = ${name}`.execute(admin.owner)
  if (rows.length === 0) {
    const draft = `${name}_draft`
    await sql`drop database if exists ${sql.id(draft)}`.execute(admin.owner)
    await sql`create database ${sql.id(draft)}`.execute(admin.owner)
    address.pathname = `/${draft}`
    await fill(address.href, people)
    await sql`alter database ${sql.id(draft)} rename to ${sql.id(name)}`.execute(admin.owner)
    address.pathname = `/${name}`
  }
  await admin.close()
  const store = await openStore({ url: address.href })
  return {
    store,
    house: houseOf(store),
    close: async () => {
      await store.close()
      stop()
    },
  }
}

async function ownServer(): Promise<{ url: string; stop(): void }> {
  const { startThrowAwayPostgres } = await import(join(process.cwd(), 'tools/postgres.mjs'))
  const server = await startThrowAwayPostgres()
  if (!server.url) throw new RangeError(server.why)
  return server
}

async function inFolder(name: string, people: number): Promise<Nation> {
  const folder = join(process.cwd(), '.cache/bench-nations', name)
  const whole = `${folder}.whole`
  if (!existsSync(whole)) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    const store = await openStore({ folder })
    await furnish(store, people)
    await store.close()
    writeFileSync(whole, '')
  }
  const store = await openStore({ folder })
  return { store, house: houseOf(store), close: () => store.close() }
}

async function fill(url: string, people: number): Promise<void> {
  const store = await openStore({ url })
  await furnish(store, people)
  await store.close()
}

async function furnish(store: Store, people: number): Promise<void> {
  await migrate(store)
  await loadAreas(store)
  await inventNation(store, { people, months: MONTHS, today: TODAY, say })
  say('cakupan')
  await measureMonths(store, TODAY, MONTHS)
  await sql`analyze`.execute(store.owner)
}

/** A house for measuring: the real acts on this store, on the nation's day. */
function houseOf(store: Store): House {
  return {
    store,
    keys: keysFrom({ nik: randomBytes(32), sealing: randomBytes(32) }),
    files: { put: unused, get: unused, drop: unused },
    demo: true,
    today: () => TODAY as PlainDate,
    now: () => new Date(`${TODAY}T02:00:00Z`),
    newId: () => idFrom(Date.now(), randomBytes(10)),
  }
}

async function unused(): Promise<never> {
  throw new Error('no files in a bench')
}
