import { type AreaCode, type AreaKind, areaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { ExpressionBuilder } from 'kysely'
import type { Tx } from '../open'
import type { Tables } from '../tables.generated'

/** A row of `areas`: one code in one span. */
export interface AreaRow {
  code: AreaCode
  name: string
  kind: AreaKind
  level: number
  since: PlainDate
  until: PlainDate | null
  regency_id: number | null
  source: string
}

const COLUMNS = ['code', 'name', 'kind', 'level', 'since', 'until', 'regency_id', 'source'] as const

/** Holds on a day. */
export function holdsOn(on: PlainDate) {
  return ({ eb, and, or }: ExpressionBuilder<Tables, 'areas'>) =>
    and([eb('areas.since', '<=', on), or([eb('areas.until', 'is', null), eb('areas.until', '>', on)])])
}

/** The area that bears a code on a day. */
export async function findArea(tx: Tx, code: AreaCode, on: PlainDate): Promise<AreaRow | undefined> {
  const [found] = await findAreas(tx, [code], on)
  return found
}

/** The areas that bear these codes on a day, by code. */
export async function findAreas(tx: Tx, codes: readonly AreaCode[], on: PlainDate): Promise<AreaRow[]> {
  if (codes.length === 0) return []
  const rows = await tx
    .selectFrom('areas')
    .select(COLUMNS)
    .where('code', 'in', codes)
    .where(holdsOn(on))
    .orderBy('code')
    .execute()
  return rows as AreaRow[]
}

/** Every span of a code, the oldest first. */
export async function listSpans(tx: Tx, code: AreaCode): Promise<AreaRow[]> {
  return (await tx.selectFrom('areas').select(COLUMNS).where('code', '=', code).orderBy('since').execute()) as AreaRow[]
}

/** The areas directly below another on a day, after a code, at most so many. */
export async function listChildren(
  tx: Tx,
  parent: AreaCode,
  on: PlainDate,
  after: string,
  most: number,
): Promise<AreaRow[]> {
  return (await tx
    .selectFrom('areas')
    .select(COLUMNS)
    .where('parent', '=', parent)
    .where('code', '>', areaCode(after))
    .where(holdsOn(on))
    .orderBy('code')
    .limit(most)
    .execute()) as AreaRow[]
}

/** How many villages of each kind lie in an area on a day. */
export async function countVillages(tx: Tx, area: AreaCode, on: PlainDate): Promise<Partial<Record<AreaKind, number>>> {
  const rows = await tx
    .selectFrom('areas')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('level', '=', 4)
    .where('code', '>=', area)
    .where('code', '<', area === '' ? '~' : `${area}/`)
    .where(holdsOn(on))
    .groupBy('kind')
    .execute()
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}
