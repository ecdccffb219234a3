import { expect, test } from 'vitest'
import { scanCsv } from './scan-csv'
import { everyRow, everyText } from './workbooks-for-tests'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

const forms: [what: string, bytes: Uint8Array][] = [
  ['semicolons', Buffer.from('Nama;Desa\nJosé;Oe;')],
  ['commas', Buffer.from('Nama,Desa\r\nJosé,"Oe"\r\n')],
  ['tabs', Buffer.from('Nama\tDesa\rJosé\tOe')],
  ['UTF-8 with its mark', Buffer.from('\ufeffNama;Desa\nJosé;Oe')],
  ['Windows-1252', Buffer.from('Nama;Desa\nJosé;Oe', 'latin1')],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Nama;Desa\nJosé;Oe')])],
  ['UTF-16 without', utf16('Nama;Desa\nJosé;Oe')],
  ['UTF-16 the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16('Nama;Desa\nJosé;Oe').swap16()])],
  ["Excel's own hint", Buffer.from('sep=;\r\nNama;Desa\r\nJosé;Oe')],
]

test.each(forms)('%s', async (_, bytes) => {
  const [head, row] = await everyText(scanCsv(bytes))
  expect([head, row?.slice(0, 2)]).toEqual([
    ['Nama', 'Desa'],
    ['José', 'Oe'],
  ])
})

test('quotes hold delimiters, line ends and quotes', async () => {
  expect(await everyText(scanCsv(Buffer.from('a;"b;c";"d ""e"""\n"baris 1\nbaris 2";x;"y"z')))).toEqual([
    ['a', 'b;c', 'd "e"'],
    ['baris 1\nbaris 2', 'x', 'yz'],
  ])
})

test('a quote that never closes takes the rest and no more', async () => {
  expect(await everyText(scanCsv(Buffer.from('a;b\n"c;d\ne;f')))).toEqual([['a', 'b'], ['c;d\ne;f']])
})

test('blank lines are counted and left out', async () => {
  const rows = await everyRow(scanCsv(Buffer.from('a;b\n\n;;\nc;d')))
  expect(rows.map(({ number }) => number)).toEqual([1, 4])
})

test('money with commas does not make a comma file of a semicolon file', async () => {
  expect(await everyText(scanCsv(Buffer.from('Nama;Upah\nA;2,022,200\nB;2,022,200\n')))).toEqual([
    ['Nama', 'Upah'],
    ['A', '2,022,200'],
    ['B', '2,022,200'],
  ])
})
