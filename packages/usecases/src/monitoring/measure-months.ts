import { dueThrough } from '@payung/domain/contributions/due-through'
import { addMonths, lastDay, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import { holidaySet } from '@payung/store/contributions/holidays'
import { measureCoverage } from '@payung/store/contributions/measure-coverage'
import type { RunPlace } from '@payung/store/contributions/monthly-run'
import { provinceCodes } from '@payung/store/contributions/regencies'
import { rebuildAreas } from '@payung/store/monitoring/fold-coverage'
import type { Store } from '@payung/store/open'
import { placeRange } from '@payung/store/place'

/** Measures every province for the last months, after a bulk load, and sums the areas above anew. */
export async function measureMonths(store: Store, today: PlainDate, count: number): Promise<void> {
  const current = monthOf(today)
  const { codes, holidays } = await store.asOwner(async (tx) => ({
    codes: await provinceCodes(tx, today),
    holidays: await holidaySet(tx),
  }))
  for (const code of codes) {
    await store.asOwner(async (tx) => {
      const place = (await placeRange(tx, code)) as RunPlace
      for (const month of monthsThrough(addMonths(current, 1 - count), current)) {
        const day = month === current ? today : lastDay(month)
        await measureCoverage(tx, place, { day, through: dueThrough(day, holidays) })
      }
    })
  }
  await store.asOwner(rebuildAreas)
}
