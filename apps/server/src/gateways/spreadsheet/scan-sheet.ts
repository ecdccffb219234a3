import { type Cell, noCell, type Row } from '@payung/domain/registration/import/cell'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import { cellMaker, type SheetStyle } from './sheet-cell'
import type { ElementRun } from './whole-elements'
import { decodeText } from './xml-text'

const LT = 60
const GT = 62
const SLASH = 47
const EQUALS = 61
const AMPERSAND = 38
const [C, F, I, R, S, T, V, O, W] = [0x63, 0x66, 0x69, 0x72, 0x73, 0x74, 0x76, 0x6f, 0x77]

/** Columns beyond are formatting that reaches to the edge of the sheet. */
const MOST_COLUMNS = 512
/**
 * Scans the XML of a worksheet as it comes and gives its rows in batches. Rows without contents are left out.
 * Works on bytes: only the text of a cell ever becomes a string, and texts that are used again are not made twice.
 * @throws Refusal `file_damaged`
 */
export async function* scanSheet(runs: AsyncIterable<ElementRun>, style: SheetStyle): AsyncGenerator<Row[]> {
  const scan = rowScanner(style)
  for await (const run of runs) {
    const rows = scan(run)
    if (rows.length > 0) yield rows
  }
}

/** A scanner that keeps the number of the last row between runs. */
function rowScanner(style: SheetStyle): (run: ElementRun) => Row[] {
  const make = cellMaker(style)
  let number = 0
  let width = 0

  return function scan({ bytes: b, from, to, prefix: p }) {
    const rows: Row[] = []
    let cells: (Cell | undefined)[] = []
    let filled = 0
    let column = -1
    let i = from
    while (true) {
      while (i < to && b[i] !== LT) i++
      if (i >= to) return rows
      const at = i + 1 + p
      const name = b[at]
      if (name === C && isEndOfName(b[at + 1])) {
        i = readCell(b, at + 1, to)
      } else if (name === R && b[at + 1] === O && b[at + 2] === W && isEndOfName(b[at + 3])) {
        number++
        column = -1
        // as wide as the last one: rows of a list are alike, and an array that grows is made several times
        cells = new Array(width)
        filled = 0
        i = readRowNumber(b, at + 3, to)
      } else if (b[i + 1] === SLASH && b[at + 1] === R && b[at + 2] === O && b[at + 3] === W) {
        if (filled > 0) rows.push({ number, cells: filled === cells.length ? cells : cells.slice(0, filled) })
        width = filled
        filled = 0
        i = at + 4
      } else i = at
    }

    function readRowNumber(b: Buffer, from: number, to: number): number {
      let i = from
      while (i < to && b[i] !== GT) {
        if (b[i] === R && b[i + 1] === EQUALS && (b[i - 1] as number) <= 32) {
          const stated = digitsAt(b, i + 3)
          if (stated > 0) number = stated
        }
        i++
      }
      return i + 1
    }

    function readCell(b: Buffer, from: number, to: number): number {
      let i = from
      let type = 0
      let style = 0
      let isClosed = false
      column++
      while (i < to && b[i] !== GT) {
        const byte = b[i] as number
        if (byte <= 32) {
          i++
          continue
        }
        if (byte === SLASH) {
          isClosed = true
          i++
          continue
        }
        const nameAt = i
        while (i < to && b[i] !== EQUALS) i++
        const after = b[nameAt + 1] as number
        const isShort = after === EQUALS || after <= 32
        i++
        while (i < to && (b[i] as number) <= 32) i++
        const quote = b[i]
        const valueAt = i + 1
        i = valueAt
        while (i < to && b[i] !== quote) i++
        if (isShort) {
          if (byte === R) column = columnAt(b, valueAt, column)
          else if (byte === S) style = digitsAt(b, valueAt)
          else if (byte === T) type = typeAt(b, valueAt, i)
        }
        i++
      }
      i++
      if (isClosed) return i
      return readContents(b, i, to, type, style)
    }

    function readContents(b: Buffer, from: number, to: number, type: number, style: number): number {
      let i = from
      let isFormula = false
      let isPhonetic = false
      let cell: Cell | undefined
      while (true) {
        while (i < to && b[i] !== LT) i++
        if (i >= to) refuseImport('file_damaged', { part: 'sheet' })
        const isEnd = b[i + 1] === SLASH
        const at = i + 1 + p + (isEnd ? 1 : 0)
        const name = b[at]
        const next = b[at + 1]
        let close = at
        while (close < to && b[close] !== GT) close++
        i = close + 1
        if (isEnd) {
          if (name === C) break
          if (name === R && next === 0x50) isPhonetic = false
          continue
        }
        if (b[close - 1] === SLASH) {
          if (name === F) isFormula = true
        } else if (name === V || (name === T && isEndOfName(next) && !isPhonetic)) {
          const textAt = i
          let bits = 0
          let hasEntities = false
          while (i < to && b[i] !== LT) {
            const byte = b[i] as number
            bits |= byte
            if (byte === AMPERSAND) hasEntities = true
            i++
          }
          if (name === V) cell = make(b, textAt, i, type, style, isFormula, hasEntities, bits < 128)
          else {
            const text = (cell?.text ?? '') + decodeText(b, textAt, i, hasEntities, bits < 128)
            cell = text === '' ? noCell : { text, kind: 'text', computed: isFormula }
          }
        } else if (name === F) isFormula = true
        else if (name === R && next === 0x50 && b[at + 2] === 0x68) isPhonetic = true
      }
      if (cell === undefined && isFormula) cell = { text: '', kind: 'formula', computed: false }
      if (cell !== undefined && cell.kind !== 'empty' && column < MOST_COLUMNS) {
        while (filled < column) cells[filled++] = undefined
        cells[column] = cell
        if (filled <= column) filled = column + 1
      }
      return i
    }
  }
}

/** Column of a reference such as `AB12`, counted from 0; `otherwise` when there are no letters. */
function columnAt(b: Buffer, from: number, otherwise: number): number {
  let column = 0
  for (let i = from; ; i++) {
    const letter = (b[i] as number) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
    if (column > 16_384) return MOST_COLUMNS
  }
  return column === 0 ? otherwise : column - 1
}

function digitsAt(b: Buffer, from: number): number {
  let value = 0
  for (let i = from; ; i++) {
    const digit = (b[i] as number) - 48
    if (!(digit >= 0 && digit <= 9)) return value
    value = value * 10 + digit
  }
}

/** Types of cells by their first letter: s shared, str, inlineStr, b, e, d, n. */
function typeAt(b: Buffer, from: number, to: number): number {
  const first = b[from] as number
  if (first === S && to - from > 1) return I
  return first
}

function isEndOfName(byte: number | undefined): boolean {
  return byte === GT || byte === 32 || byte === SLASH || byte === 10 || byte === 9 || byte === 13
}
