import { mkdirSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { id as idOf } from '@payung/kernel/ids'
import type { FileKeeper } from '@payung/usecases/context'
import { sealBytes, unsealBytes } from '@payung/usecases/sealing'

/** Keeps uploaded files sealed in `files/`, by the id alone: their names stand in the database. */
export function keepFiles(dataFolder: string, sealing: Uint8Array): FileKeeper {
  const folder = join(dataFolder, 'files')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pathOf = (id: string) => join(folder, idOf(id))
  return {
    async put(id, bytes) {
      const path = pathOf(id)
      const part = `${path}.part`
      try {
        await writeFile(part, sealBytes(sealing, bytes), { mode: 0o600 })
        await rename(part, path)
      } catch (fault) {
        await rm(part, { force: true })
        throw fault
      }
    },
    get: async (id) => unsealBytes(sealing, await readFile(pathOf(id))),
    drop: (id) => rm(pathOf(id), { force: true }),
  }
}
