import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Store } from './open'

/** The database was written by a newer version of the programme: it is left as it is. */
export class NewerSchema extends Error {
  constructor(readonly unknown: readonly string[]) {
    super(`migrations that this version does not know: ${unknown.join(', ')}`)
    this.name = 'NewerSchema'
  }
}

/** A migration: its file name and its SQL. */
export interface Migration {
  name: string
  text: string
}

/** The migrations of this version, in their order. Beside the built server they lie in `migrations`. */
export function migrationsHere(): Migration[] {
  const folder = ['./migrations/', '../migrations/']
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find(existsSync)
  if (!folder) throw new Error('the migrations are missing')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}${name}`, 'utf8') }))
}

/** Names one set of migrations: a seeded folder made under another hash is not reused. */
export function migrationsHash(migrations = migrationsHere()): string {
  return createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 12)
}

/**
 * Brings the schema to this version, each migration in a transaction of its own, and says which ones it carried out.
 * @throws NewerSchema when the database knows migrations that this version lacks; nothing is changed then
 */
export async function migrate(store: Store, migrations = migrationsHere()): Promise<string[]> {
  await sql`create table if not exists migrations (name text primary key, carried_out_at timestamptz not null default now())`.execute(
    store.owner,
  )
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(store.owner)
  const known = new Set(migrations.map(({ name }) => name))
  const done = new Set(rows.map(({ name }) => name))
  const unknown = [...done].filter((name) => !known.has(name))
  if (unknown.length > 0) throw new NewerSchema(unknown)

  const carriedOut: string[] = []
  for (const { name, text } of migrations) {
    if (done.has(name)) continue
    const connection = await store.engine.acquire()
    try {
      await connection.run(
        `begin;\nselect pg_advisory_xact_lock(7286429);\n${text}\ninsert into migrations (name) values ('${name}');\ncommit;`,
      )
      carriedOut.push(name)
    } catch (fault) {
      await connection.run('rollback')
      throw fault
    } finally {
      store.engine.release(connection)
    }
  }
  return carriedOut
}

/** Tables whose policies are tried; the others are guarded by the same procedure. */
const TRIED = ['people', 'memberships', 'receipts'] as const

/**
 * Proves that row-level security stands before anything is served: the owner names a row of each table, and the application,
 * which has no scope yet, must not find it. A look by key: counting would read millions of rows at every start.
 * @throws Error when a scoped transaction is a superuser, passes by the policies, or sees a row without scope
 */
export async function proveRowSecurity(store: Store): Promise<void> {
  await store.asOwner(async (tx) => {
    const keys = []
    for (const table of TRIED) {
      const key = await tx.selectFrom(table).select(['regency_id', 'id']).limit(1).executeTakeFirst()
      if (key) keys.push({ table, ...key })
    }
    await sql`set local role payung_app`.execute(tx)
    const { rows } = await sql<{ passes: boolean; bare: number }>`
      select (rolsuper or rolbypassrls) as passes,
        (select count(*) from pg_class where oid in ('people'::regclass, 'memberships'::regclass, 'receipts'::regclass)
          and not relrowsecurity) as bare
      from pg_roles where rolname = current_user`.execute(tx)
    let seen = 0
    for (const { table, regency_id, id } of keys) {
      const found = tx.selectFrom(table).select('id').where('regency_id', '=', regency_id).where('id', '=', id)
      seen += (await found.execute()).length
    }
    if (!rows[0] || rows[0].passes || rows[0].bare > 0 || seen > 0)
      throw new Error('row-level security does not stand: the server refuses to start')
  })
}
