import { refuseAccess } from '@payung/domain/access/refusals'
import { type AreaCode, areaCode, isUnder } from '@payung/domain/areas/area'
import type { Ceiling, NewCeilings } from '@payung/domain/funding/ceiling'
import { fundsOf } from '@payung/domain/funding/fund-groups'
import { refuseFunding } from '@payung/domain/funding/refusals'
import { ceilingsOf, saveCeilings } from '@payung/store/funding/ceilings'
import { placeRange } from '@payung/store/place'
import { type Context, requirePlace } from '../context'

/** An ADD ceiling above this was typed with a zero too many. Rp a year. */
const MOST = 20_000_000_000

/** Ceilings of a place and year beside what contributions cost in it. @throws Refusal outside_area */
export async function listCeilings(
  { tx, actor }: Context,
  area: AreaCode,
  year: number,
): Promise<{ ceilings: Ceiling[] }> {
  requirePlace(actor, area)
  const rows = await ceilingsOf(tx, await placeRange(tx, area), year, fundsOf('village'))
  return { ceilings: rows.map((row) => ({ ...row, village: areaCode(row.village) })) }
}

/**
 * Records a regency's list of ADD ceilings. The same list sent twice changes nothing.
 * @throws Refusal outside_area, ceiling_unlikely
 */
export async function recordCeilings(
  { tx, note }: Context,
  area: AreaCode,
  list: NewCeilings,
): Promise<{ recorded: number; unchanged: number }> {
  for (const { village, amount } of list.villages) {
    if (!isUnder(village, area)) refuseAccess('outside_area', {}, 'villages')
    if (amount > MOST) refuseFunding('ceiling_unlikely', { amount, village }, 'villages')
  }
  const { regencies } = await placeRange(tx, area)
  const recorded = await saveCeilings(tx, regencies?.[0] as number, { ...list, issued_on: list.issued_on ?? null })
  note({ year: list.year, villages: list.villages.length, recorded })
  return { recorded, unchanged: list.villages.length - recorded }
}
