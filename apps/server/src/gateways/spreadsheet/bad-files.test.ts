import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scanFile } from './scan-file'
import { bookAround, everyRow, everyText, zipOf } from './workbooks-for-tests'

const folder = mkdtempSync(join(tmpdir(), 'payung-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const sheetOf = (inner: string) => `<worksheet ${NAMESPACE}><sheetData>${inner}</sheetData></worksheet>`
const small = () => bookAround(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>'))

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await everyRow(await scanFile(bytes))
  } catch (refusal) {
    return (refusal as { code?: string }).code ?? String(refusal)
  }
  return 'read'
}

/** Changes a 32-bit field of the first central directory entry with this name. */
function withField(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes)
  const directory = copy.readUInt32LE(copy.length - 6)
  const at = copy.indexOf(name, directory) - 46
  copy.writeUInt32LE(value, at + field)
  return copy
}

test('a zip bomb: a gigabyte of blanks in a sheet', async () => {
  const blanks = Buffer.alloc(5_000_000, ' ')
  function* bomb() {
    yield `<worksheet ${NAMESPACE}><sheetData>`
    for (let i = 0; i < 20; i++) yield blanks
  }
  const { collectBytes, writeZip } = await import('./zip-writer')
  const bytes = await collectBytes(writeZip([{ name: 'xl/worksheets/sheet1.xml', chunks: bomb() }]))
  expect(bytes.length).toBeLessThan(600_000)
  expect(await codeOf(bytes)).toBe('file_bomb')
})

test('a bomb that lies about its size is stopped at the size it declared', async () => {
  const bytes = await bookAround(
    sheetOf(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(900_000)}</t></is></c></row>`),
  )
  expect(await codeOf(bytes)).toBe('read')
  expect(await codeOf(withField(bytes, 'xl/worksheets/sheet1.xml', 24, 500))).toBe('file_bomb')
})

test('an archive with a hundred thousand entries is refused before any is opened', async () => {
  const bytes = Buffer.from(await small())
  bytes.writeUInt16LE(60_000, bytes.length - 12)
  expect(await codeOf(bytes)).toBe('file_bomb')
})

test('entries that lie on top of one another are refused', async () => {
  const bytes = await small()
  expect(await codeOf(withField(bytes, 'xl/workbook.xml', 42, 0))).toBe('file_damaged')
})

const damages: [what: string, damage: (bytes: Uint8Array) => Uint8Array, code: string][] = [
  ['cut off in the middle', (bytes) => bytes.subarray(0, bytes.length / 2), 'file_damaged'],
  ['cut off at the end', (bytes) => bytes.subarray(0, bytes.length - 5), 'file_damaged'],
  ['a wrong checksum', (bytes) => withField(bytes, 'xl/worksheets/sheet1.xml', 16, 1), 'file_damaged'],
  ['a size that is too large', (bytes) => withField(bytes, 'xl/worksheets/sheet1.xml', 24, 5_000), 'file_damaged'],
  ['an encrypted entry', (bytes) => withField(bytes, 'xl/worksheets/sheet1.xml', 8, 0x00080809), 'file_encrypted'],
  ['an unknown packing', (bytes) => withField(bytes, 'xl/worksheets/sheet1.xml', 10, 99), 'file_damaged'],
]

test.each(damages)('%s', async (_, damage, code) => {
  expect(await codeOf(damage(await small()))).toBe(code)
})

const strangers: [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, code: string][] = [
  ['nothing', () => new Uint8Array(), 'file_empty'],
  ['an old .xls', () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]), 'file_old_excel'],
  [
    'a workbook behind a password',
    () =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1_000),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
    'file_encrypted',
  ],
  ['a binary workbook', () => zipOf({ 'xl/workbook.bin': 'x' }), 'file_binary_excel'],
  [
    'an OpenDocument sheet',
    () => zipOf({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }),
    'file_open_document',
  ],
  ['a Word document', () => zipOf({ 'word/document.xml': '<x/>' }), 'file_unknown_form'],
  ['a web page called .xls', () => Buffer.from('<html><table><tr><td>x'), 'file_unknown_form'],
  ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'file_unknown_form'],
  ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d4948445200000100', 'hex'), 'file_unknown_form'],
  [
    'a document type in the sheet',
    () =>
      bookAround(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetOf('<row><c><v>&a;</v></c></row>')}`),
    'file_foreign_entities',
  ],
  [
    'a document type in the texts',
    () =>
      bookAround(sheetOf(''), {
        'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
      }),
    'file_foreign_entities',
  ],
  [
    'a document type in the workbook',
    () => zipOf({ 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' }),
    'file_foreign_entities',
  ],
]

test.each(strangers)('%s is refused with a sentence that says what to do', async (_, bytes, code) => {
  expect(await codeOf(await bytes())).toBe(code)
})

test('entities that are not of XML itself stay as they are written', async () => {
  const bytes = await bookAround(sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;&lt;</t></is></c></row>'))
  expect(await everyText(await scanFile(bytes))).toEqual([['&a;<']])
})

test('a file on disk is read as one in memory is', async () => {
  const path = join(folder, 'daftar.xlsx')
  writeFileSync(path, await small())
  expect(await everyText(await scanFile(path))).toEqual([['1']])
})

test('a file above the limit is refused by its size alone', async () => {
  const { largestFile } = await import('./scan-file')
  expect(await codeOf(new Uint8Array(largestFile + 1))).toBe('file_too_large')
})
