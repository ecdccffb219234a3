import type { Row } from '@payung/domain/registration/import/cell'
import ExcelJS from 'exceljs'
import type { SheetReading } from './sheet-reading'
import type { TableColumn, TableToWrite, TableValue } from './table-to-write'
import { collectBytes, writeZip, type ZipContent } from './zip-writer'

/** A workbook that exceljs makes, as people's programs do. */
export async function bookOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** What exceljs reads from a workbook. */
export async function openedBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(Buffer.from(bytes) as never)
  return book
}

/** A zip archive with these files. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const contents: ZipContent[] = Object.entries(files).map(([name, text]) => ({ name, chunks: [text] }))
  return collectBytes(writeZip(contents))
}

const SHEET_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The smallest workbook around the XML of one sheet. */
export function bookAround(
  sheet: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  return zipOf({
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${SHEET_TYPE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${SHEET_TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${SHEET_TYPE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  })
}

/** Every row of a reading. */
export async function everyRow(reading: SheetReading): Promise<Row[]> {
  const rows: Row[] = []
  for await (const batch of reading.rows()) rows.push(...batch)
  return rows
}

/** The texts of every row. */
export async function everyText(reading: SheetReading): Promise<string[][]> {
  return (await everyRow(reading)).map(({ cells }) => Array.from(cells, (cell) => cell?.text ?? ''))
}

/** A table with text columns. */
export function tableOf(
  columns: readonly (string | TableColumn)[],
  rows: readonly (readonly TableValue[])[],
): TableToWrite {
  return {
    name: 'Data',
    columns: columns.map((column) =>
      typeof column === 'string' ? { heading: column, kind: 'text' as const } : column,
    ),
    rows,
  }
}
