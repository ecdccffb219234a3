import { type ColumnKind, fictitiousLine, looksLikeFormula, type TableToWrite, type TableValue } from './table-to-write'
import { styleIndex } from './workbook-xml'
import { escapeText } from './xml-text'

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
/** On paper: A4 across, as wide as the sheet, with the file and the page in the foot. */
const PAPER =
  '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;Rhalaman &amp;P dari &amp;N</oddFooter></headerFooter>'
const WIDTHS: Record<ColumnKind, number> = { text: 22, integer: 10, money: 16, date: 12, percent: 10 }
const LONGEST_TEXT = 32_767
const DAY_MS = 86_400_000

/** The XML of a worksheet, row by row. With `shared` its texts are numbered there instead of standing in the cells. */
export async function* sheetXml(table: TableToWrite, shared?: Map<string, number>): AsyncGenerator<string> {
  const letters = table.columns.map((_, index) => columnLetters(index))
  const above = table.above ?? []
  const headingRow = above.length + 1
  const write = cellWriter(shared)
  yield HEAD
  yield '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
  yield `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`
  yield `<cols>${table.columns.map(({ kind, width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width ?? WIDTHS[kind]}" customWidth="1"/>`).join('')}</cols><sheetData>`
  let row = 0
  for (const line of above) yield `<row r="${++row}">${write(`A${row}`, line, styleOf(line))}</row>`
  row++
  yield `<row r="${row}" ht="32" customHeight="1">${table.columns.map(({ heading }, i) => write(`${letters[i]}${row}`, heading, styleIndex.heading)).join('')}</row>`
  for await (const values of table.rows) {
    row++
    let xml = `<row r="${row}">`
    for (let i = 0; i < letters.length; i++)
      xml += cellXml(`${letters[i]}${row}`, values[i], table.columns[i]?.kind ?? 'text', write)
    yield `${xml}</row>`
  }
  yield `</sheetData>`
  if (row > headingRow) yield `<autoFilter ref="A${headingRow}:${letters.at(-1) ?? 'A'}${row}"/>`
  yield PAPER
  yield '</worksheet>'
}

/** The warning stands out; what the sheet is stands in ink. */
function styleOf(line: string): number {
  return line === fictitiousLine ? styleIndex.above : styleIndex.title
}

type WriteText = (at: string, text: string, style: number) => string

function cellXml(at: string, value: TableValue, kind: ColumnKind, write: WriteText): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (kind === 'text') return write(at, String(value), styleIndex.text)
  if (kind === 'date') {
    const serial = /^\d{4}-\d{2}-\d{2}/.test(String(value)) ? serialOf(String(value)) : Number.NaN
    return serial > 60
      ? `<c r="${at}" s="${styleIndex.date}"><v>${serial}</v></c>`
      : write(at, String(value), styleIndex.text)
  }
  const number = Number(value)
  if (!Number.isFinite(number)) return write(at, String(value), styleIndex.text)
  return `<c r="${at}" s="${styleIndex[kind]}"><v>${number}</v></c>`
}

function cellWriter(shared: Map<string, number> | undefined): WriteText {
  return (at, text, style) => {
    const safe = escapeText(text.slice(0, LONGEST_TEXT))
    // text in, text out: without the quote a formula would come alive when somebody edits the cell
    const s = style === styleIndex.text && looksLikeFormula(text) ? styleIndex.guarded : style
    if (!shared) return `<c r="${at}" s="${s}" t="inlineStr"><is><t xml:space="preserve">${safe}</t></is></c>`
    let index = shared.get(safe)
    if (index === undefined) {
      index = shared.size
      shared.set(safe, index)
    }
    return `<c r="${at}" s="${s}" t="s"><v>${index}</v></c>`
  }
}

/** `A` for 0, `AB` for 27. */
export function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26)
}

function serialOf(date: string): number {
  return (Date.parse(date.slice(0, 10)) - Date.UTC(1899, 11, 30)) / DAY_MS
}
