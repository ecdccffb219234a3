/** A UUID of version 7, made where the act is done, so that sending it twice creates once. */
export type Id = string & { readonly __unit: 'id' }

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Is it a UUID in lower case? */
export function isId(text: string): text is Id {
  return UUID.test(text)
}

/** @throws RangeError when it is not a UUID in lower case */
export function id(text: string): Id {
  if (!isId(text)) throw new RangeError('not an id')
  return text
}

/**
 * A new id from a moment and randomness; both are handed in, so that the kernel has no clock.
 * @param at milliseconds since 1970
 * @param random ten random bytes
 */
export function idFrom(at: number, random: Uint8Array): Id {
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(at / 2 ** (8 * (5 - i))) % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id
}
