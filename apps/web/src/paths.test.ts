import { expect, test } from 'vitest'
import { areaFromPath, paths } from './paths'

test('an address is its pattern with the parts in it', () => {
  expect(paths.coverage({ area: '53.04' })).toBe('/wilayah/53.04')
  expect(paths.coverage.pattern).toBe('/wilayah/:area')
})

test('the nation, whose code is empty, is written 00', () => {
  expect(paths.coverage({ area: '' })).toBe('/wilayah/00')
  expect(areaFromPath('00')).toBe('')
})

test('what is undefined is left out of the query', () => {
  expect(paths.signIn({}, { next: '/desa/53.04.12.2001', why: undefined })).toBe('/masuk?next=%2Fdesa%2F53.04.12.2001')
})

test('no two screens have one address', () => {
  const patterns = Object.values(paths).map((path) => path.pattern.replace(/:\w+/g, ':'))
  expect(new Set(patterns).size).toBe(patterns.length)
})
