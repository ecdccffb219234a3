import { appendToCsv } from './append-to-csv'
import { appendToXlsx } from './append-to-xlsx'

/** What is written into the new column of the person's own file. */
export interface StatusColumn {
  readonly heading: string
  /** Number of the row that gets the heading. */
  readonly headerRow: number
  /** Status by row number; other rows stay empty. */
  readonly statuses: ReadonlyMap<number, string>
  /** The sheet that was read; needed for a workbook. */
  readonly sheet?: string
}

/** The heading of our column. A file that comes back with it gets it renewed, not doubled. */
export const statusHeading = 'Status impor'

/**
 * Gives a person's own file back with one column more; everything else in it stays as it was, byte for byte where it can.
 * @param original the file as it was uploaded, .xlsx or .csv
 */
export async function appendStatusColumn(original: Uint8Array, column: StatusColumn): Promise<Uint8Array> {
  const isZip = original[0] === 0x50 && original[1] === 0x4b
  return isZip ? appendToXlsx(original, column) : appendToCsv(original, column)
}
