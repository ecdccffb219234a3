import type { AreaCode } from '@payung/domain/areas/area'
import type { BranchWord, Done } from '@payung/domain/registration/acts'
import { refuse } from '@payung/domain/registration/refusals'
import { id } from '@payung/kernel/ids'
import { changeSpan, isKpjTaken } from '@payung/store/registration/memberships'
import type { Context } from '../context'
import { holdSpan } from './change-membership'
import { requireSensible } from './village-place'

/**
 * Records the branch's word that a member is registered. Without a KPJ or a dated list nobody is.
 * @throws Refusal branch_word_missing, nik_incomplete, kpj_taken, unknown_membership, membership_ended, date_far
 */
export async function recordBranchWord(
  context: Context,
  village: AreaCode,
  asked: BranchWord & { person: string; membership: string },
): Promise<Done> {
  const { tx, today } = context
  if (!asked.kpj && !asked.list) refuse('branch_word_missing', {}, 'kpj')
  const { span, hasNik } = await holdSpan(context, village, asked)
  if (!hasNik) refuse('nik_incomplete', {}, 'nik')
  requireSensible(today, asked.registered_on, 'registered_on')
  if (asked.kpj && (await isKpjTaken(tx, span.regency_id, asked.kpj, asked.person))) refuse('kpj_taken', {}, 'kpj')
  await changeSpan(tx, span, {
    kpj: asked.kpj ?? span.kpj,
    registered_on: asked.registered_on,
    registered_by: asked.list ?? span.registered_by,
  })
  context.note({ membership: asked.membership }, asked.person)
  return { id: id(asked.membership), state: 'done' }
}
