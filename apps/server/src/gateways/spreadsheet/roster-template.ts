import { rosterFields } from '@payung/domain/registration/import/fields-roster'
import { POST_KINDS } from '@payung/domain/registration/posts'
import type ExcelJS from 'exceljs'
import { fictitiousLine } from './table-to-write'
import { helpLines, templateColumns } from './template-columns'

/** For whom a template is made. */
export interface TemplateFor {
  /** Name of the regency or village, as it stands in the title. */
  readonly area: string
  /** The villages to choose from. */
  readonly villages: readonly { readonly code: string; readonly name: string; readonly district: string }[]
  /** Rows prepared with drop-downs. */
  readonly rows?: number
  /** In the demonstration every file says that it is invented. */
  readonly fictitious?: boolean
}

const HEADER_ROW = 3

/** A roster to fill in: drop-downs, headings that cannot be changed, NIK and numbers kept as text, a help sheet. Reads back without a question. */
export async function rosterTemplate(of: TemplateFor): Promise<Uint8Array> {
  // Loaded when a template is asked for: the server starts without waiting for it.
  const { default: exceljs } = await import('exceljs')
  const book = new exceljs.Workbook()
  const lists = book.addWorksheet('Pilihan', { state: 'hidden' })
  const villages = of.villages.map(({ code }) => code)
  const ranges = addLists(lists, { village_code: villages, post: Object.values(POST_KINDS).map(({ id }) => id) })
  await addRoster(book, of, ranges)
  addHelp(book)
  addVillages(book, of)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

async function addRoster(
  book: ExcelJS.Workbook,
  of: TemplateFor,
  ranges: Readonly<Record<string, string>>,
): Promise<void> {
  const sheet = book.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: HEADER_ROW, xSplit: 2 }] })
  sheet.getCell('A1').value = `Daftar perangkat desa dan pekerja rentan: ${of.area}`
  sheet.getCell('A1').font = { bold: true, size: 14 }
  sheet.getCell('A2').value = of.fictitious
    ? fictitiousLine
    : 'Isi mulai baris 4. Kolom bertanda * wajib. Petunjuk ada di lembar Petunjuk.'
  const last = HEADER_ROW + (of.rows ?? 500)
  for (const [index, column] of templateColumns.entries()) {
    const heading = sheet.getCell(HEADER_ROW, index + 1)
    heading.value = `${rosterFields[column.field].says}${column.required ? ' *' : ''}`
    heading.font = { bold: true }
    heading.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } }
    heading.alignment = { wrapText: true, vertical: 'middle' }
    sheet.getColumn(index + 1).width = column.width
    for (let row = HEADER_ROW + 1; row <= last; row++) {
      const cell = sheet.getCell(row, index + 1)
      cell.protection = { locked: false }
      cell.numFmt = column.format ?? '@'
      const choices = column.choices ? `"${column.choices.join(',')}"` : ranges[column.field]
      if (choices)
        cell.dataValidation = {
          type: 'list',
          allowBlank: true,
          formulae: [choices],
          showErrorMessage: true,
          errorStyle: 'warning',
          errorTitle: 'Periksa',
          error: 'Pilih dari daftar, atau lanjutkan bila memang berbeda.',
        }
    }
  }
  // without a password: it keeps headings from slipping, not people from their own file
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatCells: true,
    insertRows: true,
    deleteRows: true,
    sort: true,
    autoFilter: true,
  })
}

function addLists(
  sheet: ExcelJS.Worksheet,
  lists: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  const ranges: Record<string, string> = {}
  for (const [index, [field, values]] of Object.entries(lists).entries()) {
    if (values.length === 0) continue
    const column = sheet.getColumn(index + 1)
    column.values = [...values]
    ranges[field] = `Pilihan!$${column.letter}$1:$${column.letter}$${values.length}`
  }
  return ranges
}

function addHelp(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet('Petunjuk')
  sheet.getColumn(1).width = 30
  sheet.getColumn(2).width = 90
  for (const line of helpLines) sheet.addRow([...line])
  sheet.getColumn(2).alignment = { wrapText: true, vertical: 'top' }
  sheet.getRow(1).font = { bold: true, size: 14 }
}

function addVillages(book: ExcelJS.Workbook, of: TemplateFor): void {
  if (of.villages.length === 0) return
  const sheet = book.addWorksheet('Kode desa')
  sheet.columns = [
    { header: 'Kode desa', width: 16 },
    { header: 'Desa', width: 28 },
    { header: 'Kecamatan', width: 28 },
  ]
  for (const { code, name, district } of of.villages) sheet.addRow([code, name, district])
}
