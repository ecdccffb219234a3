import type { IssuedCode, NewAccount } from '@payung/domain/access/account'
import { proposedLogin } from '@payung/domain/access/login'
import { refuseAccess } from '@payung/domain/access/refusals'
import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import { addAccountRow, addHolder, addLogin, loginsOf, standingOf } from '@payung/store/access/accounts'
import { addDuty } from '@payung/store/access/duties'
import type { Context } from '../context'
import { checkDuty } from './check-duty'
import { findAccount, requireAdministering } from './find-account'
import { issueCode } from './issue-code'

/**
 * Opens an account with its first duty, and issues the one-time code with which its holder comes in. Sent twice it is opened
 * once, and the second answer bears a fresh code.
 * @throws Refusal role_not_yours, outside_area, role_needs_level, auditor_needs_end, login_taken, account_active, unknown_area
 */
export async function addAccount(context: Context, area: AreaCode, asked: NewAccount): Promise<IssuedCode> {
  if (!isUnder(asked.duty.area, area)) refuseAccess('outside_area', {}, 'area')
  const duty = await checkDuty(context, asked.duty)
  context.note({ role: duty.role, area: duty.area_code }, asked.id)
  if (await openAccount(context, asked, duty)) return issueCode(context, asked.id, duty, 'invite')
  return issueAgain(context, area, asked)
}

/**
 * The account is there: it gets a fresh code only from who looks after every duty that it really has, while it waits for its holder.
 * @throws Refusal unknown_account, role_not_yours, account_active
 */
async function issueAgain(context: Context, area: AreaCode, asked: NewAccount): Promise<IssuedCode> {
  const account = await findAccount(context, area, asked.id)
  requireAdministering(context, account)
  const duty = account.duties.find(({ id }) => id === asked.duty.id)
  if (account.closed_at || !duty) return refuseAccess('unknown_account')
  const [login = ''] = await loginsOf(context.tx, account.id)
  if ((await standingOf(context.tx, account.id)).has_password) refuseAccess('account_active', { login })
  return issueCode(context, account.id, duty, 'invite')
}

/**
 * Writes account, holder, duty and logins. False when the account was there before.
 * A telephone that somebody else signs in with stays a telephone number only: villages share one.
 * @throws Refusal login_taken
 */
export async function openAccount(
  { tx, actor, now }: Pick<Context, 'tx' | 'now'> & { actor: { account: string | null } },
  asked: Omit<NewAccount, 'duty'>,
  duty: Omit<Parameters<typeof addDuty>[1], 'account_id'>,
): Promise<boolean> {
  const { id, holder, phone = null, email = null } = asked
  if (!(await addAccountRow(tx, { id, auth_id: id, holder, phone, email, created_at: now }))) return false
  await addDuty(tx, { ...duty, account_id: id })
  await addHolder(tx, { account: id, holder, since: now, by: actor.account, minutes: null })
  if (asked.login) {
    if (!(await addLogin(tx, asked.login, id))) refuseAccess('login_taken', { login: asked.login }, 'login')
  } else await addProposedLogin(tx, id, duty.role, duty.area_code)
  if (phone) await addLogin(tx, phone, id)
  return true
}

async function addProposedLogin(tx: Context['tx'], id: string, role: string, area: string): Promise<void> {
  for (let nth = 1; nth < 100; nth++)
    if (await addLogin(tx, proposedLogin(role as NewAccount['duty']['role'], area, nth), id)) return
  refuseAccess('login_taken', { login: proposedLogin(role as NewAccount['duty']['role'], area) }, 'login')
}
