import type { Row } from '@payung/domain/registration/import/cell'
import { refuseImport } from '@payung/domain/registration/import/refusals'
import { openBytes } from './byte-source'
import { inflateEntry } from './inflate-entry'
import { scanSheet } from './scan-sheet'
import { noStrings, readSharedStrings, type SharedStrings } from './shared-strings'
import { type FileNote, fileNote, type SheetReading } from './sheet-reading'
import { wholeElements } from './whole-elements'
import { chooseSheet, readWorkbookParts, type SheetPart, type WorkbookParts } from './workbook-parts'
import { readEntries, usualLimits, type ZipLimits } from './zip-entries'

export interface ScanOptions {
  /** Name of the sheet to read; without it the visible one that holds the most. */
  readonly sheet?: string
  readonly limits?: ZipLimits
}

/**
 * Opens a workbook (.xlsx, .xlsm) and chooses its sheet; the rows are read when asked for, and never all at once.
 * Macros, hidden sheets and outside links are left alone. Formulas give their stored result.
 * @throws Refusal when the file is damaged, locked, a bomb, or no workbook
 */
export async function scanXlsx(file: Uint8Array | string, options: ScanOptions = {}): Promise<SheetReading> {
  const source = openBytes(file)
  try {
    const limits = options.limits ?? usualLimits
    const parts = await readWorkbookParts(source, readEntries(source, limits))
    if ((parts.strings?.size ?? 0) > limits.texts) refuseImport('file_bomb')
    const chosen = chooseSheet(parts.sheets, options.sheet)
    let strings: Promise<SharedStrings> | undefined
    return {
      form: 'xlsx',
      sheet: chosen.name,
      sheets: parts.sheets.map(({ name, visible }) => ({ name, visible })),
      notes: notesOf(parts),
      rows: () => readRows(file, parts, chosen, () => (strings ??= readStrings(file, parts))),
    }
  } finally {
    source.close()
  }
}

async function* readRows(
  file: Uint8Array | string,
  parts: WorkbookParts,
  chosen: SheetPart,
  strings: () => Promise<SharedStrings>,
): AsyncGenerator<Row[]> {
  const style = { strings: await strings(), dates: parts.dates, from1904: parts.from1904 }
  const source = openBytes(file)
  try {
    yield* scanSheet(wholeElements(inflateEntry(source, chosen.entry), 'worksheet', 'row'), style)
  } finally {
    source.close()
  }
}

/** The texts of the workbook, read once for every reading of its rows. */
async function readStrings(file: Uint8Array | string, { strings }: WorkbookParts): Promise<SharedStrings> {
  if (!strings) return noStrings
  const source = openBytes(file)
  try {
    return await readSharedStrings(wholeElements(inflateEntry(source, strings), 'sst', 'si'))
  } finally {
    source.close()
  }
}

function notesOf({ sheets, hasMacros }: WorkbookParts): FileNote[] {
  const notes: FileNote[] = []
  if (hasMacros) notes.push(fileNote('macros_ignored'))
  if (sheets.some(({ visible }) => !visible)) notes.push(fileNote('hidden_sheets'))
  if (sheets.filter(({ visible }) => visible).length > 1) notes.push(fileNote('several_sheets'))
  return notes
}
