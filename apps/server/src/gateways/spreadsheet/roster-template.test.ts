import { guessMapping } from '@payung/domain/registration/import/guess-mapping'
import { rosterReader } from '@payung/domain/registration/import/read-roster-row'
import { villageIndex } from '@payung/domain/registration/import/village-index'
import type { PlainDate } from '@payung/kernel/dates'
import { expect, test } from 'vitest'
import { rosterTemplate } from './roster-template'
import { scanFile } from './scan-file'
import { firstRows } from './sheet-reading'
import { templateColumns } from './template-columns'
import { openedBook } from './workbooks-for-tests'

const villages = [{ code: '53.01.01.2001', name: 'Oebere', district: 'Fatu Rekaan' }]

test('the template has drop-downs, protected headings, and a help sheet', async () => {
  const book = await openedBook(
    await rosterTemplate({ area: 'Kabupaten Rekaan', villages, rows: 20, fictitious: true }),
  )
  const sheet = book.getWorksheet('Data')!
  expect(book.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Pilihan hidden',
    'Data visible',
    'Petunjuk visible',
    'Kode desa visible',
  ])
  expect(sheet.getCell('A2').value).toMatch(/^DATA REKAAN/)
  expect(sheet.getCell('E4').dataValidation).toMatchObject({ type: 'list', formulae: ['"L,P"'] })
  expect(sheet.getCell('J4').dataValidation.formulae[0]).toMatch(/^Pilihan!\$B\$1:\$B\$\d+$/)
  expect(sheet.getCell('A4')).toMatchObject({ numFmt: '@', protection: { locked: false } })
  expect(sheet.getCell('A3').protection?.locked).not.toBe(false)
  expect((sheet as unknown as { sheetProtection: { sheet: boolean } }).sheetProtection).toMatchObject({ sheet: true })
})

test('a template that was filled in reads back without a question', async () => {
  const book = await openedBook(await rosterTemplate({ area: 'Kabupaten Rekaan', villages, rows: 20 }))
  const sheet = book.getWorksheet('Data')!
  const filled: Record<string, string | number | Date> = {
    nik: '5301993008800001',
    name: 'Maria Seran',
    born: new Date(Date.UTC(1980, 7, 30)),
    sex: 'L',
    village_code: '53.01.01.2001',
    post: 'Kaur Keuangan',
    wage: 2_022_200,
    since: new Date(Date.UTC(2021, 3, 1)),
    segment: 'PU',
    programmes: '2 program',
    fund: 'ADD',
    heir: 'Petrus',
    heir_relation: 'Suami',
  }
  for (const [index, { field }] of templateColumns.entries())
    sheet.getRow(4).getCell(index + 1).value = filled[field] ?? null
  const reading = await scanFile(new Uint8Array(await book.xlsx.writeBuffer()))
  expect(reading.sheet).toBe('Data')
  const rows = await firstRows(reading)
  const mapping = guessMapping(rows, 'roster')!
  expect(mapping.columns.map(({ field }) => field)).toEqual(templateColumns.map(({ field }) => field))
  expect(Math.min(...mapping.columns.map(({ confidence }) => confidence))).toBe(1)
  const read = rosterReader(mapping, { today: '2023-08-30' as PlainDate, villages: villageIndex(villages) })
  const [row] = rows.filter(({ number }) => number >= mapping.firstRow)
  expect(read(row!)).toMatchObject({
    outcome: 'ok',
    notes: [],
    values: {
      born: '1980-08-30',
      post: 'kaur_keuangan',
      wage: 2_022_200,
      programmes: ['jkk', 'jkm'],
      fund: 'ADD',
      heir: { relation: 'spouse' },
    },
  })
})
