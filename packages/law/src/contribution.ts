import { formatRupiah, type Rupiah, rupiah } from '@payung/kernel/money'
import type { OpenQuestion } from './citation'
import type { ContributionAsked, ContributionLine, Owed } from './contribution-line'
import { oldAgeContribution } from './jht/contribution'
import { workAccidentContribution } from './jkk/contribution'
import { deathContribution } from './jkm/contribution'
import { pensionContribution } from './jp/contribution'
import { once, openQuestion } from './open-questions'
import { type Relief, reliefOf } from './relief'
import { type Programme, programmes } from './words'

/** What is owed for one worker and one month, with its reasons. */
export interface Contribution {
  total: Rupiah
  employer: Rupiah
  worker: Rupiah
  /** In the order of the law: JKK, JKM, JHT, JP. */
  lines: ContributionLine[]
  open: OpenQuestion[]
}

/** An open question whose other answer would give another total. Rp. */
export interface OpenAlternative extends OpenQuestion {
  alternative_total: Rupiah
}

const rules: Record<Programme, (asked: ContributionAsked, relief: Relief) => Owed> = {
  jkk: workAccidentContribution,
  jkm: deathContribution,
  jht: oldAgeContribution,
  jp: pensionContribution,
}

/**
 * What is owed for one worker and one month. Each share of each programme is rounded half up to whole rupiah; a line is
 * employer + worker; the total is the sum of lines. The law of a month is that of its first day.
 * @throws Refusal for JP of a BPU member; RangeError for a month before the schedules begin or a wage out of bounds
 * @law PP 44/2015, PP 45/2015, PP 46/2015, PP 49/2020, PP 49/2023, PP 50/2025
 */
export function contribution(asked: ContributionAsked): Contribution {
  const relief = reliefOf(asked.month, asked.segment, asked.sector ?? 'other', asked.payer ?? 'self')
  const lines: ContributionLine[] = []
  const open: OpenQuestion[] = []
  let employer = 0
  let worker = 0
  for (const programme of programmes) {
    if (!asked.programmes.includes(programme)) continue
    const owed = rules[programme](asked, relief)
    lines.push(owed.line)
    open.push(...owed.open)
    employer += owed.line.employer
    worker += owed.line.worker
    if (owed.line.rounded) open.push(openQuestion('rounding'))
  }
  if (relief.undecided && lines.some(({ programme }) => programme === 'jkk' || programme === 'jkm')) {
    open.push(withAlternative(openQuestion('pp50_apbdes'), contribution({ ...asked, payer: 'self' }).total))
  }
  return {
    total: rupiah(employer + worker),
    employer: rupiah(employer),
    worker: rupiah(worker),
    lines,
    open: once(open),
  }
}

function withAlternative(open: OpenQuestion, total: Rupiah): OpenAlternative {
  return {
    ...open,
    question: `${open.question} Dengan keringanan totalnya ${formatRupiah(total)}.`,
    in_english: `${open.in_english} With the relief the total is ${formatRupiah(total)}.`,
    alternative_total: total,
  }
}
