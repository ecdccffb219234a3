import type { AreaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { Tx } from '../open'
import { rangeOf } from '../scope'
import { holdsOn } from './find-areas'

/** A village or kelurahan in a list of many. */
export interface ListedVillage {
  code: AreaCode
  name: string
  regencyId: number
  isDesa: boolean
}

/** Every village and kelurahan under an area on a day, in the order of their codes. Never for a screen: it may be long. */
export async function listVillages(tx: Tx, area: AreaCode, on: PlainDate): Promise<ListedVillage[]> {
  const { from, to } = rangeOf(area)
  const rows = await tx
    .selectFrom('areas')
    .select(['code', 'name', 'regency_id', 'kind'])
    .where('level', '=', 4)
    .where('code', '>=', from)
    .where('code', '<', to)
    .where(holdsOn(on))
    .orderBy('code')
    .execute()
  return rows.map(({ code, name, regency_id, kind }) => ({
    code: code as AreaCode,
    name,
    regencyId: regency_id as number,
    isDesa: kind !== 'kelurahan',
  }))
}
