import type { AreaCode } from '@payung/domain/areas/area'
import type { MonthSum } from '@payung/domain/contributions/bill'
import { monthsOfPayer, monthsOfPlace } from '@payung/store/contributions/months'
import { placeRange } from '@payung/store/place'
import { type Context, requirePlace } from '../context'
import { regencyOfPlace } from './record-receipt'

/** The months of an area's paying units, the latest first: estimate, penetapan, payments. @throws Refusal outside_area */
export async function listMonths(
  { tx, actor }: Context,
  area: AreaCode,
  most: number,
): Promise<{ months: MonthSum[] }> {
  requirePlace(actor, area)
  return { months: await monthsOfPlace(tx, await placeRange(tx, area), most) }
}

/** The months of one paying unit, the latest first. @throws Refusal area_too_large */
export async function listPayerMonths(
  context: Context,
  area: AreaCode,
  payer: string,
  most: number,
): Promise<{ months: MonthSum[] }> {
  const regency = await regencyOfPlace(context, area)
  return { months: await monthsOfPayer(context.tx, regency, payer, most) }
}
