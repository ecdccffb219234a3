import provincesFile from 'idn-area-data/data/provinces.csv?raw'
import regenciesFile from 'idn-area-data/data/regencies.csv?raw'
import { describe, expect, test } from 'vitest'
import { type Place, placeProvinces, placeRegencies } from './tiles'

const provinces = codesIn(provincesFile)
const regencies = codesIn(regenciesFile)

function codesIn(file: string): string[] {
  const rows = file.trim().split('\n').slice(1)
  return rows.map((row) => row.split(',')[0] ?? '')
}

function expectApart(places: ReadonlyMap<string, Place>) {
  const taken = [...places.values()].map(({ row, col }) => `${row}/${col}`)
  expect(new Set(taken).size).toBe(taken.length)
}

describe('tiles', () => {
  test('each of the 38 provinces has a place of its own, laid by hand', () => {
    const places = placeProvinces(provinces)
    expect([...places.keys()].sort()).toEqual([...provinces].sort())
    expect(Math.max(...[...places.values()].map((place) => place.row))).toBe(6)
    expectApart(places)
  })

  test.each([
    ['Aceh', '11', 'NTB', '52', 'row'],
    ['Jawa Barat', '32', 'Jawa Timur', '35', 'col'],
    ['Kalimantan Utara', '65', 'Kalimantan Selatan', '63', 'row'],
    ['Sulawesi Selatan', '73', 'Maluku', '81', 'col'],
    ['Papua', '91', 'Papua Selatan', '93', 'row'],
  ] as const)('%s (%s) lies before %s (%s) in its %s', (_a, a, _b, b, axis) => {
    const places = placeProvinces(provinces)
    expect(places.get(a)?.[axis]).toBeLessThan(places.get(b)?.[axis] ?? -1)
  })

  test.each(provinces)('the regencies of %s each have a place of their own', (province) => {
    const own = regencies.filter((code) => code.startsWith(`${province}.`))
    const places = placeRegencies(province, own)
    expect(places.size).toBe(own.length)
    expectApart(places)
  })

  test('the 22 of Nusa Tenggara Timur are all laid by hand', () => {
    const own = regencies.filter((code) => code.startsWith('53.'))
    expect(own).toHaveLength(22)
    expect(Math.max(...[...placeRegencies('53', own).values()].map((place) => place.row))).toBe(4)
  })

  test('a regency that is younger than the map stands below the others', () => {
    const places = placeRegencies('53', ['53.01', '53.22'])
    expect(places.get('53.22')?.row).toBeGreaterThan(places.get('53.01')?.row ?? 9)
  })
})
