import { type Id, idFrom } from '@payung/kernel/ids'

/** A new id, made on the device, so that sending a thing twice creates it once. */
export function newId(): Id {
  return idFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
}
