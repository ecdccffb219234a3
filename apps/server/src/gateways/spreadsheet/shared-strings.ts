import { type Cell, noCell } from '@payung/domain/registration/import/cell'
import type { ElementRun } from './whole-elements'
import { decodeText } from './xml-text'

const [LT, GT, SLASH, AMPERSAND] = [60, 62, 47, 38]
const [HAS_ENTITIES, IS_WIDE] = [1, 2]

/** The table of texts of a workbook. */
export interface SharedStrings {
  readonly count: number
  /** The cell of a text; empty when there is no such number. */
  cell(index: number): Cell
}

/** No texts at all. */
export const noStrings: SharedStrings = { count: 0, cell: () => noCell }

/**
 * Reads the table of texts. They stay bytes until a cell asks for them: most texts of a roster are used once, and what is used again is kept.
 * Phonetic runs (`rPh`) are left out, rich text runs are joined.
 */
export async function readSharedStrings(runs: AsyncIterable<ElementRun>): Promise<SharedStrings> {
  const pieces: Buffer[] = []
  /** For each text four words: piece, first byte, last byte, flags. */
  let places = new Uint32Array(4 * 4_096)
  let count = 0
  const joined = new Map<number, string>()

  function add(from: number, to: number, flags: number): void {
    if (count * 4 === places.length) {
      const wider = new Uint32Array(places.length * 2)
      wider.set(places)
      places = wider
    }
    const at = count++ * 4
    places[at] = pieces.length - 1
    places[at + 1] = from
    places[at + 2] = to
    places[at + 3] = flags
  }

  for await (const run of runs) {
    pieces.push(run.bytes)
    readItems(run, add, (text) => {
      joined.set(count, text)
      add(0, 0, 0)
    })
  }
  const uses = new Uint8Array(count)
  const kept: (Cell | undefined)[] = new Array(count)

  function textOf(index: number): string {
    const at = index * 4
    const piece = pieces[places[at] as number]
    const flags = places[at + 3] as number
    if (!piece || joined.size > 0) {
      const text = joined.get(index)
      if (text !== undefined) return text
    }
    const isAscii = (flags & IS_WIDE) === 0
    return decodeText(
      piece as Buffer,
      places[at + 1] as number,
      places[at + 2] as number,
      (flags & HAS_ENTITIES) !== 0,
      isAscii,
    )
  }

  return {
    count,
    cell(index) {
      const known = kept[index]
      if (known !== undefined) return known
      if (!(index >= 0 && index < count)) return noCell
      const text = textOf(index)
      const cell: Cell = text === '' ? noCell : { text, kind: 'text', computed: false }
      if (uses[index] === 1) kept[index] = cell
      uses[index] = 1
      return cell
    },
  }
}

/** Tells of each `<si>`: where its text lies when it is one run, or the text itself when it is several. */
function readItems(
  { bytes: b, from, to, prefix: p }: ElementRun,
  place: (from: number, to: number, flags: number) => void,
  join: (text: string) => void,
): void {
  let i = from
  let runs = 0
  let [textAt, textEnd, flags] = [0, 0, 0]
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
    const isClosed = b[close - 1] === SLASH
    if (first === 0x73 && second === 0x69) {
      // <si>, </si>, <si/>
      if (isEnd || isClosed) {
        if (runs > 1) join(text)
        else place(textAt, textEnd, flags)
      }
      runs = 0
      textAt = textEnd = flags = 0
      text = ''
    } else if (first === 0x72 && second === 0x50) isPhonetic = !isEnd && b[at + 2] === 0x68 && !isClosed
    else if (first === 0x74 && !isEnd && !isPhonetic && !isClosed && isNameEnd(second)) {
      if (runs === 1) text = decodeText(b, textAt, textEnd, (flags & HAS_ENTITIES) !== 0, (flags & IS_WIDE) === 0)
      let bits = 0
      let hasEntities = false
      textAt = i
      while (i < to && b[i] !== LT) {
        const byte = b[i] as number
        bits |= byte
        if (byte === AMPERSAND) hasEntities = true
        i++
      }
      textEnd = i
      flags = (hasEntities ? HAS_ENTITIES : 0) | (bits < 128 ? 0 : IS_WIDE)
      if (++runs > 1) text += decodeText(b, textAt, textEnd, hasEntities, bits < 128)
    }
  }
}

function isNameEnd(byte: number | undefined): boolean {
  return byte === GT || byte === 32 || byte === SLASH || byte === 10 || byte === 9 || byte === 13
}
