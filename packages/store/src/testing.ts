import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { migrate, migrationsHash } from './migrate'
import { openStore, type Store } from './open'

/** The engines on which the store tests run: PGlite always, a server where the harness has one. */
export const ENGINES: readonly ('pglite' | 'postgres')[] = process.env.PAYUNG_TEST_DATABASE_URL
  ? ['pglite', 'postgres']
  : ['pglite']

/**
 * An empty, migrated database for one test file: a copy of an image that is made once per set of migrations.
 * The caller closes it.
 */
export async function openTestStore(engine: 'pglite' | 'postgres' = 'pglite'): Promise<Store> {
  return engine === 'pglite' ? openStore({ image: await migratedImage() }) : openServerCopy()
}

async function migratedImage(): Promise<Uint8Array> {
  const folder = join(tmpdir(), 'payung-tests')
  const file = join(folder, `${migrationsHash()}.tar.gz`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    const store = await openStore({})
    await migrate(store)
    const image = await store.engine.dump?.()
    await store.close()
    // Several test files may do this at once: whoever is last replaces the file by an equal one, whole.
    const draft = `${file}.${randomBytes(6).toString('hex')}`
    writeFileSync(draft, image as Uint8Array)
    renameSync(draft, file)
  }
  return new Uint8Array(readFileSync(file))
}

async function openServerCopy(): Promise<Store> {
  const server = process.env.PAYUNG_TEST_DATABASE_URL as string
  const template = `payung_template_${migrationsHash()}`
  const copy = `payung_test_${randomBytes(6).toString('hex')}`
  const admin = await openStore({ url: server })
  // One maker at a time, across all test files.
  await admin.owner.connection().execute(async (one) => {
    await sql`select pg_advisory_lock(7286430)`.execute(one)
    const { rows } = await sql`select from pg_database where datname = ${template}`.execute(one)
    if (rows.length === 0) {
      const draft = `${template}_draft`
      await sql`drop database if exists ${sql.id(draft)}`.execute(one)
      await sql`create database ${sql.id(draft)}`.execute(one)
      const store = await openStore({ url: withDatabase(server, draft) })
      await migrate(store)
      await store.close()
      await sql`alter database ${sql.id(draft)} rename to ${sql.id(template)}`.execute(one)
    }
    await sql`create database ${sql.id(copy)} template ${sql.id(template)}`.execute(one)
    await sql`select pg_advisory_unlock(7286430)`.execute(one)
  })
  const store = await openStore({ url: withDatabase(server, copy) })
  return {
    ...store,
    close: async () => {
      await store.close()
      await sql`drop database ${sql.id(copy)} with (force)`.execute(admin.owner)
      await admin.close()
    },
  }
}

function withDatabase(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  return address.href
}
