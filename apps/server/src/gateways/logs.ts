import { isatty } from 'node:tty'
import { destination, type Logger, pino } from 'pino'

export type Logs = Logger

/**
 * The log: JSON lines on standard error, or only warnings where a person is watching. It names routes, never addresses with
 * their values, bodies or query strings: what could hold a name or a NIK is not written in the first place.
 */
export function openLogs(): Logs {
  const level = process.env.PAYUNG_LOG ?? (isatty(2) ? 'warn' : 'info')
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ dest: 2, sync: true }))
}
