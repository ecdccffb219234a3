import type { Person } from '@payung/domain/registration/person'
import { type PersonDraft, personToSend } from './person-fields'

export const PERSON_FIELDS = ['name', 'birth_place', 'born', 'sex', 'mother_name', 'address', 'phone'] as const
export type PersonField = (typeof PERSON_FIELDS)[number]
type Kept = Pick<Person, PersonField>

/** A person as the form shows it. */
export function draftOf(person: Kept): PersonDraft {
  return {
    name: person.name,
    birth_place: person.birth_place ?? '',
    born: person.born,
    sex: person.sex,
    mother_name: person.mother_name ?? '',
    address: person.address ?? '',
    phone: (person.phone ?? '').replace(/^62/, '0'),
  }
}

/** The fields that somebody has changed, with their new values. */
export function changedFields(before: Kept, draft: PersonDraft): Partial<ReturnType<typeof personToSend>> {
  const typed = personToSend(draft)
  const shown = personToSend(draftOf(before))
  return Object.fromEntries(
    PERSON_FIELDS.filter((field) => typed[field] !== shown[field]).map((field) => [field, typed[field]]),
  )
}

/** Which of my changes somebody else has meanwhile saved differently. */
export function conflictsOf(before: Kept, now: Kept, draft: PersonDraft): PersonField[] {
  const mine = changedFields(before, draft)
  return PERSON_FIELDS.filter(
    (field) =>
      field in mine && (now[field] ?? null) !== (before[field] ?? null) && (now[field] ?? null) !== mine[field],
  )
}
