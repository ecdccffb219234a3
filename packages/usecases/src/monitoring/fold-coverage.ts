import { dueThrough } from '@payung/domain/contributions/due-through'
import type { PlainDate } from '@payung/kernel/dates'
import { holidaySet } from '@payung/store/contributions/holidays'
import { isMeasuredOn, measureCoverage } from '@payung/store/contributions/measure-coverage'
import type { RunPlace } from '@payung/store/contributions/monthly-run'
import { provinceCodes } from '@payung/store/contributions/regencies'
import { type BrokenSum, brokenSums, foldDeltas, rebuildAreas, takeMarks } from '@payung/store/monitoring/fold-coverage'
import type { Store } from '@payung/store/open'
import { placeRange } from '@payung/store/place'
import { rangeOf } from '@payung/store/scope'

/** Deltas and marks that one transaction takes, so that none holds the others up. */
const DELTAS = 5_000
const MARKS = 200

/**
 * The job of every few seconds: villages whose people changed are measured, then deltas are folded into the areas above. Each is
 * done once, however often it is called and wherever it is killed.
 * @returns how many deltas were folded
 */
export async function foldCoverage(store: Store, today: PlainDate): Promise<number> {
  for (let taken = MARKS; taken === MARKS; ) {
    taken = await store.asOwner(async (tx) => {
      const marks = await takeMarks(tx, MARKS)
      const asked = { day: today, through: dueThrough(today, await holidaySet(tx)) }
      for (const { regency_id, village_code } of marks) {
        await measureCoverage(tx, { ...rangeOf(village_code), regencies: [regency_id] }, asked)
      }
      return marks.length
    })
  }
  let folded = 0
  for (let some = DELTAS; some === DELTAS; folded += some) some = await store.asOwner((tx) => foldDeltas(tx, DELTAS))
  return folded
}

/**
 * The job of every morning: figures of the running month move to today, since months fall due and memberships begin and end
 * without an act. A province that was measured today is left out, so that a killed job goes on where it stopped.
 * @returns how many provinces were measured
 */
export async function measureToday(store: Store, today: PlainDate): Promise<number> {
  let measured = 0
  for (const province of await store.asOwner((tx) => provinceCodes(tx, today))) {
    measured += await store.asOwner(async (tx) => {
      const place = (await placeRange(tx, province)) as RunPlace
      const asked = { day: today, through: dueThrough(today, await holidaySet(tx)) }
      if (await isMeasuredOn(tx, place, asked)) return 0
      await measureCoverage(tx, place, asked)
      return 1
    })
  }
  return measured
}

/** Makes the figures of all areas anew from their villages, and proves that every area is the sum of its children. */
export async function rebuildCoverage(store: Store): Promise<{ rows: number; broken: BrokenSum[] }> {
  return store.asOwner(async (tx) => ({ rows: await rebuildAreas(tx), broken: await brokenSums(tx) }))
}
