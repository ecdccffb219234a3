import { pipeline, Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import { Refusal } from '@payung/kernel/refusal'
import type { ByteSource } from './byte-source'
import type { ZipEntry } from './zip-entries'

/** Large enough that the hand-over between threads is rare, small enough that a few of them are nothing. */
const CHUNK = 512 * 1024

/**
 * The contents of an entry in chunks. What it really inflates to is counted, whatever the directory declared.
 * @throws Refusal `file_damaged`, or `file_bomb` when it swells beyond its declared size
 */
export async function* inflateEntry(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  if (entry.method !== 0 && entry.method !== 8) refuseImport('file_damaged', { part: entry.name })
  const chunks = entry.method === 0 ? packedPieces(source, entry) : inflated(source, entry)
  let size = 0
  let crc = 0
  try {
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > entry.size) refuseImport('file_bomb')
      crc = crc32(chunk, crc)
      yield chunk
    }
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    refuseImport('file_damaged', { part: entry.name })
  }
  if (size !== entry.size || crc !== entry.crc) refuseImport('file_damaged', { part: entry.name })
}

/** A small part of a workbook as text. */
export async function inflateText(source: ByteSource, entry: ZipEntry, most = 8_000_000): Promise<string> {
  if (entry.size > most) refuseImport('file_bomb')
  const chunks: Buffer[] = []
  for await (const chunk of inflateEntry(source, entry)) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  // a document type is the only way to name outside entities; no workbook has one
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) refuseImport('file_foreign_entities')
  return text
}

/** The packed bytes of an entry as they lie in the archive. */
export function* packedPieces(source: ByteSource, entry: ZipEntry): Generator<Buffer> {
  const header = Buffer.from(source.read(entry.offset, 30))
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) refuseImport('file_damaged', { part: entry.name })
  let at = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const end = at + entry.packedSize
  if (end > source.size) refuseImport('file_damaged', { part: entry.name })
  while (at < end) {
    const piece = source.read(at, Math.min(CHUNK, end - at))
    if (piece.length === 0) refuseImport('file_damaged', { part: entry.name })
    at += piece.length
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length)
  }
}

async function* inflated(source: ByteSource, entry: ZipEntry): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: CHUNK })
  // what goes wrong on either side reaches the loop through the stream
  pipeline(Readable.from(packedPieces(source, entry)), inflate, () => undefined)
  for await (const chunk of inflate) yield chunk
}
