import type { HandOver, IssuedCode } from '@payung/domain/access/account'
import { refuseAccess } from '@payung/domain/access/refusals'
import type { AreaCode } from '@payung/domain/areas/area'
import { addHolder, addLogin, dropLogin, setHolder } from '@payung/store/access/accounts'
import type { Context } from '../context'
import { findAccount, livingDuties, requireAdministering } from './find-account'
import { issueCode } from './issue-code'
import { shutOut } from './reset-account'

/**
 * Hands an account to its next holder by minutes (berita acara). The old holder is signed out and shut out now; the history of
 * holders stays, and the duty goes on without a gap.
 * @throws Refusal unknown_account, role_not_yours
 */
export async function handOverAccount(
  context: Context,
  area: AreaCode,
  id: string,
  { holder, phone: number, minutes, on }: HandOver,
): Promise<IssuedCode> {
  const { tx, now, actor, note } = context
  const phone = number ?? null
  const account = await findAccount(context, area, id)
  requireAdministering(context, account)
  const duty = livingDuties(account, context.today)[0]
  if (account.closed_at || !duty) refuseAccess('unknown_account')
  note({ from: account.holder, to: holder, minutes, on }, id)
  await shutOut(context, account)
  if (account.phone) await dropLogin(tx, account.phone, id)
  if (phone) await addLogin(tx, phone, id)
  await setHolder(tx, id, holder, phone)
  await addHolder(tx, { account: id, holder, since: now, by: actor.account, minutes: `${minutes}, ${on}` })
  return issueCode(context, id, duty, 'handover')
}
