import type { AccountLine, AccountState } from '@payung/domain/access/account'
import { rolesAdministeredBy } from '@payung/domain/access/administration'
import type { Role } from '@payung/domain/access/roles'
import type { AreaCode } from '@payung/domain/areas/area'
import { listAccountRows } from '@payung/store/access/accounts'
import type { Context } from '../context'
import { areaNames, lastDayOf } from './name-areas'

/** What narrows the list. */
export interface AccountsAsked {
  text?: string
  role?: Role
  state?: AccountState
  after?: string
  most: number
}

/** A page of the accounts with a duty in the area or below it. */
export interface AccountsPage {
  accounts: AccountLine[]
  count: number
  next: string | null
  grantable: Role[]
}

/** Lists accounts, by area. */
export async function listAccounts(context: Context, area: AreaCode, asked: AccountsAsked): Promise<AccountsPage> {
  const { tx, today, now, actor } = context
  const rows = await listAccountRows(tx, { ...asked, area, now })
  const nameOf = await areaNames(
    tx,
    rows.map((row) => row.area_code),
    today,
  )
  const last = rows.at(-1)
  return {
    accounts: rows.map((row) => ({
      id: row.id as AccountLine['id'],
      holder: row.holder,
      login: row.login ?? '',
      phone: row.phone,
      role: row.role as Role,
      area: nameOf(row.area_code),
      until: lastDayOf(row.until),
      state: row.state as AccountState,
      last_seen: row.last_seen,
      code_expires: row.state === 'invited' ? row.code_expires : null,
    })),
    count: rows[0]?.total ?? 0,
    next: last && rows.length === asked.most ? `${last.area_code}|${last.id}` : null,
    grantable: rolesAdministeredBy(actor.role),
  }
}
