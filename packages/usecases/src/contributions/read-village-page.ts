import { type AreaCode, regencyIdOf } from '@payung/domain/areas/area'
import { dueThrough } from '@payung/domain/contributions/due-through'
import { compareProtection, PROTECTION_STATES, type ProtectionState } from '@payung/domain/contributions/protection'
import type { VillagePage, VillagePerson } from '@payung/domain/contributions/protection-shown'
import { groupOf } from '@payung/domain/registration/posts'
import { fromBits } from '@payung/domain/registration/programmes'
import { addMonths, firstDay, type Month, monthOf, monthsThrough, type PlainDate } from '@payung/kernel/dates'
import type { Category } from '@payung/law/funding/words'
import { holidaySet } from '@payung/store/contributions/holidays'
import { type MembershipFacts, membershipFacts } from '@payung/store/contributions/protection-facts'
import { areasNamed } from '@payung/store/contributions/regencies'
import type { Context } from '../context'
import { protectionOf } from './protection-of'

const MONTHS = 12

/** A village at a glance: all its people, twelve months, their protection on a day. A person stands once, by the best membership. */
export async function readVillagePage(
  { tx, today }: Context,
  village: AreaCode,
  asked: PlainDate | undefined,
): Promise<VillagePage> {
  const day = asked ?? today
  const months = monthsThrough(addMonths(monthOf(day), 1 - MONTHS), monthOf(day))
  const from = firstDay(months[0] as Month)
  const holidays = await holidaySet(tx)
  const on = { day, through: dueThrough(day, holidays), holidays }
  const rows = await membershipFacts(tx, { regency: regencyIdOf(village) as number, village }, day, from)
  const [named] = await areasNamed(tx, [village], day)
  const people = new Map<string, VillagePerson>()
  for (const row of rows) {
    const one = toVillagePerson(row, protectionOf(row, on), months, on.through[row.segment as 'PU' | 'BPU'])
    const known = people.get(`${one.person} ${one.group}`)
    if (!known || compareProtection(one, known) < 0) people.set(`${one.person} ${one.group}`, one)
  }
  const list = [...people.values()]
  return {
    village,
    name: named?.name ?? village,
    on: day,
    months,
    counts: { officials: countStates(list, 'officials'), vulnerable: countStates(list, 'vulnerable') },
    people: list,
  }
}

function toVillagePerson(
  row: MembershipFacts,
  { state, lapses_on, next }: Pick<VillagePerson, 'state' | 'lapses_on' | 'next'>,
  months: readonly Month[],
  due: Month,
): VillagePerson {
  const billed = new Map(row.billed.map(([month, settled, paid]) => [month.slice(0, 7), { settled, paid }]))
  return {
    person: row.person,
    name: row.name,
    nik_last4: row.nik_last4,
    nik_standing: row.nik_standing as VillagePerson['nik_standing'],
    posts: row.posts as VillagePerson['posts'],
    group: groupOf(row.category as Category),
    category: row.category as VillagePerson['category'],
    profession: row.profession,
    fund: row.fund as VillagePerson['fund'],
    segment: row.segment as VillagePerson['segment'],
    programmes: fromBits(row.programmes),
    wage: row.wage,
    state,
    lapses_on,
    next,
    months: months.map((month) => {
      const bill = billed.get(month)
      if (!bill) return 'none'
      return bill.settled ? 'settled' : bill.paid ? 'paid' : month <= due ? 'overdue' : 'billed'
    }),
  }
}

function countStates(people: readonly VillagePerson[], group: VillagePerson['group']): Record<ProtectionState, number> {
  const counts = Object.fromEntries(PROTECTION_STATES.map((state) => [state, 0])) as Record<ProtectionState, number>
  for (const one of people) if (one.group === group) counts[one.state]++
  return counts
}
