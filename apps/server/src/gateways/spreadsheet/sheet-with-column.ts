import { columnLetters } from './sheet-xml'
import { looksLikeFormula } from './table-to-write'
import { escapeText } from './xml-text'

/** A column to be added to the XML of a sheet. */
export interface SheetColumn {
  readonly heading: string
  readonly headerRow: number
  readonly statuses: ReadonlyMap<number, string>
  /** Is the shared text of this number our own heading, from an earlier time? */
  isHeading(sharedText: number): boolean
}

const ROW = /<((?:[\w.-]+:)?)row(\s[^>]*?)?(\/>|>([\s\S]*?)<\/\1row>)/g
const PIECE = 4_000_000

/** Writes the sheet anew with one cell more in each row that has something to say, behind the last column of all. */
export function* sheetWithColumn(xml: Buffer, column: SheetColumn): Generator<string> {
  const letters = columnLetters(freeColumn(xml, column))
  let number = 0
  for (const piece of pieces(xml)) {
    yield widen(piece, letters).replace(
      ROW,
      (whole, prefix: string, attributes: string | undefined, _: string, inner: string | undefined) => {
        const stated = /\sr="(\d+)"/.exec(attributes ?? '')
        number = stated ? Number(stated[1]) : number + 1
        const text = number === column.headerRow ? column.heading : column.statuses.get(number)
        const kept = withoutCell(inner ?? '', prefix, `${letters}${number}`)
        if (text === undefined) return kept === (inner ?? '') ? whole : rowXml(prefix, attributes, kept)
        return rowXml(prefix, attributes, kept + cellXml(prefix, `${letters}${number}`, text))
      },
    )
  }
}

/** Cuts between rows, so that no single string grows beyond what a runtime takes. */
function* pieces(xml: Buffer): Generator<string> {
  const end = `</${/<([\w.-]+:)?worksheet[\s>]/.exec(xml.toString('latin1', 0, 4_096))?.[1] ?? ''}row>`
  let from = 0
  while (from < xml.length) {
    let to = Math.min(from + PIECE, xml.length)
    if (to < xml.length) {
      const at = xml.lastIndexOf(end, to - end.length)
      to = at > from ? at + end.length : xml.length
    }
    yield xml.toString('utf8', from, to)
    from = to
  }
}

/** The column behind all others; or the last one, when it is ours from an earlier time. */
function freeColumn(xml: Buffer, column: SheetColumn): number {
  let last = -1
  let ours = -1
  let number = 0
  for (const piece of pieces(xml))
    for (const [, , attributes, , inner = ''] of piece.matchAll(ROW)) {
      number = Number(/\sr="(\d+)"/.exec(attributes ?? '')?.[1] ?? number + 1)
      // the last cell of a row is the one farthest right
      const letters = /.*\sr="([A-Z]{1,3})\d+"/s.exec(inner)?.[1]
      last = Math.max(last, letters ? columnIndex(letters) : (inner.match(/<(?:[\w.-]+:)?c[\s>/]/g)?.length ?? 0) - 1)
      if (number === column.headerRow) ours = ownColumn(inner, column)
    }
  return ours >= 0 && ours === last ? ours : last + 1
}

function ownColumn(inner: string, { heading, isHeading }: SheetColumn): number {
  for (const [cell, , letters = ''] of inner.matchAll(
    /<((?:[\w.-]+:)?)c\s[^>]*?\br="([A-Z]{1,3})\d+"[^>]*?(?<!\/)>[\s\S]*?<\/\1c>/g,
  )) {
    const shared = /\st="s"/.test(cell) ? /v>(\d+)</.exec(cell)?.[1] : undefined
    const isOurs = shared === undefined ? cell.includes(`>${escapeText(heading)}<`) : isHeading(Number(shared))
    if (isOurs) return columnIndex(letters)
  }
  return -1
}

function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

function withoutCell(inner: string, prefix: string, at: string): string {
  const start = inner.indexOf(` r="${at}"`)
  if (start < 0) return inner
  const from = inner.lastIndexOf('<', start)
  const close = inner.indexOf('>', start)
  const end = inner[close - 1] === '/' ? close + 1 : inner.indexOf(`</${prefix}c>`, close) + prefix.length + 4
  return inner.slice(0, from) + inner.slice(end)
}

/** The row anew. Its `spans` told how far it reached, and no longer do. */
function rowXml(prefix: string, attributes: string | undefined, inner: string): string {
  return `<${prefix}row${(attributes ?? '').replace(/\s+spans="[^"]*"/, '')}>${inner}</${prefix}row>`
}

function cellXml(prefix: string, at: string, text: string): string {
  const plain = looksLikeFormula(text) ? `'${text}` : text
  return `<${prefix}c r="${at}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(plain)}</${prefix}t></${prefix}is></${prefix}c>`
}

/** Makes room to read the new column, where no other width reaches so far. */
function widen(piece: string, letters: string): string {
  const index = columnIndex(letters) + 1
  return piece.replace(/<\/((?:[\w.-]+:)?)cols>/, (end, prefix: string, at: number) => {
    const widths = [...piece.slice(0, at).matchAll(/<(?:[\w.-]+:)?col\s[^>]*\bmax="(\d+)"/g)].map((match) =>
      Number(match[1]),
    )
    return Math.max(0, ...widths) < index
      ? `<${prefix}col min="${index}" max="${index}" width="60" customWidth="1"/>${end}`
      : end
  })
}
