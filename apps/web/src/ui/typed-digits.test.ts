import { describe, expect, test } from 'vitest'
import { digitsOf, dotThousands, groupNik, isoDay, readNik, slashDate } from './typed-digits'

describe('digits as they are typed', () => {
  test.each([
    ['', ''],
    ['5399', '5399'],
    ['53991231', '539912 31'],
    ['5399123112850001', '539912 311285 0001'],
  ])('NIK %s', (digits, text) => expect(groupNik(digits)).toBe(text))

  test.each([
    ['3', '3'],
    ['3008', '30/08'],
    ['30082023', '30/08/2023'],
  ])('date %s', (digits, text) => expect(slashDate(digits)).toBe(text))

  test.each([
    ['', ''],
    ['0', '0'],
    ['007', '7'],
    ['1204000', '1.204.000'],
  ])('money %s', (digits, text) => expect(dotThousands(digits)).toBe(text))

  test('what is pasted loses everything but its digits', () => expect(digitsOf('Rp 1.204.000,-', 15)).toBe('1204000'))
})

describe('what a NIK says about itself', () => {
  test.each([
    { nik: '5399123112850001', born: '1985-12-31', female: false },
    { nik: '5399127112850001', born: '1985-12-31', female: true },
    { nik: '5399120103050001', born: '2005-03-01', female: false },
    // 30 February
    { nik: '5399123002850001', born: null, female: false },
  ])('$nik', ({ nik, born, female }) => {
    expect(readNik(nik, '2023-08-30')).toEqual({ area: '539912', born, female })
  })
})

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [2023, 13, 1, null],
  [23, 1, 1, null],
])('%i-%i-%i is a day of the calendar or none', (year, month, day, iso) => expect(isoDay(year, month, day)).toBe(iso))
