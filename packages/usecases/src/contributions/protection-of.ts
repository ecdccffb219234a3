import type { DueThrough } from '@payung/domain/contributions/due-through'
import { type ProtectionFound, protectionOn } from '@payung/domain/contributions/protection'
import { monthOf, type PlainDate } from '@payung/kernel/dates'
import type { Segment } from '@payung/law/words'
import type { MembershipFacts } from '@payung/store/contributions/protection-facts'

/** A day with what protection needs to know of it. */
export interface ProtectionDay {
  day: PlainDate
  through: DueThrough
  holidays: ReadonlySet<PlainDate>
}

/** The protection of one membership as the store knows it. */
export function protectionOf(facts: MembershipFacts, { day, through, holidays }: ProtectionDay): ProtectionFound {
  const billed = facts.billed.map(([month, settled_on, paid_on]) => ({
    month: monthOf(month as PlainDate),
    settled_on: settled_on as PlainDate | null,
    is_paid: paid_on !== null && paid_on <= day,
  }))
  return protectionOn(
    {
      segment: facts.segment as Segment,
      since: facts.first_since as PlainDate,
      until: facts.until as PlainDate | null,
      registered_on: facts.registered_on as PlainDate | null,
      has_nik: facts.nik_standing !== 'missing',
      billed,
    },
    day,
    through,
    holidays,
  )
}
