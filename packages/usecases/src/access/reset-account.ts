import type { IssuedCode } from '@payung/domain/access/account'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import { dropCredentials } from '@payung/store/access/passwords'
import { revokeTokensOf } from '@payung/store/access/tokens'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'
import { type FoundAccount, findAccount, livingDuties, requireAdministering } from './find-account'
import { issueCode } from './issue-code'

/**
 * The holder forgot the password or lost the telephone: password, second step and sessions end at once, and a one-time code
 * lets the holder choose anew. Only the level above does it.
 * @throws Refusal unknown_account, role_not_yours
 */
export async function resetAccount(context: Context, area: AreaCode, id: string): Promise<IssuedCode> {
  const account = await findAccount(context, area, id)
  requireAdministering(context, account)
  return resetFound(context, account)
}

/**
 * The same for whoever sits at the machine and answers for the house: there is no level above the last administrator.
 * @throws Refusal unknown_account
 */
export async function resetFound(context: Context, account: FoundAccount): Promise<IssuedCode> {
  const duty = livingDuties(account, context.today)[0]
  if (account.closed_at || !duty) refuseAccess('unknown_account')
  await asOwner(context.tx, () => dropCredentials(context.tx, account.auth_id))
  return issueCode(context, account.id, duty, 'reset')
}

/** Shuts the present holder out for good: credentials, sessions, and the tokens made in that name. */
export async function shutOut({ tx, now }: Context, account: { id: string; auth_id: string }): Promise<void> {
  await asOwner(tx, async () => {
    await dropCredentials(tx, account.auth_id)
    await revokeTokensOf(tx, account.id, now)
  })
}
