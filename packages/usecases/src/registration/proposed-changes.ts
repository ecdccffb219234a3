import type { Proposal } from '@payung/domain/registration/acts'
import { fromBits } from '@payung/domain/registration/programmes'
import { findMembership } from '@payung/store/registration/memberships'
import { findPerson } from '@payung/store/registration/people'
import type { ProposalKept } from '@payung/store/registration/proposals'
import type { Context } from '../context'

/** What only says which row is meant, or was typed for the machine. */
const NOT_SHOWN = new Set([
  ...['id', 'version', 'person', 'membership_id', 'heir', 'post', 'appointment_id', 'paper', 'payer', 'decree'],
])

type Facts = Readonly<Record<string, unknown>>

/**
 * What a proposal would change, field by field, as whoever decides must see it: the value that stands now, where one does, and
 * the one that was typed. A NIK shows its last four.
 */
export async function proposedChanges(context: Context, kept: ProposalKept): Promise<Proposal['changes']> {
  const asked = JSON.parse(context.keys.unseal(kept.asked)) as Facts
  const before = await standingNow(context, kept, asked)
  return fieldsOf(asked).flatMap(([field, value]) => {
    const now = before?.[field]
    const change = { field, before: now === undefined ? null : shown(field, now), after: shown(field, value) }
    return change.after === change.before || (change.after === null && change.before === null) ? [] : [change]
  })
}

/** The fields of the act, those of a new post and a new membership among them. */
function fieldsOf(asked: Facts): [string, unknown][] {
  return Object.entries(asked).flatMap(([field, value]): [string, unknown][] => {
    if (NOT_SHOWN.has(field) || value === undefined) return []
    const isNested = field === 'appointment' || field === 'membership'
    if (isNested && value !== null && typeof value === 'object') return fieldsOf(value as Facts)
    return isNested ? [] : [[field, value]]
  })
}

async function standingNow({ tx }: Context, kept: ProposalKept, asked: Facts): Promise<Facts | undefined> {
  const { regency_id, act } = kept
  if (act === 'change_person') {
    const person = await findPerson(tx, regency_id, String(asked.person))
    return person && { ...person, nik: person.nik_last4 ?? undefined }
  }
  if (act !== 'change_membership') return undefined
  const span = await findMembership(tx, regency_id, String(asked.person), String(asked.membership))
  return span && { ...span, from: undefined, programmes: fromBits(span.programmes) }
}

function shown(field: string, value: unknown): string | null {
  if (value === null || value === '') return null
  if (field === 'nik') return `•••• ${String(value).slice(-4)}`
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string') ? value.join(', ') : String(value.length)
  return String(value)
}
