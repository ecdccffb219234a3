import type { AreaCode } from '@payung/domain/areas/area'
import type { Ending, MembershipChange } from '@payung/domain/registration/acts'
import { professionOf, sectorOf } from '@payung/domain/registration/professions'
import { fromBits, toBits } from '@payung/domain/registration/programmes'
import { refuse } from '@payung/domain/registration/refusals'
import type { Fund } from '@payung/law/funding/words'
import type { Segment } from '@payung/law/words'
import * as store from '@payung/store/registration/memberships'
import { findPerson } from '@payung/store/registration/people'
import type { Context } from '../context'
import { requireLawful } from './add-membership'
import { findOrAddPayer } from './find-payer'
import { regencyOfVillage, requireSensible } from './village-place'

type Named = { person: string; membership: string }

/**
 * New terms of a membership from a day on: the span that holds is closed and the next one opens under the same id.
 * @throws Refusal unknown_membership, membership_ended, span_reversed, jp_not_for_bpu, wage_missing, unknown_payer
 */
export async function changeMembership(
  context: Context,
  village: AreaCode,
  asked: MembershipChange & Named,
): Promise<{ id: string; about: string }> {
  const { span, about } = await holdSpan(context, village, asked)
  requireSensible(context.today, asked.from, 'from')
  if (asked.from < span.since) refuse('span_reversed', { since: span.since, until: asked.from }, 'from')
  const segment = span.segment as Segment
  const programmes = asked.programmes ?? fromBits(span.programmes)
  requireLawful(segment, programmes)
  if (asked.wage === 0) refuse('wage_missing', {}, 'wage')
  const fund = asked.fund ?? (span.fund as Fund)
  const moves = asked.payer !== undefined || fund !== span.fund
  const profession = asked.profession ? professionOf(asked.profession) : span.profession
  const terms = {
    programmes: toBits(programmes),
    wage: asked.wage ?? span.wage,
    fund,
    profession,
    sector: sectorOf(profession),
    payer_id: moves
      ? await findOrAddPayer(context, span.regency_id, village, {
          segment,
          fund,
          since: asked.from,
          payer: asked.payer,
        })
      : span.payer_id,
  }
  if (asked.from === span.since) await store.changeSpan(context.tx, span, terms)
  else {
    await store.changeSpan(context.tx, span, { until: asked.from })
    await store.addMembership(context.tx, { ...span, ...terms, since: asked.from, born_of: null, closed_by: null })
  }
  return { id: span.id, about }
}

/**
 * Ends a membership. `until` is the first day on which it no longer holds.
 * @throws Refusal unknown_membership, membership_ended, span_reversed
 */
export async function endMembership(
  context: Context,
  village: AreaCode,
  asked: Ending & Named,
): Promise<{ id: string; about: string }> {
  const { span, about } = await holdSpan(context, village, asked)
  requireSensible(context.today, asked.until, 'until')
  if (asked.until < span.since) refuse('span_reversed', { since: span.since, until: asked.until }, 'until')
  await store.changeSpan(context.tx, span, { until: asked.until, ended_reason: asked.reason ?? null })
  return { id: span.id, about }
}

/** The span of a membership that is open, of a person of the village. */
export async function holdSpan(context: Context, village: AreaCode, { person, membership }: Named) {
  const regency = regencyOfVillage(context, village)
  const span = await store.holdMembership(context.tx, regency, person, membership)
  if (span?.village_code !== village) refuse('unknown_membership', {})
  if (span.until !== null && span.until <= context.today) refuse('membership_ended', { until: span.until })
  const holder = await findPerson(context.tx, regency, person)
  return { span, about: holder?.name ?? '', hasNik: holder?.nik_standing !== 'missing' }
}
