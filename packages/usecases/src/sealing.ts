import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keys } from './context'

/** The two secrets behind {@link Keys}, 32 bytes each: one for the blind index of a NIK, one for sealing. */
export interface Secrets {
  nik: Uint8Array
  sealing: Uint8Array
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Texts sealed between two looks at what else is to be done. */
const SEALED_AT_ONCE = 1_000

/** Seals bytes with AES-256-GCM: nonce, tag, text. */
export function sealBytes(
  secret: Uint8Array,
  bytes: Uint8Array,
  nonce: Uint8Array = randomBytes(NONCE_BYTES),
): Uint8Array {
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

/** Seals many texts. The nonces of a thousand are drawn together, beside the thread that seals: that is where others are let in. */
async function sealAll(secret: Uint8Array, texts: readonly string[]): Promise<Uint8Array[]> {
  const sealed: Uint8Array[] = []
  for (let at = 0; at < texts.length; at += SEALED_AT_ONCE) {
    const block = texts.slice(at, at + SEALED_AT_ONCE)
    const nonces = await drawBytes(block.length * NONCE_BYTES)
    for (const [n, text] of block.entries())
      sealed.push(sealBytes(secret, Buffer.from(text), nonces.subarray(n * NONCE_BYTES, (n + 1) * NONCE_BYTES)))
  }
  return sealed
}

function drawBytes(size: number): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    randomBytes(size, (fault, bytes) => (fault ? reject(fault) : resolve(bytes)))
  })
}

/** The keys that acts use, from their secrets. */
export function keysFrom({ nik, sealing }: Secrets): Keys {
  return {
    nikKey: (number) => new Uint8Array(createHmac('sha256', nik).update(number).digest()),
    seal: (text) => sealBytes(sealing, Buffer.from(text)),
    sealAll: (texts) => sealAll(sealing, texts),
    unseal: (sealed) => Buffer.from(unsealBytes(sealing, sealed)).toString(),
  }
}
