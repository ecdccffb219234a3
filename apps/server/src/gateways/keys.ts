import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuseStart } from '../cli/refusals'

/** Every secret of the house: one file each, 32 bytes as hex, readable by the owner alone. */
const NAMES = ['session', 'nik', 'sealing', 'signature'] as const
export type KeyRing = Record<(typeof NAMES)[number], Uint8Array>

/**
 * Reads the keys of a data folder; the first start makes them. Beside data no key is ever made anew: what the old one sealed
 * would be lost without a word.
 * @throws Refusal keys_damaged
 */
export function readKeys(dataFolder: string, mayMake: boolean): KeyRing {
  const folder = join(dataFolder, 'keys')
  if (mayMake && (!existsSync(folder) || readdirSync(folder).length === 0)) makeKeys(folder)
  const ring = Object.fromEntries(NAMES.map((name) => [name, readKey(folder, name)]))
  return ring as KeyRing
}

function makeKeys(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of NAMES)
    writeFileSync(join(folder, name), `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
}

function readKey(folder: string, name: string): Uint8Array {
  const file = join(folder, name)
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  return /^[0-9a-f]{64}$/.test(text)
    ? new Uint8Array(Buffer.from(text, 'hex'))
    : refuseStart('keys_damaged', { folder })
}
