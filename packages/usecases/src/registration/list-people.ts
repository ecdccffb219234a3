import type { AreaCode } from '@payung/domain/areas/area'
import type { MemberState } from '@payung/domain/registration/member-states'
import type { PersonRow } from '@payung/domain/registration/person'
import { fromBits } from '@payung/domain/registration/programmes'
import { refuse } from '@payung/domain/registration/refusals'
import type { PlainDate } from '@payung/kernel/dates'
import { areaNames } from '@payung/store/registration/area-names'
import {
  findByName,
  type ListedPerson,
  listPeople as listKept,
  type PeopleAsked,
  peopleAmong,
} from '@payung/store/registration/people-of-village'
import { rangeOf } from '@payung/store/scope'
import { type Context, isWithinDuty } from '../context'
import { regencyOfArea, regencyOfVillage } from './village-place'

/** What a list of people is narrowed to. */
export interface PeopleFilter {
  on?: PlainDate
  state?: MemberState
  group?: 'officials' | 'vulnerable'
  after?: string
  most: number
}

/** People of a village as on a day, by name, page by page; how many are in each state beside it. */
export async function listPeople(context: Context, village: AreaCode, filter: PeopleFilter) {
  const regency = regencyOfVillage(context, village)
  const asked = peopleAsked(context, regency, village, filter)
  const { people, counts } = await listKept(context.tx, asked, filter)
  const last = people.at(-1)
  return {
    on: asked.on,
    people: people.map(personRow),
    counts,
    next: last && people.length === filter.most ? last.id : null,
  }
}

/** Which people of an area are meant, as the store asks. */
export function peopleAsked(
  { today }: Context,
  regency: number,
  area: AreaCode,
  { on = today, group }: Pick<PeopleFilter, 'on' | 'group'>,
): PeopleAsked {
  return { regency, ...rangeOf(area), on, past: on < today, group }
}

/**
 * Finds people of an area by name, the likest first. A NIK is never searched.
 * @throws Refusal search_too_short
 */
export async function searchPeople(context: Context, area: AreaCode, words: string, most: number) {
  const { tx, actor } = context
  regencyOfArea(context, area)
  if (words.replace(/[^\p{L}]/gu, '').length < 3) refuse('search_too_short', {}, 'words')
  const found = await findByName(tx, words, 50)
  const rows = await peopleAmong(tx, found, context.today)
  const inside = rows.filter(({ village }) => village.startsWith(area) && isWithinDuty(actor, village as AreaCode))
  const order = new Map(found.map(({ id }, at) => [id, at]))
  const best = inside.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)).slice(0, most)
  const districts = best.map(({ village }) => village.slice(0, 8))
  const names = await areaNames(tx, [...new Set([...best.map(({ village }) => village), ...districts])])
  return best.map((one) => ({
    ...personRow(one),
    place: [names.get(one.village), names.get(one.village.slice(0, 8))].filter(Boolean).join(', '),
  }))
}

/** A person as the lists show it. */
export function personRow(kept: ListedPerson): PersonRow {
  return {
    ...kept,
    memberships: kept.memberships.map((one) => ({ ...one, programmes: fromBits(one.programmes) })),
  } as PersonRow
}
