import type { Account, AccountState } from '@payung/domain/access/account'
import { isWithinReach } from '@payung/domain/access/administration'
import type { AreaCode } from '@payung/domain/areas/area'
import { holdersOf, loginsOf, standingOf } from '@payung/store/access/accounts'
import type { Context } from '../context'
import { findAccount, heldDuty } from './find-account'
import { areaNames, codesOf, toDuty } from './name-areas'

/**
 * One account with its duties inside the actor's reach and everyone who has held it.
 * @throws Refusal unknown_account
 */
export async function readAccount(context: Context, area: AreaCode, id: string): Promise<Account> {
  const { tx, today, actor } = context
  const account = await findAccount(context, area, id)
  const seen = account.duties.filter((duty) => isWithinReach(actor, heldDuty(duty)))
  const nameOf = await areaNames(tx, codesOf(seen), today)
  const standing = await standingOf(tx, id)
  const state: AccountState = account.closed_at ? 'closed' : standing.has_password ? 'active' : 'invited'
  return {
    id: account.id as Account['id'],
    holder: account.holder,
    logins: await loginsOf(tx, id),
    phone: account.phone,
    state,
    last_seen: standing.last_seen,
    totp: standing.totp,
    duties: seen.map((duty) => toDuty(duty, nameOf)),
    holders: await holdersOf(tx, id),
  }
}
