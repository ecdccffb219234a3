import { createHash, randomBytes, randomInt } from 'node:crypto'
import { oneTimeCode } from '@payung/domain/access/one-time-code'
import { TOKEN_MARK } from '@payung/domain/access/token'
import type { Keys } from '../context'

/** A new one-time code, `ABCD-EFGH-JKMN`. */
export function newCode(): string {
  return oneTimeCode((below) => randomInt(below))
}

/**
 * The keyed hash under which a one-time code is kept. A code is short enough to guess from a stolen table, so the hash needs
 * the secret of this house; the prefix keeps it apart from the hashes of NIKs.
 * @param form the twelve signs without groups
 */
export function codeHash(keys: Keys, form: string): Uint8Array {
  return keys.nikKey(`one-time-code:${form}`)
}

/** A new access token: 256 bits of randomness behind its mark. */
export function newToken(): string {
  return TOKEN_MARK + randomBytes(32).toString('base64url')
}

/** The hash under which an access token is kept: it is random enough for a plain one. */
export function tokenHash(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
