import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanCsv } from './scan-csv'
import { scanXlsx } from './scan-xlsx'
import type { TableToWrite } from './table-to-write'
import { everyRow, everyText, openedBook, tableOf } from './workbooks-for-tests'
import { writeCsv } from './write-csv'
import { writeXlsx } from './write-xlsx'
import { collectBytes } from './zip-writer'

const HYPERLINK = '=HYPERLINK("http://x.test","klik")'
const table: TableToWrite = {
  name: 'Perangkat [2023]',
  above: ['DATA REKAAN'],
  columns: [
    { heading: 'NIK', kind: 'text', width: 20 },
    { heading: 'Nama', kind: 'text' },
    { heading: 'Upah', kind: 'money' },
    { heading: 'Lahir', kind: 'date' },
    { heading: 'Orang', kind: 'integer' },
    { heading: 'Cakupan', kind: 'percent' },
  ],
  rows: [
    ['5301993008800001', HYPERLINK, 2_022_200, '1980-08-30', 7, 0.5],
    ['0012345678901234', 'é <b> & "x"', null, 'belum ada', 0, undefined],
  ],
}

test.each(['in cells', 'shared'] as const)('exceljs reads what we write with texts %s', async (texts) => {
  const book = await openedBook(await collectBytes(writeXlsx([table, { ...table, rows: [] }], { texts })))
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Perangkat  2023', 'Perangkat  2023 2'])
  const sheet = book.worksheets[0]!
  expect(sheet.getRow(1).getCell(1).value).toBe('DATA REKAAN')
  expect(sheet.getRow(2).values).toEqual([undefined, 'NIK', 'Nama', 'Upah', 'Lahir', 'Orang', 'Cakupan'])
  const row = sheet.getRow(3)
  expect(row.getCell(1)).toMatchObject({ value: '5301993008800001', numFmt: '@' })
  expect(row.getCell(2).value).toBe(HYPERLINK)
  expect(row.getCell(2).formula).toBeUndefined()
  expect(row.getCell(3)).toMatchObject({ value: 2_022_200, numFmt: '"Rp"#,##0' })
  expect(row.getCell(4).value).toEqual(new Date(Date.UTC(1980, 7, 30)))
  expect(row.getCell(6)).toMatchObject({ value: 0.5, numFmt: '0.00%' })
  expect(sheet.getRow(4).getCell(1).value).toBe('0012345678901234')
  expect(sheet.getRow(4).getCell(4).value).toBe('belum ada')
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(sheet.getColumn(1).width).toBe(20)
})

test('what is written comes back through our own scanner, whatever the text', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('_x0041_', '&amp;', ' a ', '=1+1', "'", '\u0007', '\ud800'),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async (words) => {
      const bytes = await collectBytes(
        writeXlsx([
          tableOf(
            ['Teks'],
            words.map((one) => [one]),
          ),
        ]),
      )
      const rows = await everyRow(await scanXlsx(bytes))
      const read = new Map(rows.map(({ number, cells }) => [number, cells[0]?.text]))
      for (const [index, one] of words.entries())
        expect(normal(read.get(index + 2) ?? '')).toBe(normal(Buffer.from(one).toString()))
    }),
    { numRuns: 60 },
  )
})

/** XML reads every line end as one, and knows no lone halves and no non-characters. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\ufffe\uffff]/g, '\ufffd')
}

test('the same table gives the same bytes', async () => {
  const [once, again] = await Promise.all([collectBytes(writeXlsx([table])), collectBytes(writeXlsx([table]))])
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true)
})

test('CSV: semicolons, mark, and no text that a spreadsheet would run', async () => {
  const bytes = await collectBytes(writeCsv(table))
  expect(Buffer.from(bytes).toString()).toBe(
    `\ufeffDATA REKAAN\r\nNIK;Nama;Upah;Lahir;Orang;Cakupan\r\n5301993008800001;"'=HYPERLINK(""http://x.test"",""klik"")";2022200;1980-08-30;7;0.5\r\n0012345678901234;"é <b> & ""x""";;belum ada;0;\r\n`,
  )
  expect((await everyText(scanCsv(bytes)))[2]?.[1]).toBe(`'${HYPERLINK}`)
})

test.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1'])(
  'a text that begins like %j is quoted away in CSV',
  async (text) => {
    const bytes = await collectBytes(writeCsv(tableOf(['a'], [[text]])))
    expect(Buffer.from(bytes).toString().split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/)
  },
)
