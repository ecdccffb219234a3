import type { Role } from './roles'

/** How long a session lives: it slides with use, and ends for good after a while. Hours. */
export interface SessionSpan {
  idle: number
  absolute: number
}

/** A village signs in once a month at most; who can open accounts signs in every day. */
export function sessionSpan(role: Role): SessionSpan {
  return role === 'administrator' ? { idle: 2, absolute: 12 } : { idle: 12, absolute: 30 * 24 }
}

/** When a session ends if it is used now, milliseconds since 1970. */
export function sessionEnd(span: SessionSpan, begun: number, now: number): number {
  return Math.min(now + span.idle * 3_600_000, begun + span.absolute * 3_600_000)
}
