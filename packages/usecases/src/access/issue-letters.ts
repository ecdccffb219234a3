import { refuseAccess } from '@payung/domain/access/refusals'
import { ROLE_NAMES } from '@payung/domain/access/role-words'
import type { Role } from '@payung/domain/access/roles'
import type { Area, AreaCode } from '@payung/domain/areas/area'
import { parentOf, pathOf } from '@payung/domain/areas/area'
import { loginsOf, standingOf } from '@payung/store/access/accounts'
import type { Context } from '../context'
import { findAccount, livingDuties, requireAdministering } from './find-account'
import { issueCode } from './issue-code'
import { areaNames } from './name-areas'

/** What one letter says. */
export interface Letter {
  holder: string
  login: string
  phone: string | null
  code: string
  expires_at: string
  role: Role
  area: Area
  /** From the regency down to the area above: `Kabupaten Belu, Kecamatan Lasiolat`. */
  above: Area[]
}

/**
 * Issues fresh one-time codes for accounts that wait for their holder; the codes of earlier letters end.
 * @throws Refusal unknown_account, role_not_yours, account_active
 */
export async function issueLetters(
  context: Context,
  area: AreaCode,
  accounts: readonly string[],
): Promise<{ letters: Letter[]; office: string }> {
  const { tx, actor, today, note } = context
  const issued = []
  for (const id of new Set(accounts)) {
    const account = await findAccount(context, area, id)
    requireAdministering(context, account)
    const [login = ''] = await loginsOf(tx, id)
    if (account.closed_at) refuseAccess('unknown_account')
    if ((await standingOf(tx, id)).has_password) refuseAccess('account_active', { login })
    const duty = livingDuties(account, today)[0]
    if (!duty) refuseAccess('unknown_account')
    issued.push({ account, duty, code: await issueCode(context, id, duty, 'invite') })
  }
  note({ letters: issued.length }, area)
  const codes = [actor.area, ...issued.flatMap(({ duty }) => pathOf(duty.area_code as AreaCode))]
  const nameOf = await areaNames(tx, codes, today)
  const letters = issued
    .map(({ account, duty, code }) => ({
      holder: account.holder,
      phone: account.phone,
      ...code,
      role: duty.role as Role,
      area: nameOf(duty.area_code),
      above: aboveOf(duty.area_code as AreaCode).map(nameOf),
    }))
    .sort((a, b) => (a.area.code < b.area.code ? -1 : a.area.code > b.area.code ? 1 : 0))
  return { letters, office: `${ROLE_NAMES[actor.role]} · ${nameOf(actor.area).name}` }
}

function aboveOf(area: AreaCode): AreaCode[] {
  const above = parentOf(area)
  return above === null ? [] : pathOf(above).filter((code) => code.length >= 5)
}
