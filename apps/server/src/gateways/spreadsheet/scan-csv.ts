import { type Cell, type Row, textCell } from '@payung/domain/registration/import/cell'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import { type CsvForm, readCsvText } from './csv-form'
import type { SheetReading } from './sheet-reading'

const QUOTE = 34
const LF = 10
const CR = 13
const BATCH = 1_000
const MOST_COLUMNS = 512

/**
 * Opens a CSV file: comma, semicolon, tab or bar; UTF-8, UTF-16 or Windows-1252; with mark or without; quotes and any line end.
 * @throws Refusal `file_empty`, `file_unknown_form` when it holds bytes that no text has
 */
export function scanCsv(bytes: Uint8Array): SheetReading {
  if (bytes.length === 0) refuseImport('file_empty')
  const { text, form } = readCsvText(bytes)
  return {
    form: 'csv',
    sheet: '',
    sheets: [],
    notes: [],
    async *rows() {
      yield* csvRows(text, form)
    },
  }
}

/** The rows of a CSV text. Row numbers count records, as a spreadsheet shows them. */
export function* csvRows(text: string, { delimiter }: Pick<CsvForm, 'delimiter'>): Generator<Row[]> {
  const parts = delimiter.charCodeAt(0)
  const columns: ColumnMemory[] = []
  let rows: Row[] = []
  let number = 0
  let i = 0
  // a first line "sep=;" is Excel's own hint and no row
  if (/^sep=.\r?\n/i.test(text.slice(0, 8))) i = text.indexOf('\n') + 1
  while (i < text.length) {
    const cells: (Cell | undefined)[] = []
    let isFilled = false
    number++
    while (true) {
      let value: string
      if (text.charCodeAt(i) === QUOTE) {
        const quoted = endOfQuoted(text, i)
        value = text.slice(i + 1, quoted)
        if (value.includes('"')) value = value.replaceAll('""', '"')
        i = quoted + 1
        const rest = endOfCell(text, i, parts)
        if (rest > i) value += text.slice(i, rest)
        i = rest
      } else {
        const end = endOfCell(text, i, parts)
        value = text.slice(i, end)
        i = end
      }
      if (value !== '' && cells.length < MOST_COLUMNS) {
        columns[cells.length] ??= { cells: new Map(), missed: 0 }
        cells.push(cellOf(value, columns[cells.length] as ColumnMemory))
        isFilled = true
      } else cells.push(undefined)
      if (text.charCodeAt(i) !== parts) break
      i++
    }
    if (text.charCodeAt(i) === CR) i++
    if (text.charCodeAt(i) === LF) i++
    if (isFilled) rows.push({ number, cells })
    if (rows.length === BATCH) {
      yield rows
      rows = []
    }
  }
  if (rows.length > 0) yield rows
}

/** The cells of a column that were made before. */
interface ColumnMemory {
  readonly cells: Map<string, Cell>
  missed: number
}

const MOST_MISSED = 2_000

/** Posts, villages and dates repeat: one cell for each keeps the file small and lets readers remember it. Columns of names and numbers give up soon. */
function cellOf(value: string, column: ColumnMemory): Cell {
  if (column.missed > MOST_MISSED) return { text: value, kind: 'text', computed: false }
  const known = column.cells.get(value)
  if (known) return known
  const cell = textCell(value)
  column.cells.set(value, cell)
  if (++column.missed > MOST_MISSED) column.cells.clear()
  return cell
}

function endOfCell(text: string, from: number, parts: number): number {
  let i = from
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === parts || code === LF || code === CR) break
  }
  return i
}

/** Where the closing quote stands; the end of the text when it is missing. */
function endOfQuoted(text: string, from: number): number {
  let i = from + 1
  while (true) {
    const quote = text.indexOf('"', i)
    if (quote < 0) return text.length
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote
    i = quote + 2
  }
}
