import { appendToCsv } from './append-to-csv'
import { appendToXlsx } from './append-to-xlsx'
import type { StatusColumn } from './status-column'

/**
 * Gives a person's own file back with one column more; everything else in it stays as it was, byte for byte where it can.
 * @param original the file as it was uploaded, .xlsx or .csv
 */
export async function appendStatusColumn(original: Uint8Array, column: StatusColumn): Promise<Uint8Array> {
  const isZip = original[0] === 0x50 && original[1] === 0x4b
  return isZip ? appendToXlsx(original, column) : appendToCsv(original, column)
}
