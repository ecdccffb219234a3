import { randomBytes } from 'node:crypto'
import { plainDate } from '@payung/kernel/dates'
import { idFrom } from '@payung/kernel/ids'
import { openStore, type Place, type Store } from '@payung/store/open'
import type { House } from '@payung/usecases/perform'
import { carryOutRoster } from '@payung/usecases/registration/imports/carry-out-roster'
import type { ImportTools } from '@payung/usecases/registration/imports/preview-import'
import { storeImport } from '@payung/usecases/registration/imports/store-import'
import { keysFrom } from '@payung/usecases/sealing'
import { keepFiles } from '../gateways/files'
import { scanFile } from '../gateways/spreadsheet/scan-file'

/** Secrets that two processes of a test share. */
const SECRET = new Uint8Array(32).fill(7)

export const TOOLS: ImportTools = { open: scanFile, acts: { roster: carryOutRoster } }

/** A house on a database that outlives the process, with its files beside it. */
export function houseOn(store: Store, folder: string): House {
  return {
    store,
    keys: keysFrom({ nik: SECRET, sealing: SECRET }),
    files: keepFiles(folder, SECRET),
    demo: true,
    today: () => plainDate('2023-08-30'),
    now: () => new Date('2023-08-30T02:00:00Z'),
    newId: () => idFrom(Date.now(), randomBytes(10)),
  }
}

/** What the process that will be killed is told; `waits`: when people are written and nothing is committed, it waits. */
export interface Doomed {
  place: Place
  folder: string
  import: string
  waits: boolean
}

/** Stores an import and says each step on a line, so that it can be killed at any of them. */
export async function storeAndTell({ place, folder, import: id, waits }: Doomed): Promise<void> {
  const store = await openStore(place)
  if (!waits) process.stdout.write('begins\n')
  await storeImport(houseOn(store, folder), { regency: 5302, id, area: '53.02' }, TOOLS, ({ step, done }) => {
    if (!waits) process.stdout.write(`${step} ${done}\n`)
    else if (step === 'store' && done > 0) {
      process.stdout.write('in the middle\n')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
    }
  })
  await store.close()
}
