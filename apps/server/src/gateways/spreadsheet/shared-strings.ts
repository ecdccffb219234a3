import { type Cell, noCell } from '@payung/domain/registration/import/cell'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import { decodeText } from './xml-text'

const LT = 60
const GT = 62
const SLASH = 47
const AMPERSAND = 38

/** A string of more than this is no cell of a list. */
const LONGEST = 4_000_000

/**
 * The table of texts of a workbook, each as the one cell that every use of it shares.
 * Phonetic runs (`rPh`) are left out, rich text runs are joined.
 */
export async function readSharedStrings(chunks: AsyncIterable<Buffer>): Promise<Cell[]> {
  const cells: Cell[] = []
  let rest: Buffer = Buffer.alloc(0)
  let end = ''
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (end === '') {
      if (bytes.includes('<!DOCTYPE')) refuseImport('file_foreign_entities')
      const prefix = /<([\w.-]+:)?sst[\s>]/.exec(bytes.toString('latin1', 0, 4_096))?.[1] ?? ''
      end = `</${prefix}si>`
    }
    const at = bytes.lastIndexOf(end, undefined, 'latin1')
    if (at < 0 && bytes.length > LONGEST) refuseImport('file_damaged', { part: 'sharedStrings' })
    const done = at < 0 ? 0 : at + end.length
    if (done > 0) readItems(bytes, done, end.length - 5, cells)
    rest = bytes.subarray(done)
  }
  readItems(rest, rest.length, Math.max(0, end.length - 5), cells)
  return cells
}

/** Reads the `<si>` elements that lie in the first `to` bytes. `p` is the length of the namespace prefix. */
function readItems(b: Buffer, to: number, p: number, cells: Cell[]): void {
  let i = 0
  let text = ''
  let isPhonetic = false
  while (true) {
    while (i < to && b[i] !== LT) i++
    if (i >= to) return
    const isEnd = b[i + 1] === SLASH
    const at = i + 1 + p + (isEnd ? 1 : 0)
    const [first, second] = [b[at], b[at + 1]]
    let close = at
    while (close < to && b[close] !== GT) close++
    i = close + 1
    if (first === 0x73 && second === 0x69) {
      // <si>, </si>, <si/>
      if (isEnd || b[close - 1] === SLASH) {
        cells.push(text === '' ? noCell : { text, kind: 'text', computed: false })
        text = ''
      } else text = ''
    } else if (first === 0x72 && second === 0x50) isPhonetic = !isEnd && b[at + 2] === 0x68 && b[close - 1] !== SLASH
    else if (first === 0x74 && !isEnd && !isPhonetic && b[close - 1] !== SLASH && isNameEnd(second)) {
      let bits = 0
      let hasEntities = false
      const from = i
      while (i < to && b[i] !== LT) {
        const byte = b[i] as number
        bits |= byte
        if (byte === AMPERSAND) hasEntities = true
        i++
      }
      const piece = decodeText(b, from, i, hasEntities, bits < 128)
      text = text === '' ? piece : text + piece
    }
  }
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === 32 || byte === SLASH || byte === 10 || byte === 9 || byte === 13
}
