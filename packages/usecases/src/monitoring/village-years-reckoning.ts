import { addMonths, firstDay, lastDay, type Month, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { contribution } from '@payung/law/contribution'
import { dueDate } from '@payung/law/due-date'
import { payerOf } from '@payung/law/funding/verdict'
import type { Fund } from '@payung/law/funding/words'
import type { Programme, Segment } from '@payung/law/words'

/**
 * A second reckoning of what the house reckons in SQL, as plainly as it can be written: lists, loops, one thing after another.
 * The random village-years are told to both, and both must say the same.
 */

/** The terms of a membership from a day on. */
export interface Span {
  since: PlainDate
  until: PlainDate | null
  wage: number
  registered: PlainDate | null
}

/** Somebody with one membership. */
export interface Member {
  id: string
  person: string
  village: string
  unit: string
  segment: Segment
  category: string
  fund: Fund
  programmes: Programme[]
  spans: Span[]
  /** First day on the post that the person holds; null without one. */
  post: PlainDate | null
}

/** A payment of a unit. */
export interface Paid {
  id: string
  unit: string
  amount: number
  paid_on: PlainDate
  posted_on: PlainDate | null
  recorded_at: string
}

/** One unit with the lines that the runs wrote: month, membership, rupiah. */
export interface Unit {
  id: string
  village: string
  segment: Segment
  lines: Map<Month, Map<string, number>>
}

/** What the months of a unit came to. */
export interface MonthMoney {
  owed: number
  paid: number
  posted: number
  paid_on: PlainDate | null
  settled_on: PlainDate | null
}

/** The span that counts for a month: the latest that holds on a day of it. */
function spanIn(member: Member, of: Month): Span | undefined {
  return member.spans
    .filter(({ since, until }) => since <= lastDay(of) && (until === null || until > firstDay(of)))
    .sort((a, b) => (a.since < b.since ? 1 : -1))[0]
}

/** What a member owes for a month; null when no line is made. */
export function lineOf(member: Member, of: Month): number | null {
  const span = spanIn(member, of)
  if (!span || span.registered === null || span.registered > lastDay(of)) return null
  const { segment, programmes, fund } = member
  return contribution({ segment, programmes, wage: rupiah(span.wage), month: of, payer: payerOf(fund) }).total
}

const sum = (amounts: Iterable<number>) => [...amounts].reduce((a, b) => a + b, 0)
const latest = (days: readonly (PlainDate | null)[]) => days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a), null)

/** Money in the order in which it counts: what is posted first, then by day of payment. */
function inOrder(receipts: readonly Paid[]): Paid[] {
  const key = ({ posted_on, paid_on, recorded_at, id }: Paid) => [posted_on ?? '9999', paid_on, recorded_at, id].join()
  return [...receipts].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Pays the months of a unit, oldest first, rupiah by rupiah of each receipt in its turn. */
export function payMonths(unit: Unit, receipts: readonly Paid[]) {
  const months = [...unit.lines.keys()].sort()
  const owed = new Map(months.map((of) => [of, sum(unit.lines.get(of)?.values() ?? [])]))
  const open = new Map(owed)
  const spent: { receipt: Paid; month: Month; amount: number }[] = []
  const left = new Map<string, number>()
  for (const receipt of inOrder(receipts)) {
    let rest = receipt.amount
    for (const month of months) {
      const amount = Math.min(rest, open.get(month) as number)
      if (amount === 0) continue
      open.set(month, (open.get(month) as number) - amount)
      spent.push({ receipt, month, amount })
      rest -= amount
    }
    left.set(receipt.id, rest)
  }
  const money = new Map<Month, MonthMoney>()
  for (const month of months) {
    const of = spent.filter((one) => one.month === month)
    const posted = of.filter(({ receipt }) => receipt.posted_on !== null)
    const total = (some: typeof of) => sum(some.map(({ amount }) => amount))
    const due = owed.get(month) as number
    money.set(month, {
      owed: due,
      paid: total(of),
      posted: total(posted),
      paid_on: total(of) >= due ? latest(of.map(({ receipt }) => receipt.paid_on)) : null,
      settled_on: total(posted) >= due ? latest(posted.map(({ receipt }) => receipt.posted_on)) : null,
    })
  }
  return { money, spent, left }
}

/** The last wage month whose due date lies before the day; for BPU the month of the day. */
function lastDue(segment: Segment, day: PlainDate, holidays: ReadonlySet<PlainDate>): Month {
  if (segment === 'BPU') return monthOf(day)
  let month = monthOf(day)
  while (dueDate('PU', month, holidays) >= day) month = addMonths(month, -1)
  return month
}

/** How a member stands on a day. */
export interface Standing {
  state: 'protected' | 'grace' | 'unprotected' | 'unknown' | 'candidate'
  registered: boolean
  billed: boolean
  paid: boolean
  /** The line of the last month that is due, Rp. */
  total: number
}

/** How a member stands on a day, month by month; null when the membership does not hold. @law program §5 */
export function standingOn(
  member: Member,
  unit: Unit,
  money: ReadonlyMap<Month, MonthMoney>,
  day: PlainDate,
  holidays: ReadonlySet<PlainDate>,
): Standing | null {
  const span = member.spans.find(({ since, until }) => since <= day && (until === null || until > day))
  if (!span) return null
  const last = lastDue(member.segment, day, holidays)
  const lineIn = (month: Month) => unit.lines.get(month)?.get(member.id)
  const total = lineIn(last) ?? 0
  if (span.registered === null || span.registered > day)
    return { state: 'candidate', registered: false, billed: false, paid: false, total }
  const begun = member.spans[0]?.since as PlainDate
  const first = monthOf(span.registered > begun ? span.registered : begun)
  const onTime = (on: PlainDate | null | undefined) => on != null && on <= day
  const recent = addMonths(last, -3)
  let behind = 0
  let settledRecently = false
  let isKnown = false
  for (const month of monthsThrough(first, monthOf(day))) {
    const isBilled = lineIn(month) !== undefined
    const isSettled = isBilled && onTime(money.get(month)?.settled_on)
    if (isSettled && month >= recent) settledRecently = true
    if (isBilled && (month >= recent || !isSettled)) isKnown = true
    if (month <= last && !isSettled && (isBilled || month >= recent)) behind++
  }
  const billed = last >= first && lineIn(last) !== undefined
  const state = !isKnown
    ? 'unknown'
    : behind > 3 || !settledRecently
      ? 'unprotected'
      : behind > 0
        ? 'grace'
        : 'protected'
  return { state, registered: true, billed, paid: billed && onTime(money.get(last)?.paid_on), total }
}
