import type { AreaCode } from '@payung/domain/areas/area'
import type { NewMembership } from '@payung/domain/registration/person'
import { professionOf, sectorOf } from '@payung/domain/registration/professions'
import { toBits } from '@payung/domain/registration/programmes'
import { refuse } from '@payung/domain/registration/refusals'
import type { Segment } from '@payung/law/words'
import * as store from '@payung/store/registration/memberships'
import { findPerson } from '@payung/store/registration/people'
import type { Context } from '../context'
import { findOrAddPayer } from './find-payer'
import { regencyOfVillage, requireSensible } from './village-place'

/**
 * Adds a membership to a person of a village: a candidate until the branch says otherwise.
 * @throws Refusal unknown_person, person_has_died, jp_not_for_bpu, wage_missing, membership_overlaps, unknown_payer
 */
export async function addMembership(
  context: Context,
  village: AreaCode,
  asked: NewMembership & { person: string; appointment?: string },
): Promise<{ id: string; about: string }> {
  const { tx, today } = context
  const regency = regencyOfVillage(context, village)
  const person = await findPerson(tx, regency, asked.person)
  if (person?.village_code !== village) refuse('unknown_person', {})
  if (person.died_on) refuse('person_has_died', { died_on: person.died_on })
  requireLawful(asked.segment, asked.programmes)
  if (asked.wage === 0) refuse('wage_missing', {}, 'wage')
  requireSensible(today, asked.since, 'since')
  const known = await store.holdMembership(tx, regency, person.id, asked.id)
  if (known) return { id: asked.id, about: person.name }
  if (await store.hasOverlap(tx, regency, person.id, asked))
    refuse('membership_overlaps', { segment: asked.segment }, 'segment')
  const profession = asked.profession ? professionOf(asked.profession) : null
  await store.addMembership(tx, {
    regency_id: regency,
    id: asked.id,
    since: asked.since,
    village_code: village,
    person_id: person.id,
    payer_id: await findOrAddPayer(context, regency, village, asked),
    appointment_id: asked.appointment ?? null,
    segment: asked.segment,
    category: asked.category,
    profession,
    sector: sectorOf(profession),
    programmes: toBits(asked.programmes),
    wage: asked.wage,
    fund: asked.fund,
  })
  return { id: asked.id, about: person.name }
}

/**
 * JP is for wage earners.
 * @throws Refusal jp_not_for_bpu
 * @law PP 45/2015
 */
export function requireLawful(segment: Segment, programmes: readonly string[]): void {
  if (segment === 'BPU' && programmes.includes('jp')) refuse('jp_not_for_bpu', {}, 'programmes')
}
