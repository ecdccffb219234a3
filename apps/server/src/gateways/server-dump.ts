import { spawn } from 'node:child_process'
import { openStore } from '@payung/store/open'
import { sql } from 'kysely'
import { refuseStart } from '../cli/refusals'

/**
 * A dump of a PostgreSQL server by its own tool.
 * @throws Refusal pg_dump_missing, pg_dump_failed
 */
export function dumpServer(url: string, file: string): Promise<void> {
  return runTool('pg_dump', url, ['--format=custom', `--file=${file}`])
}

/**
 * Puts a dump into an empty database. Roles do not stand in a dump: they are made first, as the first migration makes them.
 * @throws Refusal restore_filled, pg_dump_missing, pg_dump_failed
 */
export async function restoreServer(url: string, file: string): Promise<void> {
  const store = await openStore({ url })
  try {
    const { rows } = await sql<{ filled: boolean }>`select to_regclass('migrations') is not null as filled`.execute(
      store.owner,
    )
    if (rows[0]?.filled) refuseStart('restore_filled', { folder: new URL(url).pathname.slice(1) })
    for (const role of ['payung_app', 'payung_search']) {
      const known = await sql`select from pg_roles where rolname = ${role}`.execute(store.owner)
      if (known.rows.length === 0) await sql`create role ${sql.id(role)} nologin`.execute(store.owner)
      await sql`grant ${sql.id(role)} to current_user`.execute(store.owner)
    }
    // The search of names belongs to a role that may create nothing; only while it is handed over it must be able to.
    await sql`grant create on schema public to payung_search`.execute(store.owner)
    await runTool('pg_restore', url, ['--exit-on-error', '--single-transaction', file])
  } finally {
    await sql`revoke create on schema public from payung_search`.execute(store.owner).catch(() => {})
    await store.close()
  }
}

/** The password goes by the environment: an argument is seen by everybody on the machine. */
function runTool(tool: string, url: string, args: string[]): Promise<void> {
  const { hostname, port, username, password, pathname } = new URL(url)
  const env = { ...process.env, PGPASSWORD: decodeURIComponent(password) }
  const where = [`--host=${hostname}`, `--port=${port || 5432}`, `--dbname=${pathname.slice(1)}`]
  const who = username ? [`--username=${decodeURIComponent(username)}`] : []
  return new Promise((resolve, reject) => {
    const child = spawn(tool, [...where, ...who, '--no-password', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (text) => {
      said += text
    })
    const refuse = (refusing: () => never) => {
      try {
        refusing()
      } catch (refusal) {
        reject(refusal)
      }
    }
    child.on('error', () => refuse(() => refuseStart('pg_dump_missing', { tool })))
    child.on('close', (code) => {
      if (code === 0) resolve()
      else refuse(() => refuseStart('pg_dump_failed', { tool, reason: said.trim().split('\n')[0] ?? '' }))
    })
  })
}
