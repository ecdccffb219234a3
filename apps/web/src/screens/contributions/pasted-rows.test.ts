import { describe, expect, it } from 'vitest'
import { readPeople, readPostings } from './pasted-rows'

describe('readPostings', () => {
  it.each([
    ['semicolons', 'BS493ABA53052C; 79.716; 28/08/2023', 'BS493ABA53052C', 79_716, '2023-08-28'],
    ['tabs from a spreadsheet', 'BS1\tRp79.716,00\t2023-08-28', 'BS1', 79_716, '2023-08-28'],
    ['the day first, the code of digits only', '28-8-2023|230800123456|80000', '230800123456', 80_000, '2023-08-28'],
  ])('%s', (_, text, reference, amount, posted_on) => {
    expect(readPostings(text).rows).toEqual([{ row: 1, reference, amount, posted_on }])
  })

  it('passes over a heading and names the row that cannot be read', () => {
    const text = 'Nomor; Jumlah; Tanggal\nBS1; 79.716; 31/02/2023\n\nBS2; 80.000; 28/08/2023'
    const { rows, unread } = readPostings(text)
    expect(rows.map(({ row }) => row)).toEqual([4])
    expect(unread.map(({ row }) => row)).toEqual([2])
  })
})

describe('readPeople', () => {
  it.each([
    ['with KPJ and wage', '23099912345; Maria Kaka; 2.050.000; 11.070', '23099912345', 2_050_000, 11_070],
    ['name and contribution only', 'Maria Kaka\t11070', null, null, 11_070],
  ])('%s', (_, text, kpj, wage, amount) => {
    expect(readPeople(text).rows).toEqual([{ row: 1, kpj, name: 'Maria Kaka', wage, amount }])
  })

  it('names the row without a contribution', () => {
    expect(readPeople('23099912345; Maria Kaka').unread).toEqual([{ row: 1, text: '23099912345; Maria Kaka' }])
  })
})
