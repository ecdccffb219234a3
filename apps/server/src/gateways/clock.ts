import { randomBytes } from 'node:crypto'
import { type PlainDate, plainDate } from '@payung/kernel/dates'
import { type Id, idFrom } from '@payung/kernel/ids'

/** Today's date in a time zone. */
export function todayIn(zone: string, now = new Date()): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return plainDate(parts.format(now))
}

/** The hour of the day in a time zone, 0 to 23. */
export function hourIn(zone: string, now: Date): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' }).format(now))
}

/** A new id from the clock and from randomness. */
export function newId(): Id {
  return idFrom(Date.now(), randomBytes(10))
}
