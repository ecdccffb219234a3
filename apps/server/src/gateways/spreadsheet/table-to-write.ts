/** How a column is written. `text` also for NIK, KPJ, telephone: never a number. `money` is whole Rp, `date` is `yyyy-mm-dd`. */
export type ColumnKind = 'text' | 'integer' | 'money' | 'date' | 'percent'

export interface TableColumn {
  readonly heading: string
  readonly kind: ColumnKind
  /** In characters; a usual width by kind when absent. */
  readonly width?: number
}

/** What may stand in a cell of a table. A percent is a fraction: 0.5 is 50 %. */
export type TableValue = string | number | boolean | null | undefined

/** One sheet to be written, or one CSV file. Rows may come while they are written. */
export interface TableToWrite {
  /** Name of the sheet. */
  readonly name: string
  /** Lines above the headings, such as the title and "DATA REKAAN". */
  readonly above?: readonly string[]
  readonly columns: readonly TableColumn[]
  readonly rows: Iterable<readonly TableValue[]> | AsyncIterable<readonly TableValue[]>
}

/** The line that every export of the demonstration carries. */
export const fictitiousLine = 'DATA REKAAN: orang dan angka di berkas ini tidak nyata'

/** Does a text begin as a formula does? Spreadsheets run such text when it comes from a CSV file. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text)
}
