import type { PeopleTable } from '@payung/usecases/registration/export-people'
import { dayInWords } from '../gateways/day-in-words'
import { fictitiousLine } from '../gateways/spreadsheet/table-to-write'
import { writeCsv } from '../gateways/spreadsheet/write-csv'
import { writeXlsx } from '../gateways/spreadsheet/write-xlsx'

/** A list of people as a file, in pieces; in demonstration it says DATA REKAAN above. */
export function peopleFile(table: PeopleTable, ending: 'xlsx' | 'csv'): AsyncGenerator<Uint8Array> {
  const above = [
    `${table.name} ${table.area}, keadaan ${dayInWords(table.on)}`,
    ...(table.demo ? [fictitiousLine] : []),
  ]
  const written = { name: table.name, above, columns: table.columns, rows: table.rows }
  return ending === 'csv' ? writeCsv(written) : writeXlsx([written])
}
