import type { AreaCode } from '@payung/domain/areas/area'
import { monthOf, type PlainDate } from '@payung/kernel/dates'
import type { RegencyPlace } from '@payung/store/contributions/monthly-run'
import type { Tx } from '@payung/store/open'
import { placeRange } from '@payung/store/place'
import { asOwner } from '@payung/store/scope'
import { refreshCoverage } from '@payung/usecases/contributions/refresh-coverage'

/** Brings the sums of an area to what its register says since an act or an import changed it, in the same transaction. */
export async function measureArea(tx: Tx, area: AreaCode, today: PlainDate): Promise<void> {
  const place = (await placeRange(tx, area)) as RegencyPlace
  await asOwner(tx, () => refreshCoverage(tx, place, monthOf(today), today))
}
