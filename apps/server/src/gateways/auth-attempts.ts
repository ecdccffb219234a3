import { createHash } from 'node:crypto'
import { type Counted, FORGOTTEN_AFTER, waitAfter } from '@payung/domain/access/attempts'
import { refuseAccess } from '@payung/domain/access/refusals'
import { countFailure, forgetFailures, lockAttempts, lockedUntil } from '@payung/store/access/attempts'
import type { House } from '@payung/usecases/perform'

/** What an attempt is counted under: by login, by address, by address for codes. */
export type Counters = Partial<Record<Counted, string>>

// What somebody typed as a login may be anything, even a NIK: only its hash is kept.
const keysOf = (counters: Counters) =>
  Object.entries(counters).map(
    ([counted, value]) =>
      [counted as Counted, `${counted}:${createHash('sha256').update(value).digest('base64url')}`] as const,
  )

/**
 * Stops an attempt while a counter is locked: then not even the right password is looked at.
 * @throws Refusal too_many_attempts with the minutes to wait
 */
export async function requireUnlocked(house: House, counters: Counters): Promise<void> {
  const now = house.now()
  const keys = keysOf(counters).map(([, key]) => key)
  const until = await lockedUntil(house.store.owner, keys, now.toISOString())
  if (until === null) return
  const minutes = Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 60_000))
  refuseAccess('too_many_attempts', { minutes })
}

/** Counts a failure under every counter; beyond the free ones the wait grows. */
export async function countFailed(house: House, counters: Counters): Promise<void> {
  const { owner } = house.store
  const now = house.now().getTime()
  const iso = (at: number) => new Date(at).toISOString()
  for (const [counted, key] of keysOf(counters)) {
    const failures = await countFailure(owner, key, iso(now), iso(now - FORGOTTEN_AFTER * 3_600_000))
    const minutes = waitAfter(failures, counted)
    if (minutes > 0) await lockAttempts(owner, key, iso(now + minutes * 60_000))
  }
}

/** A success forgets the failures of the login; those of the address stay, since others may guess from there. */
export async function countPassed(house: House, counters: Counters): Promise<void> {
  for (const [counted, key] of keysOf(counters)) if (counted === 'login') await forgetFailures(house.store.owner, key)
}
