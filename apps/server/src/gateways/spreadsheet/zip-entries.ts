import { refuseImport } from '@payung/domain/registration/import/refusals'
import type { ByteSource } from './byte-source'

/** One file inside a zip archive, as the central directory declares it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header begins. */
  readonly offset: number
}

/** What an archive may hold. Sizes in bytes. */
export interface ZipLimits {
  readonly entries: number
  /** All entries together, inflated. */
  readonly inflated: number
  /** The table of texts, which is held while rows are read. */
  readonly texts: number
  /** Inflated to packed, for entries above a megabyte: sheets reach 60, deflate ends at 1,032. */
  readonly ratio: number
}

/** A workbook of a million rows passes; a bomb does not. */
export const usualLimits: ZipLimits = { entries: 5_000, inflated: 1_500_000_000, texts: 250_000_000, ratio: 300 }

const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46

/**
 * Reads the central directory of a zip archive and judges what it declares.
 * @throws Refusal `file_damaged` when it cannot be read, `file_bomb` when it would swell beyond the limits, `file_encrypted`
 */
export function readEntries(source: ByteSource, limits: ZipLimits = usualLimits): ZipEntry[] {
  const directory = findDirectory(source)
  if (directory.count > limits.entries) refuseImport('file_bomb')
  if (directory.offset + directory.size > source.size) refuseImport('file_damaged', { part: 'zip' })
  const bytes = source.read(directory.offset, directory.size)
  const view = viewOf(bytes)
  const entries: ZipEntry[] = []
  let at = 0
  for (let i = 0; i < directory.count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY)
      refuseImport('file_damaged', { part: 'zip' })
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ]
    const nameAt = at + ENTRY_LENGTH
    if (nameAt + nameLength + extraLength > bytes.length) refuseImport('file_damaged', { part: 'zip' })
    const sizes = sizesOf(view, at, nameAt + nameLength, extraLength)
    entries.push({
      name: new TextDecoder()
        .decode(bytes.subarray(nameAt, nameAt + nameLength))
        .replace(/^\/+/, '')
        .replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      ...sizes,
    })
    at = nameAt + nameLength + extraLength + commentLength
  }
  judge(entries, directory.offset, limits)
  return entries
}

function judge(entries: readonly ZipEntry[], directoryAt: number, limits: ZipLimits): void {
  let total = 0
  let last = 0
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    // entries that lie on top of one another are how a small archive declares petabytes
    if (entry.offset < last || entry.offset + 30 + entry.packedSize > directoryAt)
      refuseImport('file_damaged', { part: 'zip' })
    last = entry.offset + 30 + entry.packedSize
    total += entry.size
    if (entry.size > 1_000_000 && entry.size > entry.packedSize * limits.ratio) refuseImport('file_bomb')
    if (entry.flags & 1) refuseImport('file_encrypted')
  }
  if (total > limits.inflated) refuseImport('file_bomb')
}

function findDirectory(source: ByteSource): { offset: number; size: number; count: number } {
  const length = Math.min(source.size, 65_557)
  const tail = source.read(source.size - length, length)
  const view = viewOf(tail)
  for (let at = tail.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue
    const small = {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    }
    const isLarge = small.count === 0xffff || small.size === 0xffffffff || small.offset === 0xffffffff
    if (!isLarge || at < 20 || view.getUint32(at - 20, true) !== LOCATOR_64) return small
    const large = viewOf(source.read(Number(view.getBigUint64(at - 12, true)), 56))
    if (large.byteLength < 56 || large.getUint32(0, true) !== END_64) break
    return {
      count: Number(large.getBigUint64(32, true)),
      size: Number(large.getBigUint64(40, true)),
      offset: Number(large.getBigUint64(48, true)),
    }
  }
  return refuseImport('file_damaged', { part: 'zip' })
}

/** Sizes and offset; where they do not fit 32 bits the extra field of zip64 holds them, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extraAt: number,
  extraLength: number,
): Pick<ZipEntry, 'size' | 'packedSize' | 'offset'> {
  const fields = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]
  for (let extra = extraAt; extra + 4 <= extraAt + extraLength; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue
    let next = extra + 4
    for (const [index, value] of fields.entries()) {
      if (value !== 0xffffffff || next + 8 > extraAt + extraLength) continue
      fields[index] = Number(view.getBigUint64(next, true))
      next += 8
    }
  }
  const [size = 0, packedSize = 0, offset = 0] = fields
  return { size, packedSize, offset }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
