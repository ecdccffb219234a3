import { addMonths, firstDay, month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { incomeBrackets } from '@payung/law/brackets/parameters'
import { contribution } from '@payung/law/contribution'
import { payerOf } from '@payung/law/funding/verdict'
import { funds } from '@payung/law/funding/words'
import { tariffOf } from '@payung/law/tariff'
import { programmes, sectors } from '@payung/law/words'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../open'
import { ENGINES, openTestStore } from '../testing'
import { SHARES, sharesOf } from './line-query'

const edges = incomeBrackets
  .on(firstDay(month('2023-08')))
  .value.flatMap(({ from }) => [Math.max(1, from - 1), Math.max(1, from)])
const people = fc.record({
  segment: fc.constantFrom('PU' as const, 'BPU' as const),
  chosen: fc.subarray([...programmes], { minLength: 1 }),
  wage: fc.oneof(fc.integer({ min: 1, max: 50_000_000 }), fc.constantFrom(...edges, 9_559_600, 9_559_601, 10_042_300)),
  sector: fc.constantFrom(...sectors),
  fund: fc.constantFrom(...funds),
})

describe.each(ENGINES)('the shares in SQL on %s', (engine) => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore(engine)
  })
  afterAll(() => store.close())

  // PP 49/2020 and PP 50/2025 lower JKK and JKM; the ceiling of JP moves every March.
  it.each(['2015-07', '2020-09', '2021-03', '2023-08', '2024-03', '2026-02', '2026-05', '2027-01'])(
    'of %s are those of the law, to the rupiah, for random people',
    async (text) => {
      const of = month(text)
      const sample = fc.sample(people, 1_000).map((one, n) => ({ ...one, n, bits: bitsOf(one) }))
      const rows = sample.map(({ n, segment, wage, sector, fund, bits }) => ({
        n,
        segment,
        wage,
        sector,
        fund,
        programmes: bits,
      }))
      const shares = sharesOf(tariffOf(of))
      const columns = SHARES.map((share) => sql`${shares[share]} as ${sql.id(share)}`)
      const { rows: found } = await sql<Record<string, number>>`
        select n, ${sql.join(columns)} from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as m(n int, segment text, wage bigint, sector text, fund text, programmes smallint) order by n`.execute(
        store.owner,
      )
      for (const one of sample) {
        const { segment, wage, sector, fund } = one
        const asked = {
          segment,
          wage: rupiah(wage),
          sector,
          payer: payerOf(fund),
          month: of,
          programmes: chosenOf(one),
        }
        const expected = Object.fromEntries(SHARES.map((share) => [share, 0]))
        for (const { programme, employer, worker } of contribution(asked).lines) {
          if (programme === 'jkk' || programme === 'jkm') expected[programme] = employer + worker
          else Object.assign(expected, { [`${programme}_employer`]: employer, [`${programme}_worker`]: worker })
        }
        expect(found[one.n]).toEqual({ n: one.n, ...expected })
      }
    },
  )

  it('knows no JP for BPU: the run leaves such people out and says so', () => {
    expect(() =>
      contribution({ segment: 'BPU', programmes: ['jp'], wage: rupiah(1), month: addMonths(month('2023-07'), 1) }),
    ).toThrow('JP')
  })
})

const chosenOf = (one: { segment: string; chosen: (typeof programmes)[number][] }) =>
  one.segment === 'BPU' ? one.chosen.filter((programme) => programme !== 'jp') : one.chosen

function bitsOf(one: { segment: string; chosen: (typeof programmes)[number][] }): number {
  return chosenOf(one).reduce((bits, programme) => bits | (1 << programmes.indexOf(programme)), 0)
}
