import type { AreaCode } from '@payung/domain/areas/area'
import type { Death, PersonChange } from '@payung/domain/registration/person'
import { refuse } from '@payung/domain/registration/refusals'
import { endEverything } from '@payung/store/registration/memberships'
import * as store from '@payung/store/registration/people'
import type { Context } from '../context'
import { keepNikOf, nikShown } from './keep-nik'
import { regencyOfVillage } from './village-place'

const FIELDS = ['name', 'birth_place', 'born', 'sex', 'mother_name', 'address', 'phone'] as const
const FIELD_WORDS: Record<(typeof FIELDS)[number], string> = {
  name: 'Nama',
  birth_place: 'Tempat lahir',
  born: 'Tanggal lahir',
  sex: 'Jenis kelamin',
  mother_name: 'Nama ibu kandung',
  address: 'Alamat',
  phone: 'Telepon',
}

/**
 * Changes a person. Whoever saves second is told both values, theirs and the one that stands now.
 * @throws Refusal unknown_person, changed_meanwhile, person_has_died, nik_kept, nik_taken
 */
export async function changePerson(
  context: Context,
  village: AreaCode,
  asked: PersonChange & { person: string },
): Promise<{ id: string; about: string }> {
  const { tx, today } = context
  const regency = regencyOfVillage(context, village)
  const before = (await store.holdPerson(tx, regency, village, asked.person)) ?? refuse('unknown_person', {})
  if (before.version !== asked.version) refuseStale(before, asked)
  if (before.died_on) refuse('person_has_died', { died_on: before.died_on })
  if (asked.born && asked.born > today)
    refuse('date_far', { date: asked.born, first: '1900-01-01', last: today }, 'born')
  const change: Partial<store.PersonKept> = {}
  for (const field of FIELDS) if (asked[field] !== undefined) change[field] = asked[field] as never
  if (asked.nik) {
    if (before.nik_standing !== 'missing') refuse('nik_kept', {}, 'nik')
    await keepNikOf(context, regency, before.id, asked.nik)
    const sex = (change.sex ?? before.sex) as 'L' | 'P' | null
    Object.assign(change, nikShown(asked.nik, asked.born ?? (before.born as typeof asked.born), sex))
  }
  await store.changePerson(tx, before, change, { account: context.actor.account, at: context.now })
  return { id: before.id, about: change.name ?? before.name }
}

/** Names each field that two editors see differently, with both values. */
function refuseStale(now: store.PersonKept, asked: PersonChange): never {
  const differing = FIELDS.filter((field) => asked[field] !== undefined && (asked[field] ?? null) !== now[field])
  const differences = differing
    .map((field) => `${FIELD_WORDS[field]}: Anda menulis "${asked[field] ?? ''}", sekarang "${now[field] ?? ''}".`)
    .join(' ')
  refuse('changed_meanwhile', { version: now.version, differences }, differing[0])
}

/**
 * Records a death: posts and memberships end on that day, heirs and history stay.
 * @throws Refusal unknown_person, changed_meanwhile, person_has_died, died_in_future
 */
export async function recordDeath(
  context: Context,
  village: AreaCode,
  asked: Death & { person: string },
): Promise<{ id: string; about: string }> {
  const { tx, today } = context
  const regency = regencyOfVillage(context, village)
  const before = (await store.holdPerson(tx, regency, village, asked.person)) ?? refuse('unknown_person', {})
  if (before.died_on === asked.died_on) return { id: before.id, about: before.name }
  if (before.died_on) refuse('person_has_died', { died_on: before.died_on })
  if (before.version !== asked.version)
    refuse('changed_meanwhile', { version: before.version, differences: '' }, 'version')
  if (asked.died_on > today) refuse('died_in_future', { died_on: asked.died_on }, 'died_on')
  await store.changePerson(tx, before, { died_on: asked.died_on }, { account: context.actor.account, at: context.now })
  await endEverything(tx, regency, before.id, asked.died_on, 'meninggal')
  return { id: before.id, about: before.name }
}
