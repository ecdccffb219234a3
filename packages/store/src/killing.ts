import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { migrate } from './migrate'
import { openStore, type Place, type Store } from './open'
import { refreshAllStatistics } from './refresh-statistics'

/** How often each job is killed on each engine: once in the usual tests, often in the nightly series. */
export const KILLS = Number(process.env.PAYUNG_SERIES ?? 1)

/** A database that was filled once, of which every kill gets a copy of its own. For tests. */
export interface Prepared {
  /** Carries out a test on a copy, which is dropped afterwards. */
  onCopy(act: (place: Place) => Promise<void>): Promise<void>
  drop(): Promise<void>
}

/** Fills a database once: a folder, or a database of the test server. */
export async function prepare(engine: 'pglite' | 'postgres', fill: (store: Store) => Promise<void>): Promise<Prepared> {
  const fillIn = async (place: Place) => {
    const store = await openStore(place)
    await migrate(store)
    await fill(store)
    await store.asOwner(refreshAllStatistics)
    await store.close()
  }
  if (engine === 'pglite') {
    const folder = mkdtempSync(join(tmpdir(), 'payung-killed-'))
    const remove = (path: string) => rmSync(path, { recursive: true, force: true })
    await fillIn({ folder: join(folder, 'model') })
    return {
      async onCopy(act) {
        const copy = join(folder, randomBytes(6).toString('hex'))
        cpSync(join(folder, 'model'), copy, { recursive: true })
        await act({ folder: copy }).finally(() => remove(copy))
      },
      drop: async () => remove(folder),
    }
  }
  const server = process.env.PAYUNG_TEST_DATABASE_URL as string
  const admin = await openStore({ url: server })
  const nameNew = () => `payung_killed_${randomBytes(6).toString('hex')}`
  const model = nameNew()
  const placeOf = (name: string): Place => ({ url: Object.assign(new URL(server), { pathname: `/${name}` }).href })
  const drop = (name: string) => sql`drop database ${sql.id(name)} with (force)`.execute(admin.owner)
  await sql`create database ${sql.id(model)}`.execute(admin.owner)
  await fillIn(placeOf(model))
  return {
    async onCopy(act) {
      const copy = nameNew()
      await sql`create database ${sql.id(copy)} template ${sql.id(model)}`.execute(admin.owner)
      await act(placeOf(copy)).finally(() => drop(copy))
    },
    async drop() {
      await drop(model)
      await admin.close()
    },
  }
}

/** Node's own way to start a process; only tests may reach for it, and hand it in. */
type Launch = (
  command: string,
  args: readonly string[],
  options: { cwd: string; stdio: ['ignore', 'pipe', 'inherit'] },
) => Launched

interface Launched {
  stdout: { on(event: 'data', hear: (chunk: Buffer) => void): unknown } | null
  kill(signal: 'SIGKILL'): unknown
  on(event: 'error', hear: (fault: Error) => void): unknown
  on(event: 'close', hear: (code: number | null, signal: string | null) => void): unknown
}

/** What is killed when: so many milliseconds after it has told so many lines. */
export interface Doom {
  lines: number
  pause: number
}

/**
 * Starts a script in a process of its own and kills it without warning, unless it ends before.
 * @returns how many lines it told
 */
export function killAfter(launch: Launch, script: string, argument: unknown, { lines, pause }: Doom): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = launch(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', script, JSON.stringify(argument)],
      { cwd: import.meta.dirname, stdio: ['ignore', 'pipe', 'inherit'] },
    )
    let told = 0
    child.stdout?.on('data', (chunk) => {
      told += String(chunk).trim().split('\n').length
      if (told >= lines) setTimeout(() => child.kill('SIGKILL'), pause)
    })
    child.on('error', reject)
    child.on('close', (code, signal) =>
      signal === 'SIGKILL' || code === 0 ? resolve(told) : reject(new Error(`the process ended with ${code}`)),
    )
  })
}
