import { plainDate } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import { guessMapping } from '../registration/import/guess-mapping'
import { factReader } from '../registration/import/read-fact-row'
import { rowsOf } from '../registration/import/rows-for-tests'
import { villageIndex } from '../registration/import/village-index'
import { type CodeRow, groupCodes } from './group-codes'

/** Rows as a person would have them in a file, with the headings of SIPP. */
function rowsUnder(heading: string, ...lines: string[]): CodeRow[] {
  const rows = rowsOf(heading, ...lines)
  const read = factReader('codes', guessMapping(rows, 'codes')!, {
    today: plainDate('2023-08-30'),
    villages: villageIndex([]),
  })
  return rows.slice(1).map((row) => {
    const { values } = read(row)
    if (values === null) throw new Error(`row ${row.number} cannot be read`)
    return { row: row.number, village: values.village, values }
  })
}

const PEOPLE = 'Kode Iuran|BLTH|NPP|KPJ|Nama TK|Jumlah Upah|Total Iuran'
const CODE = '230812345678'
const line = (kpj: number, amount: string, more = '08-2023|23001234') =>
  `${CODE}|${more}|2300000000${kpj}|Orang ${'abcdef'[kpj]}|2022200|${amount}`

describe('rows of one billing code', () => {
  it('are one penetapan of several persons, worth their sum', () => {
    const { groups, refused } = groupCodes(rowsUnder(PEOPLE, line(1, '10920'), line(2, '12012'), line(3, '')))
    expect(groups).toEqual([])
    expect([...refused]).toEqual([
      [4, ['line_total', 'person_amount_missing', {}]],
      [2, ['code', 'code_incomplete', { row: 4 }]],
      [3, ['code', 'code_incomplete', { row: 4 }]],
    ])
    const whole = groupCodes(rowsUnder(PEOPLE, line(1, '10920'), line(2, '12012')))
    expect(whole.refused.size).toBe(0)
    expect(whole.groups).toMatchObject([{ code: CODE, month: '2023-08', npp: '23001234', amount: 22_932 }])
    expect(whole.groups[0]?.people.map(({ name, wage, amount }) => [name, wage, amount])).toEqual([
      ['Orang b', 2_022_200, 10_920],
      ['Orang c', 2_022_200, 12_012],
    ])
  })

  it.each([
    [
      'a row of its own',
      `${PEOPLE}|Jumlah Penetapan`,
      [`${CODE}|08-2023|23001234|||||25000`, `${line(1, '10920')}|`],
      25_000,
      1,
    ],
    ['every line', `${PEOPLE}|Jumlah Penetapan`, [`${line(1, '10920')}|25000`, `${line(2, '12012')}|25000`], 25_000, 2],
    [
      'a column that repeats the line',
      `${PEOPLE}|Jumlah Iuran`,
      [`${line(1, '10920')}|10920`, `${line(2, '12012')}|12012`],
      22_932,
      2,
    ],
    [
      'shares of the programmes',
      'Kode Iuran|BLTH|KPJ|Nama TK|Iuran JKK|Iuran JKM',
      [`${CODE}|08-2023|23000000001|A|4853|6067`],
      10_920,
      1,
    ],
    [
      'one amount a person',
      'Kode Iuran|BLTH|Nama|Jumlah Iuran',
      [`${CODE}|08-2023|Ana|10920`, `${CODE}|08-2023|Budi|10920`],
      21_840,
      2,
    ],
    [
      'a single row with the name of the payer',
      'Kode Iuran|BLTH|Nama|Jumlah Iuran',
      [`${CODE}|08-2023|Pemdes Satu|80231`],
      80_231,
      0,
    ],
  ])('get their amount from %s', (_, heading, lines, amount, people) => {
    const { groups, refused } = groupCodes(rowsUnder(heading, ...lines))
    expect([...refused]).toEqual([])
    expect(groups.map((one) => [one.amount, one.people.length])).toEqual([[amount, people]])
  })

  it.each([
    ['the month', [line(1, '10920'), line(2, '12012', '07-2023|23001234')], ['month', 'code_disagrees', { row: 2 }]],
    [
      'the number of the payer',
      [line(1, '10920'), line(2, '1', '08-2023|23001235')],
      ['npp', 'code_disagrees', { row: 2 }],
    ],
    ['a person twice', [line(1, '10920'), line(1, '10920')], ['kpj', 'code_person_twice', { row: 2 }]],
    ['no month', [line(1, '10920'), line(2, '1', '|23001234')], ['code', 'code_missing', {}]],
  ] as const)('are refused together: %s', (_, lines, note) => {
    const { groups, refused } = groupCodes(rowsUnder(PEOPLE, ...lines))
    expect(groups).toEqual([])
    expect(refused.get(3)).toEqual(note)
    expect(refused.get(2)).toEqual(['code', 'code_incomplete', { row: 3 }])
  })

  it('cover a year at most', () => {
    const { groups, refused } = groupCodes(rowsUnder('Kode Iuran|BLTH|Jumlah Bulan|Jumlah', `${CODE}|08-2023|13|100`))
    expect([groups, [...refused]]).toEqual([[], [[2, ['months', 'code_months', { months: 13 }]]]])
  })

  it('are refused when one of them could not be read', () => {
    const { refused } = groupCodes(rowsUnder(PEOPLE, line(1, '10920')), [
      { row: 9, code: CODE },
      { row: 10, code: null },
    ])
    expect([...refused]).toEqual([[2, ['code', 'code_incomplete', { row: 9 }]]])
  })

  it('repeat the whole only once', () => {
    const { groups, refused } = groupCodes(
      rowsUnder('Kode Iuran|BLTH|Jumlah Penetapan', `${CODE}|08-2023|100`, `${CODE}|08-2023|100`),
    )
    expect(groups).toMatchObject([{ amount: 100 }])
    expect([...refused]).toEqual([[3, ['code', 'same_fact_twice', { row: 2 }]]])
  })
})
