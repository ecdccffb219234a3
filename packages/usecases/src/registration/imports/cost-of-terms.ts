import { fromBits } from '@payung/domain/registration/programmes'
import { type Month, monthOf, type PlainDate } from '@payung/kernel/dates'
import { type Rupiah, rupiah } from '@payung/kernel/money'
import { contribution } from '@payung/law/contribution'
import { payerOf } from '@payung/law/funding/verdict'
import type { Fund } from '@payung/law/funding/words'
import type { Sector, Segment } from '@payung/law/words'
import type { TermsCounted } from '@payung/store/registration/imports/roster-findings'

/**
 * What people on counted terms owe for one month, before an import and after it. Rp a month.
 * @law as `contribution`
 */
export function costOfTerms(terms: readonly TermsCounted[], today: PlainDate) {
  const month = monthOf(today)
  let before = 0
  let after = 0
  for (const one of terms) {
    const each = costOfOne(one, month)
    before += each * one.before
    after += each * one.after
  }
  return { month: month as string, before: rupiah(before), after: rupiah(after) }
}

function costOfOne(one: TermsCounted, month: Month): Rupiah {
  const segment = one.segment as Segment
  return contribution({
    segment,
    programmes: fromBits(one.programmes).filter((programme) => segment === 'PU' || programme !== 'jp'),
    wage: one.wage as Rupiah,
    month,
    sector: one.sector as Sector,
    payer: payerOf(one.fund as Fund),
  }).total
}
