import fc from 'fast-check'
import { expect, test } from 'vitest'
import { duplicateWatch } from './duplicate-watch'

test('the watch tells what a list of texts would tell', () => {
  const nik = fc.integer({ min: 0, max: 400 }).map((serial) => `530199${String(serial * 7_919_003).padStart(10, '0')}`)
  fc.assert(
    fc.property(fc.array(nik, { maxLength: 300 }), (niks) => {
      const watch = duplicateWatch()
      for (const [index, one] of niks.entries()) {
        const first = niks.indexOf(one)
        expect(watch.seen(one, index + 1)?.facts.row).toBe(first < index ? first + 1 : undefined)
      }
    }),
  )
})

test('its table grows with a hundred thousand numbers and forgets none', () => {
  const watch = duplicateWatch()
  const nikOf = (i: number) => `9${String(i * 104_729).padStart(15, '0')}`
  for (let i = 0; i < 100_000; i++) expect(watch.seen(nikOf(i), i + 1)).toBeNull()
  for (let i = 0; i < 100_000; i += 997) expect(watch.seen(nikOf(i), 1)?.facts.row).toBe(i + 1)
})
