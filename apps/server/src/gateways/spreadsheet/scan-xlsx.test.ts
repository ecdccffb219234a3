import { expect, test } from 'vitest'
import { scanXlsx } from './scan-xlsx'
import { firstRows } from './sheet-reading'
import { bookAround, bookOf, everyRow, everyText } from './workbooks-for-tests'

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

test('text, numbers, days, truth and errors of a workbook made by exceljs', async () => {
  const bytes = await bookOf((book) => {
    const sheet = book.addWorksheet('Data')
    sheet.addRow(['Nama', 'Upah', 'Lahir', 'Aktif', 'Galat', 'Rumus', 'NIK'])
    sheet.addRow([
      'Maria & "Mia" <Seran> é',
      2_022_200,
      new Date(Date.UTC(1980, 7, 30)),
      true,
      { error: '#N/A' },
      { formula: 'B2*2', result: 4_044_400 },
      '5301993008800001',
    ])
    sheet.getCell('C2').numFmt = 'dd/mm/yyyy'
  })
  const [, row] = await everyRow(await scanXlsx(bytes))
  expect(row).toEqual({
    number: 2,
    cells: [
      { text: 'Maria & "Mia" <Seran> é', kind: 'text', computed: false },
      { text: '2022200', kind: 'number', computed: false },
      { text: '1980-08-30', kind: 'date', computed: false },
      { text: 'TRUE', kind: 'boolean', computed: false },
      { text: '#N/A', kind: 'error', computed: false },
      { text: '4044400', kind: 'number', computed: true },
      { text: '5301993008800001', kind: 'text', computed: false },
    ],
  })
})

test('a NIK that became a number keeps what the file has of it', async () => {
  const bytes = await bookAround(
    `<worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1"><v>5.3019930088E+15</v></c><c r="B1"><v>5301993008800001</v></c></row></sheetData></worksheet>`,
  )
  expect(await everyText(await scanXlsx(bytes))).toEqual([['5.3019930088E+15', '5301993008800001']])
})

test('rich text is joined, phonetic hints are left out, entities and escapes resolved', async () => {
  const strings = `<sst ${NAMESPACE}><si><r><rPr><b/></rPr><t>Maria </t></r><r><t xml:space="preserve">Seran</t></r></si><si><t>&#77;&amp;M &#x1F300; _x0041_</t><rPh sb="0" eb="1"><t>x</t></rPh></si><si/><si><t/></si></sst>`
  const sheet = `<worksheet ${NAMESPACE}><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="D3" t="s"><v>1</v></c><c r="E3" t="s"><v>2</v></c><c r="F3" t="s"><v>99</v></c><c r="G3" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c><c r="H3" t="str"><f>"x"</f><v>x</v></c><c r="I3"><f>NOW()</f></c></row></sheetData></worksheet>`
  const [row] = await everyRow(await scanXlsx(await bookAround(sheet, { 'xl/sharedStrings.xml': strings })))
  expect(row?.number).toBe(3)
  expect(Array.from(row?.cells ?? [], (cell) => cell && [cell.text, cell.kind, cell.computed])).toEqual([
    undefined,
    ['Maria Seran', 'text', false],
    undefined,
    ['M&M 🌀 A', 'text', false],
    undefined,
    undefined,
    ['ab', 'text', false],
    ['x', 'text', true],
    ['', 'formula', false],
  ])
})

test('prefixes, single quotes, missing references, odd spaces, comments', async () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
    <x:row><x:c t='inlineStr' ><x:is><x:t>satu</x:t></x:is></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>
    <x:row r='7' spans='1:3'/><!-- nothing --><x:row r="9"><x:c s = "0" r = "C9"><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>`
  const rows = await everyRow(await scanXlsx(await bookAround(sheet)))
  expect(rows.map(({ number, cells }) => [number, Array.from(cells, (cell) => cell?.text)])).toEqual([
    [1, ['satu', undefined, '3']],
    [9, [undefined, undefined, '9']],
  ])
})

test('days count from 1904 where the workbook says so', async () => {
  const bytes = await bookOf((book) => {
    book.properties.date1904 = true
    const sheet = book.addWorksheet('Data')
    sheet.getCell('A1').value = new Date(Date.UTC(2023, 7, 30))
  })
  expect(await everyText(await scanXlsx(bytes))).toEqual([['2023-08-30']])
})

test('the visible sheet that holds most is read; hidden ones are named and not read', async () => {
  const bytes = await bookOf((book) => {
    book.addWorksheet('Petunjuk').addRow(['Isi lembar Data'])
    const hidden = book.addWorksheet('Rahasia', { state: 'veryHidden' })
    for (let i = 0; i < 200; i++) hidden.addRow(['tersembunyi', i])
    const list = book.addWorksheet('Data 2023')
    for (let i = 0; i < 20; i++) list.addRow(['Nama', i])
  })
  const reading = await scanXlsx(bytes)
  expect(reading.sheet).toBe('Data 2023')
  expect(reading.notes.map(({ code }) => code)).toEqual(['hidden_sheets', 'several_sheets'])
  expect(reading.sheets.filter(({ visible }) => !visible).map(({ name }) => name)).toEqual(['Rahasia'])
  expect((await scanXlsx(bytes, { sheet: 'Petunjuk' })).sheet).toBe('Petunjuk')
  await expect(scanXlsx(bytes, { sheet: 'Lain' })).rejects.toMatchObject({ code: 'file_unknown_sheet' })
})

test('a workbook whose every sheet is hidden is refused', async () => {
  const bytes = await bookOf((book) => {
    book.addWorksheet('A', { state: 'hidden' }).addRow([1])
  })
  await expect(scanXlsx(bytes)).rejects.toMatchObject({ code: 'file_no_sheet' })
})

test('macros are not run and their presence is said', async () => {
  const bytes = await bookAround(
    `<worksheet ${NAMESPACE}><sheetData><row><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    {
      'xl/vbaProject.bin': Uint8Array.of(1, 2, 3),
    },
  )
  const reading = await scanXlsx(bytes)
  expect(reading.notes).toMatchObject([{ code: 'macros_ignored', says: expect.stringContaining('tidak dijalankan') }])
})

test('a long sheet comes in batches, and reading can stop early and begin anew', async () => {
  const rows = Array.from(
    { length: 30_000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="inlineStr"><is><t>orang ${i}</t></is></c></row>`,
  )
  const reading = await scanXlsx(
    await bookAround(`<worksheet ${NAMESPACE}><sheetData>${rows.join('')}</sheetData></worksheet>`),
  )
  expect(await firstRows(reading, 5)).toHaveLength(5)
  let batches = 0
  let total = 0
  for await (const batch of reading.rows()) {
    batches++
    for (const row of batch) expect(row.cells[1]?.text).toBe(`orang ${row.number - 1}`)
    total += batch.length
  }
  expect(total).toBe(30_000)
  expect(batches).toBeGreaterThan(2)
})
