import type { Account, NewDuty } from '@payung/domain/access/account'
import { refuseAccess } from '@payung/domain/access/refusals'
import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import { addDays, type PlainDate, plainDate } from '@payung/kernel/dates'
import { addDuty, endDutyOn } from '@payung/store/access/duties'
import type { Context } from '../context'
import { checkDuty } from './check-duty'
import { requireSuccessor } from './close-account'
import { findAccount, heldDuty, requireAdministering, requireGranting } from './find-account'
import { readAccount } from './read-account'

/**
 * Gives an account one more duty.
 * @throws Refusal unknown_account, role_not_yours, role_needs_level, auditor_needs_end, duty_span
 */
export async function grantDuty(context: Context, area: AreaCode, id: string, asked: NewDuty): Promise<Account> {
  const account = await findAccount(context, area, id)
  requireAdministering(context, account)
  if (account.closed_at) refuseAccess('unknown_account')
  if (!isUnder(asked.area, area)) refuseAccess('outside_area', {}, 'area')
  const duty = await checkDuty(context, asked)
  context.note({ role: duty.role, area: duty.area_code }, id)
  await addDuty(context.tx, { ...duty, account_id: id })
  return readAccount(context, area, id)
}

/**
 * Sets the last day of a duty.
 * @throws Refusal unknown_account, role_not_yours, duty_span, last_administrator
 */
export async function endDuty(
  context: Context,
  area: AreaCode,
  id: string,
  dutyId: string,
  last: PlainDate,
): Promise<Account> {
  const account = await findAccount(context, area, id)
  context.note({ duty: dutyId, last }, id)
  const duty = account.duties.find((one) => one.id === dutyId)
  if (!duty || !isUnder(duty.area_code as AreaCode, area)) refuseAccess('unknown_account')
  requireGranting(context.actor, heldDuty(duty))
  if (last < duty.since) refuseAccess('duty_span', { since: duty.since }, 'until')
  if (duty.role === 'administrator') await requireSuccessor(context, account)
  await endDutyOn(context.tx, dutyId, addDays(plainDate(last), 1))
  return readAccount(context, area, id)
}
