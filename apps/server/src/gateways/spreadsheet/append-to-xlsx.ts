import { openBytes } from './byte-source'
import { inflateEntry, packedPieces } from './inflate-entry'
import { noStrings, readSharedStrings } from './shared-strings'
import { type SheetColumn, sheetWithColumn } from './sheet-with-column'
import type { StatusColumn } from './status-column'
import { wholeElements } from './whole-elements'
import { chooseSheet, readWorkbookParts } from './workbook-parts'
import { readEntries } from './zip-entries'
import { collectBytes, writeZip, type ZipContent } from './zip-writer'

/** The same workbook with one column more in one sheet. All other parts are copied as they lie, still packed. */
export async function appendToXlsx(original: Uint8Array, column: StatusColumn): Promise<Uint8Array> {
  const source = openBytes(original)
  const entries = readEntries(source)
  const parts = await readWorkbookParts(source, entries)
  const chosen = chooseSheet(parts.sheets, column.sheet).entry
  const chunks: Buffer[] = []
  for await (const chunk of inflateEntry(source, chosen)) chunks.push(chunk)
  const strings = parts.strings
    ? await readSharedStrings(wholeElements(inflateEntry(source, parts.strings), 'sst', 'si'))
    : noStrings
  const added: SheetColumn = { ...column, isHeading: (index) => strings.cell(index).text === column.heading }
  const sheet = sheetWithColumn(Buffer.concat(chunks), added)

  function* contents(): Generator<ZipContent> {
    for (const entry of entries)
      yield entry === chosen ? { name: entry.name, chunks: sheet } : { ...entry, packed: packedPieces(source, entry) }
  }
  return collectBytes(writeZip(contents()))
}
