import { addMonths, month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contribution } from './contribution'
import { reliefOf } from './relief'
import { payers, programmes, sectors } from './words'

/** Fewer where mutants are hunted: one that lives through 200 lives on. */
const tries = (usual: number) => Math.min(usual, Number(process.env.PAYUNG_SERIES ?? usual))

const people = fc.record({
  segment: fc.constantFrom('PU' as const, 'BPU' as const),
  programmes: fc.subarray(['jkk', 'jkm', 'jht'] as const, { minLength: 1 }),
  wage: fc.integer({ min: 0, max: 50_000_000 }).map(rupiah),
  month: fc.integer({ min: 0, max: 150 }).map((n) => addMonths(month('2015-07'), n)),
  sector: fc.constantFrom(...sectors),
  payer: fc.constantFrom(...payers),
})

const withPension = fc.record({
  segment: fc.constant('PU' as const),
  programmes: fc.subarray([...programmes], { minLength: 1 }),
  wage: fc.integer({ min: 0, max: 50_000_000 }).map(rupiah),
  month: fc.integer({ min: 0, max: 150 }).map((n) => addMonths(month('2015-07'), n)),
})

describe('for everybody', () => {
  it('each share is rate x base, half up, and the total is the sum of lines', () => {
    fc.assert(
      fc.property(fc.oneof(people, withPension), (asked) => {
        const answer = contribution(asked)
        for (const { base, rates, employer, worker, because } of answer.lines) {
          expect(because.length).toBeGreaterThan(0)
          if (!rates) continue
          expect(Math.abs(employer - (base * rates.employer) / 1e6)).toBeLessThanOrEqual(0.5)
          expect(Math.abs(worker - (base * rates.worker) / 1e6)).toBeLessThanOrEqual(0.5)
        }
        expect(answer.total).toBe(answer.employer + answer.worker)
        expect(answer.employer).toBe(answer.lines.reduce((total, line) => total + line.employer, 0))
      }),
      { numRuns: tries(2_000) },
    )
  })

  it('more wage never costs less', () => {
    fc.assert(
      fc.property(fc.oneof(people, withPension), fc.integer({ min: 0, max: 5_000_000 }), (asked, more) => {
        const richer = contribution({ ...asked, wage: rupiah(asked.wage + more) })
        expect(richer.total).toBeGreaterThanOrEqual(contribution(asked).total)
      }),
      { numRuns: tries(1_000) },
    )
  })

  it('a relief never raises, and an undecided one leaves the whole tariff', () => {
    fc.assert(
      fc.property(people, (asked) => {
        const relief = reliefOf(asked.month, asked.segment, asked.sector, asked.payer)
        const { total } = contribution(asked)
        const whole = contribution({ ...asked, month: month('2023-08') }).total
        if (relief.granted) expect(total).toBeLessThanOrEqual(whole)
        else expect(total).toBe(whole)
        const hasRelief = asked.programmes.some((programme) => programme !== 'jht')
        const codes = contribution(asked).open.map(({ code }) => code)
        expect(codes.includes('pp50_apbdes')).toBe(relief.undecided && hasRelief)
      }),
      { numRuns: tries(2_000) },
    )
  })
})
