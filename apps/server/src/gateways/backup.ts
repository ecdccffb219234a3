import { createHash } from 'node:crypto'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readHouseState } from '@payung/store/house-state'
import { migrationsHash } from '@payung/store/migrate'
import { openStore } from '@payung/store/open'
import { refuseStart } from '../cli/refusals'
import { type Config, databaseFolder } from '../config'
import type { OpenHouse } from '../house'
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
 * Restores a backup into an empty data folder, or an empty database of a server.
 * @throws Refusal backup_unusable; the folder is left empty then
 */
export async function restoreBackup(config: Config, folder: string, keys: string): Promise<void> {
  const label = await readLabel(folder)
  const database = join(folder, DATABASE)
  const image = await readFile(database)
  const isOther = (label.engine === 'postgres') !== (config.databaseUrl !== null)
  if (isOther || hashOf(image) !== label.sha256) refuseStart('backup_unusable', { folder })
  try {
    if (config.databaseUrl) await restoreServer(config.databaseUrl, database)
    else await unpack(databaseFolder(config), image)
    await cp(join(folder, 'files'), join(config.folder, 'files'), { recursive: true })
    await copyKeys(keys, join(config.folder, 'keys'))
  } catch (fault) {
    for (const part of ['database', 'files', 'keys'])
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

async function readLabel(folder: string): Promise<Label> {
  try {
    return JSON.parse(await readFile(join(folder, LABEL), 'utf8'))
  } catch {
    return refuseStart('backup_unusable', { folder })
  }
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
