import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keys } from './context'

/** The two secrets behind {@link Keys}, 32 bytes each: one for the blind index of a NIK, one for sealing. */
export interface Secrets {
  nik: Uint8Array
  sealing: Uint8Array
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals bytes with AES-256-GCM: nonce, tag, text. */
export function sealBytes(secret: Uint8Array, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', secret, nonce)
  const text = Buffer.concat([cipher.update(bytes), cipher.final()])
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), text]))
}

/** @throws Error when the bytes were not sealed with this secret, or were changed since */
export function unsealBytes(secret: Uint8Array, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', secret, sealed.subarray(0, NONCE_BYTES))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  const text = sealed.subarray(NONCE_BYTES + TAG_BYTES)
  return new Uint8Array(Buffer.concat([decipher.update(text), decipher.final()]))
}

/** The keys that acts use, from their secrets. */
export function keysFrom({ nik, sealing }: Secrets): Keys {
  return {
    nikKey: (number) => new Uint8Array(createHmac('sha256', nik).update(number).digest()),
    seal: (text) => sealBytes(sealing, Buffer.from(text)),
    unseal: (sealed) => Buffer.from(unsealBytes(sealing, sealed)).toString(),
  }
}
