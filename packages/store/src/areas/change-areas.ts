import type { AreaCode, AreaKind } from '@payung/domain/areas/area'
import { levelOf, parentOf } from '@payung/domain/areas/area'
import type { AreaChange } from '@payung/domain/areas/place'
import type { PlainDate } from '@payung/kernel/dates'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { asOwner } from '../scope'
import type { AreaRow } from './find-areas'

/** An area from a day on. */
export interface NewArea {
  code: AreaCode
  since: PlainDate
  name: string
  kind: AreaKind
  /** The number that never changes: of the area it came from, whatever its own digits say. */
  regencyId: number | null
  source: string
}

const LEVELS = { nation: 0, province: 1, regency: 2, district: 3, village: 4 }

/** Ends the span of a row; whoever calls has checked the place. */
export async function closeArea(tx: Tx, { code, since }: AreaRow, until: PlainDate): Promise<void> {
  await asOwner(tx, () =>
    tx.updateTable('areas').set({ until }).where('code', '=', code).where('since', '=', since).execute(),
  )
}

/** Opens a span; whoever calls has checked the place. */
export async function addArea(tx: Tx, { regencyId, ...area }: NewArea): Promise<void> {
  const level = LEVELS[levelOf(area.code)]
  await asOwner(tx, () =>
    tx
      .insertInto('areas')
      .values({ ...area, level, parent: parentOf(area.code), regency_id: regencyId })
      .execute(),
  )
}

/** Records what happened. */
export async function addAreaChange(tx: Tx, id: string, { on, kind, from, to, basis }: AreaChange): Promise<void> {
  const row = { id, on_date: on, kind, from_codes: [...from], to_codes: [...to], basis }
  await asOwner(tx, () => tx.insertInto('area_changes').values(row).execute())
}

/** Was this change recorded already? An act that is sent twice happens once. */
export async function isChangeKnown(tx: Tx, id: string): Promise<boolean> {
  return (await tx.selectFrom('area_changes').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** What happened to a code, the latest first. */
export async function listChanges(tx: Tx, code: AreaCode): Promise<AreaChange[]> {
  const rows = await tx
    .selectFrom('area_changes')
    .select(['on_date as on', 'kind', 'from_codes as from', 'to_codes as to', 'basis'])
    .where(sql<boolean>`(from_codes || to_codes) @> array[${code}]::text[]`)
    .orderBy('on_date', 'desc')
    .limit(20)
    .execute()
  return rows as AreaChange[]
}

/** The codes that a district has ever given to villages in preparation. */
export async function listPreparations(tx: Tx, district: AreaCode): Promise<string[]> {
  const rows = await tx
    .selectFrom('areas')
    .select('code')
    .where('parent', '=', district)
    .where('kind', '=', 'desa_persiapan')
    .execute()
  return rows.map(({ code }) => code)
}
