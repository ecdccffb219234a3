import { expect, test } from 'vitest'
import { readCodes, readNewVillages } from './new-villages'

test('each line is a village: code, then name', () => {
  expect(readNewVillages('53.04.12.2010 Kewar Timur\n\n53.04.12.2011; Kewar Barat ')).toEqual({
    into: [
      { code: '53.04.12.2010', name: 'Kewar Timur' },
      { code: '53.04.12.2011', name: 'Kewar Barat' },
    ],
    wrong: null,
  })
})

test.each([['Kewar Timur'], ['53.04.12 Kewar'], ['53.04.12.2010']])('a line that is neither is named: %s', (line) => {
  expect(readNewVillages(`53.04.12.2010 Kewar Timur\n${line}`).wrong).toBe(line)
})

test('codes stand one a line, a name behind is left', () => {
  expect(readCodes('53.04.01.2002\n 53.04.01.P001 Persiapan Kewar \n')).toEqual({
    codes: ['53.04.01.2002', '53.04.01.P001'],
    wrong: null,
  })
  expect(readCodes('53.04.01.2002\nKewar').wrong).toBe('Kewar')
})
