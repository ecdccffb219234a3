import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** A file in memory or on disk, read in pieces. */
export interface ByteSource {
  readonly size: number
  read(from: number, length: number): Uint8Array
  close(): void
}

/** Opens bytes, or the file at a path. Close it when done. */
export function openBytes(of: Uint8Array | string): ByteSource {
  if (typeof of !== 'string')
    return { size: of.length, read: (from, length) => of.subarray(from, from + length), close: () => undefined }
  const handle = openSync(of, 'r')
  return {
    size: fstatSync(handle).size,
    read(from, length) {
      const piece = Buffer.allocUnsafe(length)
      return piece.subarray(0, readSync(handle, piece, 0, length, from))
    },
    close: () => closeSync(handle),
  }
}
