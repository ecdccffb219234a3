import { refuseAccess } from '@payung/domain/access/refusals'
import type { Actor } from '@payung/domain/access/roles'
import { type AreaCode, isUnder, regencyCodeOf, regencyIdOf } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import type { Tx } from '@payung/store/open'

/** Secrets in use: the blind index of a NIK and the sealing of what nobody reads in passing. */
export interface Keys {
  /** HMAC of a NIK: equal numbers give equal keys, and no key gives a number back. */
  nikKey(nik: string): Uint8Array
  seal(text: string): Uint8Array
  /** The same for many, in their order; whoever else waits is let in between. */
  sealAll(texts: readonly string[]): Promise<Uint8Array[]>
  /** @throws Error when the bytes were not sealed with these keys */
  unseal(sealed: Uint8Array): string
}

/** Where uploaded files lie, sealed, by their id. */
export interface FileKeeper {
  put(id: string, bytes: Uint8Array): Promise<void>
  /** @throws Error when there is no such file */
  get(id: string): Promise<Uint8Array>
  drop(id: string): Promise<void>
}

/** A one-time code on its way to its holder, beside the letter. */
export interface CodeMail {
  to: string
  holder: string
  login: string
  code: string
  expires_at: string
}

/** All that an act may use. One request, one context, one transaction. */
export interface Context {
  tx: Tx
  actor: Actor
  /** The day in PAYUNG_TZ, or the day of the demonstration. */
  today: PlainDate
  /** The moment, ISO, UTC. */
  now: string
  newId(): Id
  keys: Keys
  files: FileKeeper
  /** Sends a code when the act is done and kept; null where the house sends no mail. */
  mail: ((letter: CodeMail) => void) | null
  /** In demonstration every export says DATA REKAAN. */
  demo: boolean
  /** Adds facts to the audit row of this act. Never a NIK. */
  note(facts: Record<string, unknown>, subject?: string): void
}

/**
 * Does the place lie under the actor's duty? A place above the regencies belongs to a branch when it holds one of the branch's
 * regencies: what is seen there is narrowed to them by row-level security.
 */
export function isWithinDuty({ area, regencies }: Pick<Actor, 'area' | 'regencies'>, place: AreaCode): boolean {
  if (!isUnder(place, area)) return false
  if (regencies === null) return true
  const regency = regencyIdOf(place)
  return regency === null ? regencies.some((one) => isUnder(regencyCodeOf(one), place)) : regencies.includes(regency)
}

/**
 * Stops an act outside the actor's area; row-level security stands behind it.
 * @throws Refusal outside_area
 */
export function requirePlace(actor: Actor, place: AreaCode): void {
  if (!isWithinDuty(actor, place)) refuseAccess('outside_area', {}, 'area')
}
