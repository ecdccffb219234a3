import { levelOf } from '@payung/domain/areas/area'
import type { Cell } from '@payung/domain/registration/import/cell'
import { type VillageIndex, villageIndex } from '@payung/domain/registration/import/village-index'
import { successorsUnder, villagesUnder } from '@payung/store/registration/area-names'
import { rangeOf } from '@payung/store/scope'
import type { ImportContext } from './import-act'

/** Villages into which the rows of an import may go. */
export interface VillageSearch {
  index: VillageIndex
  /** The village of every row, when the import is that of one village. */
  only: string | undefined
  nameOf(code: string): string
  /** Codes that came after the one in the last row that was asked for, when that one was split or recoded. */
  lastSplit(): { code: string; followed: string } | null
}

/** Reads the villages of an import's area, with the codes of those that were split. */
export async function searchVillages({ tx, area, today }: ImportContext): Promise<VillageSearch> {
  const { from, to } = rangeOf(area)
  const villages = await villagesUnder(tx, from, to, today)
  const followed = await successorsUnder(tx, from, to, today)
  const byDigits = new Map([...followed].map(([code, codes]) => [code.replace(/\D/g, ''), { code, codes }]))
  const names = new Map(
    villages.map(({ code, name, district }) => [code as string, district ? `${name}, ${district}` : name]),
  )
  const plain = villageIndex(villages)
  let split: { code: string; followed: string } | null = null
  return {
    only: levelOf(area) === 'village' ? area : undefined,
    nameOf: (code) => names.get(code) ?? code,
    lastSplit: () => split,
    index: {
      find(code?: Cell, name?: Cell, district?: Cell) {
        const found = plain.find(code, name, district)
        const old = found.village === null ? byDigits.get(code?.text.replace(/\D/g, '') ?? '') : undefined
        split = old ? { code: old.code, followed: old.codes.join(', ') } : null
        return found
      },
    },
  }
}
