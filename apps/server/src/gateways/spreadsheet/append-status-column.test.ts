import { expect, test } from 'vitest'
import { appendStatusColumn } from './append-status-column'
import { scanFile } from './scan-file'
import { statusHeading } from './status-column'
import { bookAround, bookOf, everyText, openedBook } from './workbooks-for-tests'

const statuses = new Map([
  [3, 'Baru'],
  [4, 'Ditolak: NIK harus 16 angka'],
])
const column = { heading: statusHeading, headerRow: 2, statuses }

async function original(): Promise<Uint8Array> {
  return bookOf((book) => {
    const sheet = book.addWorksheet('Perangkat', { views: [{ state: 'frozen', ySplit: 2 }] })
    sheet.addRow(['DAFTAR PERANGKAT'])
    sheet.mergeCells('A1:C1')
    sheet.addRow(['Nama', 'NIK', 'Upah'])
    sheet.addRow(['Maria', '5301993008800001', { formula: '2000000+22200', result: 2_022_200 }])
    sheet.addRow(['Petrus', '123', 5])
    sheet.getCell('A3').font = { bold: true, color: { argb: 'FFFF0000' } }
    sheet.getColumn(1).width = 40
    book.addWorksheet('Lain').addRow(['tidak disentuh'])
  })
}

test("the person's own workbook comes back with one column more and nothing else changed", async () => {
  const book = await openedBook(await appendStatusColumn(await original(), column))
  const sheet = book.getWorksheet('Perangkat')!
  expect([2, 3, 4].map((row) => sheet.getRow(row).getCell(4).value)).toEqual([
    statusHeading,
    'Baru',
    'Ditolak: NIK harus 16 angka',
  ])
  expect(sheet.getCell('C3').value).toMatchObject({ formula: '2000000+22200', result: 2_022_200 })
  expect(sheet.getCell('A3').font).toMatchObject({ bold: true, color: { argb: 'FFFF0000' } })
  expect(sheet.getCell('A1').isMerged).toBe(true)
  expect(sheet.getColumn(1).width).toBe(40)
  expect(sheet.getColumn(4).width).toBe(60)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 })
  expect(book.getWorksheet('Lain')?.getCell('A1').value).toBe('tidak disentuh')
})

test('a file that comes back gets its column renewed, not doubled', async () => {
  const once = await appendStatusColumn(await original(), column)
  const again = await appendStatusColumn(once, { ...column, statuses: new Map([[3, 'Tidak berubah']]) })
  const texts = await everyText(await scanFile(again, { sheet: 'Perangkat' }))
  expect(texts).toEqual([
    ['DAFTAR PERANGKAT', 'DAFTAR PERANGKAT', 'DAFTAR PERANGKAT'].slice(0, texts[0]?.length),
    ['Nama', 'NIK', 'Upah', statusHeading],
    ['Maria', '5301993008800001', '2022200', 'Tidak berubah'],
    ['Petrus', '123', '5'],
  ])
})

test('prefixes and rows without references', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>2</x:v></x:c></x:row><x:row r="3"/></x:sheetData></x:worksheet>'
  const bytes = await appendStatusColumn(await bookAround(sheet), column)
  expect(await everyText(await scanFile(bytes))).toEqual([['1'], ['2', statusHeading], ['', 'Baru']])
})

test('a status that looks like a formula stays text', async () => {
  const bytes = await appendStatusColumn(await original(), { ...column, statuses: new Map([[3, '=1+1']]) })
  expect((await openedBook(bytes)).getWorksheet('Perangkat')?.getCell('D3').value).toBe("'=1+1")
})

const csv: [what: string, before: Buffer, after: Buffer][] = [
  [
    'semicolons and CRLF',
    Buffer.from('x\r\nNama;NIK\r\n"Maria; Seran";1\r\nPetrus;2\r\n'),
    Buffer.from(`x;\r\nNama;NIK;${statusHeading}\r\n"Maria; Seran";1;Baru\r\nPetrus;2;Ditolak: NIK harus 16 angka\r\n`),
  ],
  [
    'commas, no line end at the end',
    Buffer.from('x\nNama,NIK\nMaria,1'),
    Buffer.from(`x,\nNama,NIK,${statusHeading}\nMaria,1,Baru`),
  ],
  [
    'Windows-1252',
    Buffer.from('x\nNama;NIK\nJosé \x80;1\n', 'latin1'),
    Buffer.from(`x;\nNama;NIK;${statusHeading}\nJosé \x80;1;Baru\n`, 'latin1'),
  ],
  [
    'a mark',
    Buffer.from('\ufeffx\nNama;NIK\nJosé;1\n'),
    Buffer.from(`\ufeffx;\nNama;NIK;${statusHeading}\nJosé;1;Baru\n`),
  ],
  [
    'the column of last time',
    Buffer.from(`x;\nNama;NIK;${statusHeading}\nMaria;1;Ditolak\n`),
    Buffer.from(`x;\nNama;NIK;${statusHeading}\nMaria;1;Baru\n`),
  ],
  [
    'a record on two lines',
    Buffer.from('x\nNama;NIK\n"Maria\nSeran";1\nPetrus;2\n'),
    Buffer.from(`x;\nNama;NIK;${statusHeading}\n"Maria\nSeran";1;Baru\nPetrus;2;Ditolak: NIK harus 16 angka\n`),
  ],
]

test.each(csv)('CSV with %s', async (_, before, after) => {
  expect(Buffer.from(await appendStatusColumn(before, column)).toString('latin1')).toBe(after.toString('latin1'))
})
