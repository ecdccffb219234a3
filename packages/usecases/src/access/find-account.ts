import { type HeldDuty, isWithinReach, mayAdminister, whoAdministers } from '@payung/domain/access/administration'
import { refuseAccess } from '@payung/domain/access/refusals'
import { namesOfRoles, ROLE_NAMES } from '@payung/domain/access/role-words'
import type { Role } from '@payung/domain/access/roles'
import { type AreaCode, isUnder } from '@payung/domain/areas/area'
import { type AccountRow, accountById } from '@payung/store/access/accounts'
import { type DutyRow, dutiesOf } from '@payung/store/access/duties'
import { asOwner } from '@payung/store/scope'
import type { Context } from '../context'

/** An account with every duty that it has, in scope or not. */
export interface FoundAccount extends AccountRow {
  duties: DutyRow[]
}

/**
 * The account, when one of its duties lies in the area.
 * @throws Refusal unknown_account; it never says whether the account exists elsewhere
 */
export async function findAccount({ tx }: Context, area: AreaCode, id: string): Promise<FoundAccount> {
  const account = await accountById(tx, id)
  const duties = account ? await asOwner(tx, () => dutiesOf(tx, account.id)) : []
  if (!account || !duties.some((duty) => isUnder(duty.area_code as AreaCode, area))) refuseAccess('unknown_account')
  return { ...account, duties }
}

/** The role, area and regencies of a duty's row. */
export function heldDuty(row: Pick<DutyRow, 'role' | 'area_code' | 'regencies'>): HeldDuty {
  return { role: row.role as Role, area: row.area_code as AreaCode, regencies: row.regencies }
}

/** The duties of an account that hold today or later; of one whose duties are all over, the last. */
export function livingDuties(account: FoundAccount, today: string): DutyRow[] {
  const living = account.duties.filter(({ until }) => until === null || until > today)
  return living.length > 0 ? living : account.duties.slice(-1)
}

/**
 * The actor looks after every living duty of the account, or refuses: whoever may reset one half of a person may not get at the other.
 * @throws Refusal role_not_yours
 */
export function requireAdministering({ actor, today, note }: Context, account: FoundAccount): void {
  note({}, account.id)
  for (const duty of livingDuties(account, today)) requireGranting(actor, heldDuty(duty))
}

/** @throws Refusal role_not_yours, outside_area */
export function requireGranting(actor: Context['actor'], duty: HeldDuty): void {
  if (mayAdminister(actor, duty)) return
  const who = whoAdministers(duty.role)
  if (who.includes(actor.role) && !isWithinReach(actor, duty)) refuseAccess('outside_area', {}, 'area')
  refuseAccess('role_not_yours', { role: ROLE_NAMES[duty.role], who: namesOfRoles(who) }, 'role')
}
