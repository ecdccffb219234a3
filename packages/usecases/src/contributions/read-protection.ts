import { type AreaCode, regencyIdOf } from '@payung/domain/areas/area'
import { dueThrough } from '@payung/domain/contributions/due-through'
import { compareProtection, NEXT_STEP_WORDS } from '@payung/domain/contributions/protection'
import type { MembershipProtection, Protection } from '@payung/domain/contributions/protection-shown'
import { refuseContributions } from '@payung/domain/contributions/refusals'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { fromBits } from '@payung/domain/registration/programmes'
import { type PlainDate, plainDate } from '@payung/kernel/dates'
import type { Category, Fund } from '@payung/law/funding/words'
import { holidaySet } from '@payung/store/contributions/holidays'
import { findVillager, membershipFacts, settlingReceipt } from '@payung/store/contributions/protection-facts'
import type { Context } from '../context'
import { verdictOn } from '../funding/verdict-on'
import { protectionOf } from './protection-of'

/** Before the first month of the law: all that was ever billed. */
const EVER = plainDate('2015-01-01')

/**
 * The protection of a person on a day: state, because of which receipt, until when, what is missing, next step. The best of
 * several memberships counts.
 * @throws Refusal unknown_person
 * @law program §5; law book 3.9
 */
export async function readProtection(
  { tx, today }: Context,
  village: AreaCode,
  person: string,
  asked: PlainDate | undefined,
): Promise<Protection> {
  const regency = regencyIdOf(village) as number
  const found = await findVillager(tx, regency, village, person)
  if (!found) refuseContributions('unknown_person', {}, 'person')
  const day = asked ?? today
  const holidays = await holidaySet(tx)
  const on = { day, through: dueThrough(day, holidays), holidays }
  const rows = await membershipFacts(tx, { regency, village, person }, day, EVER)
  const memberships = rows
    .map((row) => ({ row, ...protectionOf(row, on) }))
    .sort(compareProtection)
    .map(
      ({ row, ...state }): MembershipProtection => ({
        membership: row.membership,
        segment: row.segment as MembershipProtection['segment'],
        category: row.category as Category,
        fund: row.fund as Fund,
        programmes: fromBits(row.programmes),
        ...state,
      }),
    )
  const [best] = memberships
  const because =
    best?.paid_through && (best.state === 'protected' || best.state === 'grace')
      ? await settlingReceipt(tx, regency, village, best.membership, `${best.paid_through}-01`)
      : undefined
  const step = best ? best.next : 'join'
  return {
    person,
    name: found.name,
    village,
    on: day,
    state: best?.state ?? 'unknown',
    because: because && best?.paid_through ? { ...because, month: best.paid_through } : null,
    lapses_on: best?.lapses_on ?? null,
    missing: best?.missing ?? [],
    next: step ? { step, ...NEXT_STEP_WORDS[step] } : null,
    memberships,
    findings: findingsOf(memberships, Number(day.slice(0, 4))),
  }
}

/** Funds that pay for somebody and that the law does not plainly allow. */
function findingsOf(memberships: readonly MembershipProtection[], year: number): FundVerdict[] {
  return memberships
    .filter(({ state }) => state !== 'ended')
    .map(({ fund, category }) => verdictOn({ fund, category, year: Math.max(2017, year) }))
    .filter(({ verdict }) => verdict !== 'allowed')
}
