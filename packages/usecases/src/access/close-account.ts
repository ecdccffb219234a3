import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import { addDays, plainDate } from '@payung/kernel/dates'
import { closeAccountRow } from '@payung/store/access/accounts'
import { endDutyOn, othersInRole } from '@payung/store/access/duties'
import { endCodes } from '@payung/store/access/invitations'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { type FoundAccount, findAccount, requireAdministering } from './find-account'
import { shutOut } from './reset-account'

/**
 * Closes an account for good; its duties end today and its history stays readable. Closed twice it is closed once.
 * @throws Refusal unknown_account, role_not_yours, last_administrator
 */
export async function closeAccount(context: Context, area: AreaCode, id: string, reason: string): Promise<void> {
  const account = await findAccount(context, area, id)
  requireAdministering(context, account)
  context.note({ reason }, id)
  await closeFound(context, account)
}

/**
 * The same for whoever sits at the machine and answers for the house.
 * @throws Refusal last_administrator
 */
export async function closeFound(context: Context, account: FoundAccount): Promise<void> {
  const { tx, now, today } = context
  const { id } = account
  if (account.closed_at) return
  await requireSuccessor(context, account)
  await shutOut(context, account)
  await endCodes(tx, id, now)
  for (const duty of account.duties)
    if (duty.until === null || duty.until > today)
      await endDutyOn(tx, duty.id, duty.since < today ? today : addDays(plainDate(duty.since), 1))
  await closeAccountRow(tx, id, now)
}

/** @throws Refusal last_administrator when nobody else is one */
export async function requireSuccessor({ tx, today }: Context, account: FoundAccount): Promise<void> {
  if (!account.duties.some(({ role, until }) => role === 'administrator' && (until === null || until > today))) return
  if ((await asOwner(tx, () => othersInRole(tx, 'administrator', today, account.id))) === 0)
    refuseAccess('last_administrator')
}
