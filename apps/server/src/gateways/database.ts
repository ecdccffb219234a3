import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { OLDEST_SERVER } from '@payung/store/engine/server'
import { migrate, NewerSchema, proveRowSecurity } from '@payung/store/migrate'
import { openStore, type Store } from '@payung/store/open'
import { refuseStart } from '../cli/refusals'
import { type Config, databaseFolder } from '../config'

/**
 * Opens the database, brings its schema to this version, and proves that row-level security stands.
 * @throws Refusal with one sentence for every way in which a database can be out of reach
 */
export async function openDatabase(config: Config): Promise<Store> {
  const { databaseUrl } = config
  if (databaseUrl) return open(config, () => openStore({ url: databaseUrl }))
  // A folder whose making was cut off holds nothing that anybody was promised: it is made again.
  const folder = databaseFolder(config)
  const making = markOf(folder)
  if (existsSync(making)) rmSync(folder, { recursive: true, force: true })
  if (!existsSync(folder)) writeFileSync(making, '')
  const store = await open(config, () => openStore({ folder }))
  rmSync(making, { force: true })
  return store
}

/** The mark of a database that is being made. */
const markOf = (folder: string) => `${folder}.making`

/** Is there no embedded database yet, whole? */
export function isUnmade(config: Config): boolean {
  const folder = databaseFolder(config)
  return !existsSync(folder) || existsSync(markOf(folder))
}

async function open(config: Config, connect: () => Promise<Store>): Promise<Store> {
  let store: Store | undefined
  try {
    store = await connect()
    await migrate(store)
    await proveRowSecurity(store)
    return store
  } catch (fault) {
    await store?.close().catch(() => {})
    throw explain(config, fault as Error & { code?: string })
  }
}

const SHUT = ['28P01', '28000', '3D000']
const UNREACHABLE = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|57P03|53300)/

/** A refusal where the person at the terminal can do something; else the fault as it is. */
function explain(config: Config, fault: Error & { code?: string }): unknown {
  const code = fault.code ?? ''
  try {
    if (fault instanceof NewerSchema) refuseStart('schema_newer')
    if (code === 'ENOSPC' || code === '53100') refuseStart('disk_full')
    if (!config.databaseUrl) refuseStart('database_unopened', { folder: databaseFolder(config) })
    const server = new URL(config.databaseUrl as string).host
    if (code === 'too_old') refuseStart('database_too_old', { found: fault.message, needed: OLDEST_SERVER })
    if (SHUT.includes(code)) refuseStart('database_shut', { server })
    if (code === '42501') refuseStart('database_rights')
    if (UNREACHABLE.test(code) || /timeout|terminated/i.test(fault.message))
      refuseStart('database_unreachable', { server })
    return fault
  } catch (refusal) {
    return refusal
  }
}
