import { looksLikeFormula, type TableToWrite, type TableValue } from './table-to-write'

const BATCH = 64 * 1024

/** Writes a table as CSV the way Indonesian Excel opens it: semicolons, UTF-8 with its mark, CRLF; text that looks like a formula is quoted away. */
export async function* writeCsv(table: TableToWrite): AsyncGenerator<Uint8Array> {
  let text = '\ufeff'
  for (const line of table.above ?? []) text += `${csvCell(line)}\r\n`
  text += `${table.columns.map(({ heading }) => csvCell(heading)).join(';')}\r\n`
  for await (const values of table.rows) {
    text += `${table.columns.map((_, i) => csvCell(values[i])).join(';')}\r\n`
    if (text.length < BATCH) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

/** One value as a CSV cell. Numbers are ours and stay numbers; text never becomes a formula. */
export function csvCell(value: TableValue, delimiter = ';'): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const text = looksLikeFormula(value) ? `'${value}` : value
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
