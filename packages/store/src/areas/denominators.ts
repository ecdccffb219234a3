import type { AreaCode } from '@payung/domain/areas/area'
import type { Denominator } from '@payung/domain/areas/place'
import type { PlainDate } from '@payung/kernel/dates'
import type { Store, Tx } from '../open'

/** The counts that are known of an area on a day: of each name and source the latest. Two sources may disagree; both stand. */
export async function listDenominators(tx: Tx, area: AreaCode, on: PlainDate): Promise<Denominator[]> {
  const rows = await tx
    .selectFrom('denominators')
    .select(['name', 'value', 'source', 'on_date as date'])
    .distinctOn(['name', 'source'])
    .where('area_code', '=', area)
    .where('on_date', '<=', on)
    .orderBy('name')
    .orderBy('source')
    .orderBy('on_date', 'desc')
    .execute()
  return rows as Denominator[]
}

/** Records counts; a count that is known stays as it is. Done by the owner, at a load. */
export async function addDenominators(
  store: Store,
  rows: readonly { area: AreaCode; name: string; value: number; source: string; date: PlainDate }[],
): Promise<void> {
  if (rows.length === 0) return
  await store.owner
    .insertInto('denominators')
    .values(rows.map(({ area, date, ...row }) => ({ area_code: area, on_date: date, ...row })))
    .onConflict((known) => known.doNothing())
    .execute()
}
