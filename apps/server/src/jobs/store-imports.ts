import { areaCode } from '@payung/domain/areas/area'
import { waitingImports } from '@payung/store/registration/imports/import-records'
import { NATION } from '@payung/store/scope'
import type { House } from '@payung/usecases/perform'
import type { Progress } from '@payung/usecases/registration/imports/import-shown'
import type { ImportTools } from '@payung/usecases/registration/imports/preview-import'
import { storeImport } from '@payung/usecases/registration/imports/store-import'
import { scanFile } from '../gateways/spreadsheet/scan-file'
import { importActs } from './import-acts'
import { measureArea } from './measure-area'

/** What imports are read and carried out with. */
export const importTools: ImportTools = { open: scanFile, acts: importActs }

const underWay = new Map<string, NonNullable<Progress>>()

/** How far an import is that is being stored by this process; null for every other. */
export function progressOf(id: string): Progress {
  return underWay.get(id) ?? null
}

/**
 * Stores what was confirmed, one import after the other, each in one transaction: also those that a killed server left behind.
 * An import in trouble waits for a person.
 */
export async function storeConfirmedImports(house: House): Promise<void> {
  const waiting = await house.store.within(NATION, waitingImports)
  for (const one of waiting) {
    underWay.set(one.id, { done: 0, of: 0, step: 'read' })
    try {
      const isStored = await storeImport(house, one, importTools, (progress) => underWay.set(one.id, progress))
      if (isStored)
        await house.store.within({ area: one.area, regencies: null }, (tx) =>
          measureArea(tx, areaCode(one.area), house.today()),
        )
    } finally {
      underWay.delete(one.id)
    }
  }
}
