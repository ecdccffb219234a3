import type { AreaCode } from '@payung/domain/areas/area'
import { type MemberState, memberStateOn } from '@payung/domain/registration/member-states'
import type { Person } from '@payung/domain/registration/person'
import { fromBits } from '@payung/domain/registration/programmes'
import { refuse } from '@payung/domain/registration/refusals'
import { holdsOn, type PlainDate } from '@payung/kernel/dates'
import { areaNames } from '@payung/store/registration/area-names'
import { listHeirs } from '@payung/store/registration/decrees'
import { hasMovedFrom } from '@payung/store/registration/moves'
import { findPerson, type PersonKept } from '@payung/store/registration/people'
import {
  listHeldPosts,
  listMembershipSpans,
  listVersions,
  type MembershipSpan,
  type PastVersion,
} from '@payung/store/registration/person-history'
import type { Context } from '../context'
import { regencyOfVillage } from './village-place'

const TOLD = [
  'name',
  'birth_place',
  'born',
  'sex',
  'mother_name',
  'address',
  'phone',
  'nik_standing',
  'died_on',
] as const

/**
 * One person with posts, memberships, heirs and how all came to be. On an earlier day the person is as the register had it then.
 * @throws Refusal unknown_person
 */
export async function viewPerson(
  context: Context,
  village: AreaCode,
  id: string,
  on: PlainDate = context.today,
): Promise<Person> {
  const { tx } = context
  const regency = regencyOfVillage(context, village)
  const now = await findPerson(tx, regency, id)
  if (now === undefined || (now.village_code !== village && !(await hasMovedFrom(tx, regency, id, village))))
    refuse('unknown_person', {})
  const versions = await listVersions(tx, regency, id)
  // Today is what stands now, also in a demonstration, whose day lies before the clock of its versions.
  const then = on >= context.today ? now : asOn(now, versions, on)
  const spans = await listMembershipSpans(tx, regency, id)
  const posts = await listHeldPosts(tx, regency, id)
  const hasNik = then.nik_standing !== 'missing'
  const at = now.village_code as AreaCode
  const names = await areaNames(tx, [at])
  const memberships = spans.map((span) => ({
    ...span,
    programmes: fromBits(span.programmes),
    state: memberStateOn(span, on, hasNik),
  }))
  return {
    ...then,
    village: at,
    village_name: names.get(at) ?? at,
    on,
    state: stateOf(then, spans, posts, on),
    posts,
    memberships,
    heirs: await listHeirs(tx, regency, id),
    changes: versions.map((version, at) => ({
      version: version.version,
      at: version.until,
      fields: changedFields(version.before, versions[at - 1]?.before ?? (now as unknown as Record<string, unknown>)),
      by: version.import_id ? 'import' : 'person',
      import: version.import_id,
    })),
  } as unknown as Person
}

/** The person as the register had it at the end of a day: the oldest version that ended after it, else the one of now. */
function asOn(now: PersonKept, versions: readonly PastVersion[], on: PlainDate): PersonKept {
  const later = versions.filter(({ until }) => until.slice(0, 10) > on).at(-1)
  return later ? { ...now, ...(later.before as Partial<PersonKept>) } : now
}

function changedFields(before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return TOLD.filter((field) => (before[field] ?? null) !== (after[field] ?? null))
}

/** The highest state of everything that holds on the day; as the list folds it. */
function stateOf(
  person: PersonKept,
  spans: readonly MembershipSpan[],
  posts: readonly { since: string; until: string | null }[],
  on: PlainDate,
): MemberState {
  if (person.died_on !== null && person.died_on <= on) return 'ended'
  const holds = (one: { since: string; until: string | null }) =>
    holdsOn({ since: one.since as PlainDate, until: one.until as PlainDate | null }, on)
  const hasNik = person.nik_standing !== 'missing'
  const open = spans.filter(holds)
  if (open.some((span) => memberStateOn(span, on, hasNik) === 'registered')) return 'registered'
  const hadSomething = spans.length > 0 || posts.length > 0
  if (open.length === 0 && !posts.some(holds) && hadSomething) return 'ended'
  return hasNik ? 'candidate' : 'incomplete'
}
