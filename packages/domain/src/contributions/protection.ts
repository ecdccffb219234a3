import { addDays, addMonths, firstDay, type Month, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import { dueDate } from '@payung/law/due-date'
import type { Segment } from '@payung/law/words'
import type { DueThrough } from './due-through'

/**
 * `protected`: paid and posted through the last month that is due; `grace`: one to three months behind, never counted as
 * protected ("belum pasti, tanyakan cabang"); `unknown`: no bill of the last four months, so nothing can be said.
 */
export const PROTECTION_STATES = ['protected', 'grace', 'unprotected', 'candidate', 'ended', 'unknown'] as const
export type ProtectionState = (typeof PROTECTION_STATES)[number]

/** The next step and whose it is. */
export const NEXT_STEPS = ['complete_nik', 'register', 'run_month', 'pay', 'post', 'join'] as const
export type NextStep = (typeof NEXT_STEPS)[number]

export const NEXT_STEP_WORDS: Record<NextStep, { who: string; who_in_english: string; id: string; en: string }> = {
  complete_nik: {
    who: 'operator desa',
    who_in_english: 'village operator',
    id: 'Lengkapi NIK orang ini.',
    en: 'Complete the NIK.',
  },
  register: {
    who: 'operator desa',
    who_in_english: 'village operator',
    id: 'Daftarkan ke kantor cabang dan catat KPJ-nya.',
    en: 'Register at the branch.',
  },
  run_month: {
    who: 'Dinas PMD',
    who_in_english: 'Dinas PMD',
    id: 'Hitung perkiraan iuran bulan ini.',
    en: 'Make the estimate of the month.',
  },
  pay: {
    who: 'bendahara desa',
    who_in_english: 'village treasurer',
    id: 'Setor bulan yang tertunggak, mulai dari yang terlama.',
    en: 'Pay, oldest month first.',
  },
  post: {
    who: 'kantor cabang',
    who_in_english: 'branch office',
    id: 'Minta cabang memposting setoran yang sudah dilakukan.',
    en: 'Ask the branch to post.',
  },
  join: {
    who: 'operator desa',
    who_in_english: 'village operator',
    id: 'Tambahkan kepesertaan.',
    en: 'Add a membership.',
  },
}

/** Grace lasts at most this many months. @law law book 3.9 */
export const GRACE_MONTHS = 3

/** A month for which somebody was billed. */
export interface BilledMonth {
  month: Month
  /** The day of the posting that settled the unit's month. */
  settled_on: PlainDate | null
  /** Is the month paid in full, posted or not? */
  is_paid: boolean
}

/** What decides the protection of one membership. */
export interface MembershipMoney {
  segment: Segment
  /** First day of the chain of rows. */
  since: PlainDate
  until: PlainDate | null
  registered_on: PlainDate | null
  has_nik: boolean
  billed: readonly BilledMonth[]
}

/** The state of one membership on a day, with its reasons. */
export interface ProtectionFound {
  state: ProtectionState
  /** Months that should be settled and are not, oldest first. */
  missing: Month[]
  /** The first day on which the state falls back if nothing more is paid. */
  lapses_on: PlainDate | null
  covered_since: PlainDate | null
  paid_through: Month | null
  next: NextStep | null
}

const nothing = { missing: [], lapses_on: null, covered_since: null, paid_through: null }

/**
 * The protection of one membership on a day. A month is behind when its bill is not paid and posted by that day, or when it
 * is one of the last four that are due and no bill was made. Cover begins with registration and the first payment posted.
 * @param through the last month that must be settled on that day
 * @law program §5 (protected, grace); law book 3.9 (three months), N03 (first payment)
 */
export function protectionOn(
  member: MembershipMoney,
  day: PlainDate,
  through: DueThrough,
  holidays: ReadonlySet<PlainDate>,
): ProtectionFound {
  if (member.until !== null && member.until <= day) return { ...nothing, state: 'ended', next: null }
  if (member.registered_on === null || member.registered_on > day) {
    return { ...nothing, state: 'candidate', next: member.has_nik ? 'register' : 'complete_nik' }
  }
  const last = through[member.segment]
  const first = monthOf(member.registered_on > member.since ? member.registered_on : member.since)
  const recent = later(first, addMonths(last, -GRACE_MONTHS))
  const billed = new Map(member.billed.filter(({ month }) => month >= first).map((one) => [one.month, one]))
  const isSettled = (one: BilledMonth | undefined) => one?.settled_on != null && one.settled_on <= day
  const unsettled = [...billed.values()].filter((one) => one.month <= last && !isSettled(one)).map(({ month }) => month)
  const unbilled = monthsThrough(recent, last).filter((month) => !billed.has(month))
  const missing = [...unsettled, ...unbilled].sort()
  const settled = [...billed.values()].filter(isSettled)
  const found = { missing, ...coverOf(settled, member.registered_on) }
  const hasRecentBill = [...billed.keys()].some((month) => month >= recent)

  if (!hasRecentBill && unsettled.length === 0) {
    return { ...found, state: 'unknown', lapses_on: null, next: 'run_month' }
  }
  const hasPaidRecently = settled.some(({ month }) => month >= recent)
  const state =
    !hasPaidRecently || missing.length > GRACE_MONTHS ? 'unprotected' : missing.length > 0 ? 'grace' : 'protected'
  const ends = state === 'unprotected' ? null : state === 'grace' ? GRACE_MONTHS - missing.length + 1 : 1
  const from = state === 'protected' && found.paid_through !== null ? later(last, found.paid_through) : last
  return {
    ...found,
    state,
    lapses_on: ends === null ? null : dayAfterDue(member.segment, addMonths(from, ends), holidays),
    next: state === 'protected' ? null : nextStep(missing[0], billed),
  }
}

/** The better of two states comes first: a person with several memberships is as protected as the best of them. */
export const PROTECTION_ORDER: readonly ProtectionState[] = [
  'protected',
  'grace',
  'unprotected',
  'unknown',
  'candidate',
  'ended',
]

interface Ranked {
  state: ProtectionState
  lapses_on: string | null
}

/** Orders findings, the best first; among equals the one that lasts longer. */
export function compareProtection(a: Ranked, b: Ranked): number {
  const byState = PROTECTION_ORDER.indexOf(a.state) - PROTECTION_ORDER.indexOf(b.state)
  return byState !== 0 ? byState : (b.lapses_on ?? '').localeCompare(a.lapses_on ?? '')
}

/** The first day on which a month counts as not paid in time. */
function dayAfterDue(segment: Segment, month: Month, holidays: ReadonlySet<PlainDate>): PlainDate {
  return segment === 'PU' ? addDays(dueDate('PU', month, holidays), 1) : firstDay(month)
}

function coverOf(settled: readonly BilledMonth[], registered: PlainDate) {
  const byMonth = [...settled].sort((a, b) => a.month.localeCompare(b.month))
  const firstPayment = settled.reduce<PlainDate | null>(
    (least, { settled_on }) => (settled_on !== null && (least === null || settled_on < least) ? settled_on : least),
    null,
  )
  return {
    covered_since: firstPayment === null ? null : firstPayment > registered ? firstPayment : registered,
    paid_through: byMonth.at(-1)?.month ?? null,
  }
}

function nextStep(oldest: Month | undefined, billed: ReadonlyMap<Month, BilledMonth>): NextStep {
  const bill =
    oldest === undefined ? [...billed.values()].find(({ settled_on }) => settled_on === null) : billed.get(oldest)
  return bill === undefined ? 'run_month' : bill.is_paid ? 'post' : 'pay'
}

function later(a: Month, b: Month): Month {
  return a > b ? a : b
}
