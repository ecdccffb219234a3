import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatInteger } from '@payung/kernel/money'
import { copyDatabase, isEmptyDatabase } from '@payung/store/copy-database'
import { readHouseState } from '@payung/store/house-state'
import { migrationsHash } from '@payung/store/migrate'
import { openStore } from '@payung/store/open'
import { refuseStart } from '../cli/refusals'
import { type Config, databaseFolder } from '../config'
import type { OpenHouse } from '../house'
import { openDatabase } from './database'
import { dumpServer, restoreServer } from './server-dump'

/** What a backup says of itself. */
interface Label {
  made_at: string
  engine: 'pglite' | 'postgres'
  demo: boolean
  migrations: string
  sha256: string
}

const LABEL = 'backup.json'
const DATABASE = 'database.dump'

/**
 * Writes a backup into a new folder: the database, consistent in itself, then the files, which may only be more than it names.
 * The label comes last: a folder without it is no backup. Keys never stand in it.
 */
export async function writeBackup({ store, config, demo, now }: OpenHouse, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const database = join(folder, DATABASE)
  if (store.engine.dump) await writeFile(database, await store.engine.dump(), { mode: 0o600 })
  else await dumpServer(config.databaseUrl as string, database)
  await cp(join(config.folder, 'files'), join(folder, 'files'), { recursive: true })
  const label: Label = {
    made_at: now().toISOString(),
    engine: store.engine.name,
    demo,
    migrations: migrationsHash(),
    sha256: hashOf(await readFile(database)),
  }
  await writeFile(join(folder, LABEL), `${JSON.stringify(label, null, 2)}\n`)
}

/** Copies the keys to a place of their own: whoever has them and the backup reads everything. */
export async function copyKeys(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, errorOnExist: true, force: false })
}

/**
 * Restores a backup into an empty data folder, or an empty database of a server. That of an embedded database is also carried
 * over to a server, table by table.
 * @throws Refusal backup_unusable, backup_of_server, backup_other_version, restore_filled; the folder is left empty then
 */
export async function restoreBackup(
  config: Config,
  folder: string,
  keys: string,
  say: (line: string) => void,
): Promise<void> {
  const label = await readLabel(folder)
  const database = join(folder, DATABASE)
  const image = await readFile(database)
  if (hashOf(image) !== label.sha256) refuseStart('backup_unusable', { folder })
  if (label.engine === 'postgres' && !config.databaseUrl) refuseStart('backup_of_server', { folder })
  try {
    if (label.engine === 'postgres') await restoreServer(config.databaseUrl as string, database)
    else if (config.databaseUrl) await moveToServer(config, label, image, say)
    else await unpack(databaseFolder(config), image)
    await cp(join(folder, 'files'), join(config.folder, 'files'), { recursive: true })
    await copyKeys(keys, join(config.folder, 'keys'))
  } catch (fault) {
    for (const part of ['database', 'database.moving', 'files', 'keys'])
      await rm(join(config.folder, part), { recursive: true, force: true })
    throw fault
  }
}

/** Makes a database folder of a dump, and reads from it once: a dump that cannot be read is no database. */
async function unpack(folder: string, image: Uint8Array): Promise<void> {
  const store = await openStore({ folder, image })
  try {
    await readHouseState(store)
  } finally {
    await store.close()
  }
}

/** Unpacks an embedded database beside, copies it into the server's, and takes the unpacked one away again. */
async function moveToServer(config: Config, label: Label, image: Uint8Array, say: (line: string) => void) {
  if (label.migrations && label.migrations !== migrationsHash()) refuseStart('backup_other_version')
  await requireEmptyServer(config.databaseUrl as string)
  const folder = join(config.folder, 'database.moving')
  const to = await openDatabase(config)
  const from = await openStore({ folder, image })
  try {
    const rows = await copyDatabase(from, to, (table) => say(`  ${table} ...`))
    say(`${formatInteger(rows)} baris dipindahkan ke server PostgreSQL.`)
  } finally {
    await Promise.all([from.close(), to.close()])
    await rm(folder, { recursive: true, force: true })
  }
}

/** A database that holds a house is not even brought to this version. One that cannot be reached is explained when it is opened. */
async function requireEmptyServer(url: string): Promise<void> {
  const store = await openStore({ url }).catch(() => null)
  if (!store) return
  const isEmpty = await isEmptyDatabase(store).finally(() => store.close())
  if (!isEmpty) refuseStart('restore_filled', { folder: new URL(url).pathname.slice(1) })
}

async function readLabel(folder: string): Promise<Label> {
  try {
    return JSON.parse(await readFile(join(folder, LABEL), 'utf8'))
  } catch {
    return refuseStart('backup_unusable', { folder })
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
