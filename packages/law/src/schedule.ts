import { type PlainDate, plainDate } from '@payung/kernel/dates'
import type { Citation } from './citation'

/** A value, the first day on which it holds, and the law that says so. */
export interface Dated<Value> {
  since: PlainDate
  value: Value
  cite: Citation
}

/** A day before the first row of a schedule: no law is known for it, so nothing is computed. */
export class BeforeFirstDay extends RangeError {
  constructor(
    readonly day: PlainDate,
    readonly first: PlainDate,
  ) {
    super(`no law is known for ${day}: the schedule begins on ${first}`)
    this.name = 'BeforeFirstDay'
  }
}

/** Values of one parameter through time. Each row holds until the next begins; the last until somebody changes it. */
export interface Schedule<Value> {
  rows: readonly Dated<Value>[]
  /** The day on which the law itself says that the last row ends, if it does. */
  ends: PlainDate | null
  /** The row that holds on a day; beyond an announced end the last one. @throws BeforeFirstDay (a RangeError) */
  on(day: PlainDate): Dated<Value>
  /** Does the day lie on or after the announced end? */
  isBeyondEnd(day: PlainDate): boolean
  /** The same rows with an announced end: from that day on the last value is only a stand-in. */
  until(ends: string): Schedule<Value>
}

/** One row of a schedule. A value without its law cannot be written. */
export function since<Value>(day: string, value: Value, cite: Citation): Dated<Value> {
  return { since: plainDate(day), value, cite }
}

/**
 * A parameter through time.
 * @throws RangeError when no row is given or the rows do not follow each other
 */
export function schedule<Value>(...rows: Dated<Value>[]): Schedule<Value> {
  const first = rows[0]
  if (!first) throw new RangeError('a schedule needs a row')
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]
    if (next && next.since <= row.since) throw new RangeError(`rows out of order: ${row.since}, ${next.since}`)
  }
  return ending(rows, first, null)
}

function ending<Value>(rows: readonly Dated<Value>[], first: Dated<Value>, ends: PlainDate | null): Schedule<Value> {
  return {
    rows,
    ends,
    on(day) {
      if (day < first.since) throw new BeforeFirstDay(day, first.since)
      let found = first
      for (const row of rows) if (row.since <= day) found = row
      return found
    },
    isBeyondEnd: (day) => ends !== null && day >= ends,
    until: (day) => ending(rows, first, plainDate(day)),
  }
}
