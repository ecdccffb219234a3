import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { id, idFrom, isId } from './ids'

const random = fc.uint8Array({ minLength: 10, maxLength: 10 })
const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe('an id', () => {
  it('is a UUID of version 7 whose first part is the moment', () => {
    expect(idFrom(0x018b_0000_0001, new Uint8Array(10))).toBe('018b0000-0001-7000-8000-000000000000')
    expect(idFrom(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe('ffffffff-ffff-7fff-bfff-ffffffffffff')
  })

  it('always has version and variant, and is read back', () => {
    fc.assert(
      fc.property(moments, random, (at, bytes) => {
        const made = idFrom(at, bytes)
        expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
        expect(id(made)).toBe(made)
        expect(Number.parseInt(made.slice(0, 13).replace('-', ''), 16)).toBe(at)
      }),
    )
  })

  it('sorts by moment', () => {
    fc.assert(
      fc.property(moments, moments, random, random, (a, b, first, second) => {
        fc.pre(a < b)
        expect(idFrom(a, first) < idFrom(b, second)).toBe(true)
      }),
    )
  })

  it.each(['', 'x', '018B0000-0001-7000-8000-000000000000', '018b0000-0001-7000-8000-00000000000'])(
    '%s is none',
    (text) => {
      expect(isId(text)).toBe(false)
      expect(() => id(text)).toThrow('not an id')
    },
  )
})
