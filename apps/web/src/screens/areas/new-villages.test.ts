import { expect, test } from 'vitest'
import { readNewVillages } from './new-villages'

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
