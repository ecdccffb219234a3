import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

/** One file to be put into an archive: contents to be packed, or an entry packed already. */
export type ZipContent =
  | { readonly name: string; readonly chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> }
  | {
      readonly name: string
      readonly packed: Iterable<Uint8Array>
      readonly method: number
      readonly crc: number
      readonly size: number
      readonly packedSize: number
    }

interface Written {
  name: Buffer
  flags: number
  method: number
  crc: number
  packedSize: number
  size: number
  offset: number
}

/** 1 January 2000: the same contents give the same bytes on every day. */
const DOS_DATE = ((2000 - 1980) << 9) | (1 << 5) | 1
/** Names are UTF-8; and where contents are packed as they come, sizes follow them. */
const [UTF8, SIZES_FOLLOW] = [0x0800, 0x0008]
const BATCH = 64 * 1024

/** Writes a zip archive as it goes, entry after entry; nothing but the current chunk is held. Archives beyond 4 GB are refused. */
export async function* writeZip(
  contents: Iterable<ZipContent> | AsyncIterable<ZipContent>,
): AsyncGenerator<Uint8Array> {
  const written: Written[] = []
  let offset = 0
  for await (const content of contents) {
    const entry = entryOf(content, offset)
    yield localHeader(entry)
    offset += 30 + entry.name.length
    if ('packed' in content) yield* content.packed
    else {
      for await (const piece of packed(content.chunks, entry)) {
        entry.packedSize += piece.length
        yield piece
      }
      yield sizesAfter(entry)
      offset += 16
    }
    offset += entry.packedSize
    if (offset > 0xffffffff) throw new RangeError('archive beyond 4 GB')
    written.push(entry)
  }
  let size = 0
  for (const entry of written) {
    const header = centralHeader(entry)
    size += header.length
    yield header
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  yield end
}

function entryOf(content: ZipContent, offset: number): Written {
  const name = Buffer.from(content.name)
  if (!('packed' in content))
    return { name, flags: UTF8 | SIZES_FOLLOW, method: 8, crc: 0, packedSize: 0, size: 0, offset }
  const { method, crc, packedSize, size } = content
  return { name, flags: UTF8, method, crc, packedSize, size, offset }
}

/** The archive as one piece, for small files and tests. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const chunk of chunks) pieces.push(chunk)
  return Buffer.concat(pieces)
}

async function* packed(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  entry: Written,
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 5, chunkSize: BATCH })
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const piece of batched(chunks)) {
      entry.crc = crc32(piece, entry.crc)
      entry.size += piece.length
      yield piece
    }
  }
  // what goes wrong while rows are made reaches the loop through the stream
  pipeline(Readable.from(counted()), deflate, () => undefined)
  for await (const piece of deflate) yield piece
}

/** Joins small texts, so that the packer is not called for every row. */
async function* batched(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
): AsyncGenerator<Buffer> {
  let text = ''
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk
      if (text.length < BATCH) continue
      yield Buffer.from(text)
      text = ''
    } else {
      if (text !== '') yield Buffer.from(text)
      text = ''
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    }
  }
  if (text !== '') yield Buffer.from(text)
}

function localHeader({ name, flags, method, crc, packedSize, size }: Written): Buffer {
  const header = Buffer.alloc(30 + name.length)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt16LE(DOS_DATE, 12)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packedSize, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  name.copy(header, 30)
  return header
}

function sizesAfter({ crc, packedSize, size }: Written): Buffer {
  const trailer = Buffer.alloc(16)
  trailer.writeUInt32LE(0x08074b50, 0)
  trailer.writeUInt32LE(crc, 4)
  trailer.writeUInt32LE(packedSize, 8)
  trailer.writeUInt32LE(size, 12)
  return trailer
}

function centralHeader({ name, flags, method, crc, packedSize, size, offset }: Written): Buffer {
  const header = Buffer.alloc(46 + name.length)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt16LE(DOS_DATE, 14)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packedSize, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt32LE(offset, 42)
  name.copy(header, 46)
  return header
}
