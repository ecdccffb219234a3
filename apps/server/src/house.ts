import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { areaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import { loadAreas } from '@payung/store/areas/load-areas'
import { emptyEverything, readHouseState, writeHouseState } from '@payung/store/house-state'
import type { Store } from '@payung/store/open'
import { addDemonstrationAccounts, DEMONSTRATION_PASSWORD } from '@payung/usecases/access/demonstration-accounts'
import { loadDemonstration } from '@payung/usecases/demonstration/load-demonstration'
import type { House } from '@payung/usecases/perform'
import { keysFrom } from '@payung/usecases/sealing'
import { refuseStart } from './cli/refusals'
import { type Config, isLoopback } from './config'
import { hashPassword } from './gateways/auth-engine'
import { newId, todayIn } from './gateways/clock'
import { isUnmade, openDatabase } from './gateways/database'
import { keepFiles } from './gateways/files'
import { type KeyRing, readKeys } from './gateways/keys'
import { type FolderLock, holdFolder } from './gateways/lock'
import { openMail } from './gateways/mail'

/** The day on which the demonstration opens, and the last to which it can be moved. */
export const DEMONSTRATION_OPENS = '2023-08-30' as PlainDate
export const DEMONSTRATION_ENDS = '2023-12-31' as PlainDate

/** Kewar in Belu: where operator, treasurer and head of the demonstration work. */
const DEMONSTRATION_VILLAGE = areaCode('53.04.01.2001')

/** A house with its doors: what the server and the command line open, and close. */
export interface OpenHouse extends House {
  config: Config
  ring: KeyRing
  lock: FolderLock
  /** Moves the demonstration to another day. */
  moveTo(day: PlainDate): Promise<void>
  close(): Promise<void>
}

/** How to open: what to say meanwhile, and whether a new house stays empty. */
export interface Opening {
  say(line: string): void
  empty?: boolean
}

/**
 * Opens the house: folder, lock, keys, database, areas and, where nothing was before, the demonstration.
 * @throws Refusal with one sentence for whatever stands in the way; nothing is changed then
 */
export async function openHouse(config: Config, { say, empty = false }: Opening): Promise<OpenHouse> {
  const lock = await holdOwnFolder(config)
  let store: Store | undefined
  try {
    const ring = readKeys(config.folder, config.databaseUrl !== null || isUnmade(config))
    say('Membuka basis data ...')
    store = await openDatabase(config)
    return await settle(config, store, ring, lock, { say, empty })
  } catch (fault) {
    await store?.close().catch(() => {})
    await lock.release()
    throw fault
  }
}

async function holdOwnFolder({ folder }: Config): Promise<FolderLock> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    refuseStart('folder_unreadable', { folder })
  }
  return (await holdFolder(folder)) ?? refuseStart('folder_held', { folder })
}

/** Decides what kind of house this is, fills a new one, and puts its parts together. */
async function settle(
  config: Config,
  store: Store,
  ring: KeyRing,
  lock: FolderLock,
  { say, empty }: Required<Opening>,
): Promise<OpenHouse> {
  const mark = createHash('sha256').update(ring.nik).digest('hex').slice(0, 16)
  const known = await readHouseState(store)
  const isFilled = known.kind === 'demonstration' || known.kind === 'real'
  if (isFilled && empty) refuseStart('folder_filled', { folder: config.folder })
  if (known.keys && known.keys !== mark) refuseStart('keys_foreign', { folder: config.folder })
  // A first start that was cut off is finished as it was begun.
  const demo = isFilled ? known.kind === 'demonstration' : !empty && known.wish !== 'real'
  if (demo && !isLoopback(config.host) && !config.demoEverywhere)
    refuseStart('demo_not_loopback', { host: config.host })

  let day = (known.today ?? DEMONSTRATION_OPENS) as PlainDate
  const house: OpenHouse = {
    config,
    ring,
    lock,
    store,
    demo,
    ...(config.smtpUrl ? { mail: openMail({ url: config.smtpUrl, publicUrl: config.publicUrl, say }) } : {}),
    keys: keysFrom(ring),
    files: keepFiles(config.folder, ring.sealing),
    today: () => (demo ? day : todayIn(config.zone)),
    now: () => new Date(),
    newId,
    async moveTo(to) {
      await writeHouseState(store, { today: to })
      day = to
    },
    async close() {
      await store.close()
      await lock.release()
    },
  }
  if (!isFilled) await furnish(house, known.kind === 'loading', mark, say)
  return house
}

async function furnish(house: OpenHouse, wasCutOff: boolean, keys: string, say: Opening['say']): Promise<void> {
  const { store, demo } = house
  if (wasCutOff) await emptyEverything(store)
  await writeHouseState(store, { kind: 'loading', wish: demo ? 'demonstration' : 'real', keys })
  say('Memuat wilayah: 38 provinsi sampai 83.762 desa dan kelurahan ...')
  await loadAreas(store)
  if (demo) {
    say('Memuat data peragaan: Nusa Tenggara Timur, 30 Agustus 2023 ...')
    await addDemonstrationAccounts(house, DEMONSTRATION_VILLAGE, await hashPassword(DEMONSTRATION_PASSWORD))
    await loadDemonstration(house, quarters(say))
  }
  await writeHouseState(store, { kind: demo ? 'demonstration' : 'real' })
}

/** Says a share of the work at each quarter. */
function quarters(say: Opening['say']): (share: number) => void {
  let said = 0
  return (share) => {
    const quarter = Math.floor(share * 4)
    if (quarter > said && quarter < 4) say(`  ${quarter * 25} persen ...`)
    said = Math.max(said, quarter)
  }
}
