import { sheetXml } from './sheet-xml'
import type { TableToWrite } from './table-to-write'
import { packageParts, workbookXml } from './workbook-xml'
import { writeZip, type ZipContent } from './zip-writer'

/** How texts are kept: each in its cell (streams without memory), or in one table as Excel does (smaller, held while written). */
export interface WriteOptions {
  readonly texts?: 'in cells' | 'shared'
}

/**
 * Writes a workbook as it goes: a million rows need no more memory than one. Text stays text, whatever it looks like; headings are bold and frozen.
 * @example for await (const chunk of writeXlsx([table])) response.write(chunk)
 */
export function writeXlsx(tables: readonly TableToWrite[], options: WriteOptions = {}): AsyncGenerator<Uint8Array> {
  return writeZip(partsOf(tables, options))
}

function* partsOf(tables: readonly TableToWrite[], { texts }: WriteOptions): Generator<ZipContent> {
  const shared = texts === 'shared' ? new Map<string, number>() : undefined
  const names = sheetNames(tables.map(({ name }) => name))
  yield* packageParts(names.length, shared !== undefined)
  yield {
    name: 'xl/workbook.xml',
    chunks: [
      workbookXml(
        names,
        tables.map(({ above = [] }) => above.length + 1),
      ),
    ],
  }
  for (const [index, table] of tables.entries())
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, chunks: sheetXml(table, shared) }
  if (shared) yield { name: 'xl/sharedStrings.xml', chunks: sharedXml(shared) }
}

function* sharedXml(shared: ReadonlyMap<string, number>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${shared.size}">`
  for (const text of shared.keys()) yield `<si><t xml:space="preserve">${text}</t></si>`
  yield '</sst>'
}

/** Excel takes 31 characters, none of `[]:*?/\`, and no name twice. */
function sheetNames(asked: readonly string[]): string[] {
  const taken = new Set<string>()
  return asked.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .trim()
        .slice(0, 31) || 'Lembar'
    let free = plain
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${plain.slice(0, 28)} ${n}`
    taken.add(free.toLowerCase())
    return free
  })
}
