import { areaCode } from '@payung/domain/areas/area'
import { monthOf, type PlainDate } from '@payung/kernel/dates'
import { lockMoney } from '@payung/store/contributions/money-lock'
import type { RegencyPlace } from '@payung/store/contributions/monthly-run'
import { spreadReceipts } from '@payung/store/contributions/spread-receipts'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { refreshCoverage } from './refresh-coverage'

/** A paying unit whose money moved, with the area for which it pays. */
export interface MovedUnit {
  id: string
  area: string
}

/**
 * Spreads the money of units anew, all in one pass, and measures coverage for the months since a day: the villages of one unit, or
 * the whole regency once when there are several.
 */
export async function settleUnits(
  { tx, today }: Pick<Context, 'tx' | 'today'>,
  regency: number,
  units: readonly MovedUnit[],
  since: PlainDate,
): Promise<void> {
  if (units.length === 0) return
  const areas = [...new Set(units.map(({ area }) => area))]
  const first = areas[0] as string
  const area = areaCode(areas.length === 1 ? first : first.slice(0, 5))
  await asOwner(tx, async () => {
    await lockMoney(tx, [regency])
    await spreadReceipts(tx, regency, [...new Set(units.map(({ id }) => id))])
    const place = (await placeRange(tx, area)) as RegencyPlace
    await refreshCoverage(tx, place, monthOf(since), today)
  })
}
