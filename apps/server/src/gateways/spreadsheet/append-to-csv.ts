import { readCsvText } from './csv-form'
import type { StatusColumn } from './status-column'
import { csvCell } from './write-csv'

/** The same CSV file, in the same encoding and with the same marks, with one cell more at the end of each record. */
export function appendToCsv(original: Uint8Array, { heading, headerRow, statuses }: StatusColumn): Uint8Array {
  const { text, form } = readCsvText(original)
  const pieces: string[] = []
  const hasColumn = recordsOf(text).some(
    ({ number, from, to }) => number === headerRow && endsWith(text.slice(from, to), form.delimiter, heading),
  )
  for (const { number, from, to, end } of recordsOf(text)) {
    const record = text.slice(from, to)
    const isOld = hasColumn && (number >= headerRow || endsWith(record, form.delimiter, ''))
    const kept = isOld ? withoutLast(record, form.delimiter) : record
    const status = number === headerRow ? heading : (statuses.get(number) ?? '')
    const isHint = number === 0
    pieces.push(isHint ? record : `${kept}${form.delimiter}${csvCell(status, form.delimiter)}`, text.slice(to, end))
  }
  return encode(pieces.join(''), form.encoding, original.subarray(0, form.mark))
}

interface CsvRecord {
  number: number
  from: number
  to: number
  /** Behind the line end. */
  end: number
}

/** Records and their line ends; a quoted cell may span lines. The hint `sep=;` counts as record 0. */
function recordsOf(text: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let number = /^sep=.\r?\n/i.test(text.slice(0, 8)) ? 0 : 1
  let from = 0
  let isQuoted = false
  for (let i = 0; i <= text.length; i++) {
    const char = text[i]
    if (char === '"') isQuoted = !isQuoted
    const isEnd = i === text.length || (!isQuoted && (char === '\n' || char === '\r'))
    if (!isEnd) continue
    if (i === text.length && from === i) break
    const end = char === '\r' && text[i + 1] === '\n' ? i + 2 : Math.min(i + 1, text.length)
    records.push({ number: number++, from, to: i, end })
    from = end
    i = end - 1
  }
  return records
}

function endsWith(record: string, delimiter: string, heading: string): boolean {
  return record.slice(lastDelimiter(record, delimiter) + 1).replaceAll('"', '') === heading
}

function withoutLast(record: string, delimiter: string): string {
  const at = lastDelimiter(record, delimiter)
  return at < 0 ? record : record.slice(0, at)
}

function lastDelimiter(record: string, delimiter: string): number {
  let last = -1
  let isQuoted = false
  for (let i = 0; i < record.length; i++) {
    if (record[i] === '"') isQuoted = !isQuoted
    else if (!isQuoted && record[i] === delimiter) last = i
  }
  return last
}

function encode(text: string, encoding: string, mark: Uint8Array): Uint8Array {
  if (encoding === 'utf-8') return Buffer.concat([mark, Buffer.from(text)])
  if (encoding === 'windows-1252') return Buffer.from(Array.from(text, byteOf1252).join(''), 'latin1')
  const bytes = Buffer.from(text, 'utf16le')
  return Buffer.concat([mark, encoding === 'utf-16be' ? bytes.swap16() : bytes])
}

/** Between 0x80 and 0x9f Windows-1252 has signs of its own; what it lacks becomes a question mark. */
const SIGNS = new Map(
  Array.from(
    { length: 32 },
    (_, i) => [new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + i)), String.fromCharCode(0x80 + i)] as const,
  ),
)

function byteOf1252(char: string): string {
  return SIGNS.get(char) ?? (char.charCodeAt(0) < 256 && char.length === 1 ? char : '?')
}
