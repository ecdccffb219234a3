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

/**
 * What the log keeps of a fault. A database's message can hold values of a row: then only its code and constraint stay; in
 * other messages long numbers are covered, because they could be a NIK or a telephone number.
 */
export function toldOf(fault: Error & { code?: string; constraint?: string }) {
  const where = fault.stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  const message =
    fault.name === 'DatabaseFault' || 'severity' in fault ? undefined : fault.message.replace(/\d{6,}/g, '#')
  return { name: fault.name, code: fault.code, constraint: fault.constraint, message, where: where?.slice(0, 8) }
}
