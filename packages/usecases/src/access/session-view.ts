import type { Actor, Role } from '@payung/domain/access/roles'
import type { Session } from '@payung/domain/access/session'
import type { AreaCode } from '@payung/domain/areas/area'
import type { PlainDate } from '@payung/kernel/dates'
import type { Id } from '@payung/kernel/ids'
import { loginsOf } from '@payung/store/access/accounts'
import { dutiesOn } from '@payung/store/access/duties'
import { hasSecondStep } from '@payung/store/access/passwords'
import type { SessionRow } from '@payung/store/access/sign-in'
import { areaNames, codesOf, lastDayOf, type Reading, regenciesNamed } from './name-areas'

/** Who acts in a session; null when no duty of the account holds today. */
export function actorOfSession(row: SessionRow): Actor | null {
  if (row.role === null || row.area_code === null) return null
  return {
    account: row.account,
    holder: row.holder,
    role: row.role as Role,
    area: row.area_code as AreaCode,
    regencies: row.regencies,
    until: lastDayOf(row.until),
  }
}

/** The account of a session as its holder sees it; null when no duty holds today. */
export async function viewAccount(owner: Reading, row: SessionRow, today: PlainDate): Promise<Session['account']> {
  if (row.duty === null || row.role === null || row.area_code === null) return null
  const duties = await dutiesOn(owner, row.account, today)
  const nameOf = await areaNames(
    owner,
    codesOf([...duties, { area_code: row.area_code, regencies: row.regencies }]),
    today,
  )
  const [login = ''] = await loginsOf(owner, row.account)
  return {
    id: row.account as Id,
    name: row.holder,
    login,
    duty: row.duty as Id,
    role: row.role as Role,
    area: nameOf(row.area_code),
    regencies: regenciesNamed(row.regencies, nameOf),
    until: lastDayOf(row.until),
    roles: duties.map(({ id, role, area_code, until }) => ({
      id: id as Id,
      role: role as Role,
      area: nameOf(area_code),
      until: lastDayOf(until),
    })),
    totp: await hasSecondStep(owner, row.auth_id),
    expires_at: row.ends,
  }
}
