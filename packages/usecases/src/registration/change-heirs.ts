import type { AreaCode } from '@payung/domain/areas/area'
import type { Ending } from '@payung/domain/registration/acts'
import type { NewHeir } from '@payung/domain/registration/person'
import { refuse } from '@payung/domain/registration/refusals'
import * as store from '@payung/store/registration/decrees'
import { findPerson } from '@payung/store/registration/people'
import type { Context } from '../context'
import { regencyOfVillage, requireSensible } from './village-place'

/**
 * Adds an heir or a child; the same id sent twice is kept once.
 * @throws Refusal unknown_person, date_far
 */
export async function addHeir(
  context: Context,
  village: AreaCode,
  asked: NewHeir & { person: string },
): Promise<{ id: string; about: string }> {
  const regency = regencyOfVillage(context, village)
  const person = await findPerson(context.tx, regency, asked.person)
  if (person?.village_code !== village) refuse('unknown_person', {})
  requireSensible(context.today, asked.since, 'since')
  await store.addHeir(context.tx, {
    regency_id: regency,
    id: asked.id,
    village_code: village,
    person_id: person.id,
    name: asked.name,
    relation: asked.relation,
    born: asked.born ?? null,
    school_level: asked.school_level ?? null,
    phone: asked.phone ?? null,
    since: asked.since,
  })
  return { id: asked.id, about: person.name }
}

/**
 * Takes an heir off the list from a day on.
 * @throws Refusal unknown_heir, date_far
 */
export async function endHeir(
  context: Context,
  village: AreaCode,
  asked: Ending & { person: string; heir: string },
): Promise<{ id: string; about: string }> {
  const regency = regencyOfVillage(context, village)
  requireSensible(context.today, asked.until, 'until')
  if (!(await store.endHeir(context.tx, regency, asked.person, asked.heir, asked.until))) refuse('unknown_heir', {})
  return { id: asked.heir, about: '' }
}
