import type { NewDuty } from '@payung/domain/access/account'
import { isHeldAt, listsRegencies } from '@payung/domain/access/administration'
import { refuseAccess } from '@payung/domain/access/refusals'
import { LEVEL_NAMES, ROLE_NAMES } from '@payung/domain/access/role-words'
import { ROLE_LEVELS } from '@payung/domain/access/roles'
import { isUnder, regencyIdOf } from '@payung/domain/areas/area'
import { refuseArea } from '@payung/domain/areas/refusals'
import { addDays, type PlainDate } from '@payung/kernel/dates'
import { areasNamed } from '@payung/store/access/area-names'
import type { Context } from '../context'
import { requireGranting } from './find-account'

/** A duty that may be written: regencies as numbers, `until` as the first day on which it no longer holds. */
export interface CheckedDuty {
  id: string
  role: string
  area_code: string
  regencies: number[] | null
  since: PlainDate
  until: PlainDate | null
  purpose: string | null
  granted_by: string
}

/**
 * May the actor grant this duty, and does it make sense?
 * @throws Refusal role_not_yours, outside_area, role_needs_level, auditor_needs_end, duty_span, unknown_area
 */
export async function checkDuty({ tx, actor, today }: Context, duty: NewDuty): Promise<CheckedDuty> {
  const regencies = listsRegencies(duty.role) ? regencyNumbers(duty) : null
  requireGranting(actor, { role: duty.role, area: duty.area, regencies })
  if (!isHeldAt(duty.role, duty.area)) {
    const level = LEVEL_NAMES[ROLE_LEVELS[duty.role].level]
    refuseAccess('role_needs_level', { role: ROLE_NAMES[duty.role], level }, 'area')
  }
  if (duty.role === 'auditor' && !duty.until) refuseAccess('auditor_needs_end', {}, 'until')
  const since = duty.since ?? today
  if (duty.until && duty.until < since) refuseAccess('duty_span', { since }, 'until')
  const codes = [duty.area, ...(duty.regencies ?? [])].filter((code) => code !== '')
  const known = await areasNamed(tx, codes, today)
  for (const code of codes) if (!known.has(code)) refuseArea('unknown_area', { code, on: today }, 'area')
  return {
    id: duty.id,
    role: duty.role,
    area_code: duty.area,
    regencies,
    since,
    until: duty.until ? addDays(duty.until, 1) : null,
    purpose: duty.purpose ?? null,
    granted_by: actor.account,
  }
}

/** A branch or a region names its regencies; a regency itself is one. Each lies under the area of the duty. */
function regencyNumbers(duty: NewDuty): number[] | null {
  const codes = duty.regencies?.length ? duty.regencies : duty.area.length === 5 ? [duty.area] : []
  const numbers = codes.filter((code) => isUnder(code, duty.area)).map(regencyIdOf)
  const fits = codes.length > 0 && numbers.length === codes.length && codes.every((code) => code.length === 5)
  if (!fits) refuseAccess('role_needs_level', { role: ROLE_NAMES[duty.role], level: LEVEL_NAMES.regency }, 'regencies')
  return numbers.filter((one) => one !== null)
}
