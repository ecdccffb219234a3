import { type AreaCode, isUnder, levelOf, regencyIdOf } from '../areas/area'
import { type Actor, ROLE_LEVELS, ROLES, type Role } from './roles'

/** Who looks after the accounts of a role: opens, resets, hands over, closes. Always the level above. */
const ADMINISTERED_BY: Record<Role, readonly Role[]> = {
  village_operator: ['district', 'pmd_regency'],
  village_treasurer: ['district', 'pmd_regency'],
  village_head: ['district', 'pmd_regency'],
  district: ['pmd_regency'],
  pmd_regency: ['pmd_province', 'administrator'],
  bpkad: ['pmd_province', 'administrator'],
  pmd_province: ['ministry', 'administrator'],
  branch: ['region', 'administrator'],
  region: ['administrator'],
  ministry: ['administrator'],
  administrator: ['administrator'],
  auditor: ['pmd_province', 'ministry', 'administrator'],
}

/** The roles that look after the accounts of a role. */
export function whoAdministers(role: Role): readonly Role[] {
  return ADMINISTERED_BY[role]
}

/** The roles that somebody in this role may grant, reset and close: nobody's reach goes above the own level. */
export function rolesAdministeredBy(role: Role): Role[] {
  return ROLES.filter((other) => ADMINISTERED_BY[other].includes(role))
}

/** Roles that look after the accounts of others at all. */
export const ADMINISTERING_ROLES: readonly Role[] = ROLES.filter((role) => rolesAdministeredBy(role).length > 0)

/** Roles that read who holds which account. */
export const ACCOUNT_READING_ROLES: readonly Role[] = [...ADMINISTERING_ROLES, 'auditor']

/** May the actor look after a duty of this role, here? The area decides as much as the role. */
export function mayAdminister(actor: Actor, duty: HeldDuty): boolean {
  return whoAdministers(duty.role).includes(actor.role) && isWithinReach(actor, duty)
}

/** What a duty binds: a role to an area and, for a branch or a region, to a set of regencies. */
export interface HeldDuty {
  role: Role
  area: AreaCode
  regencies: readonly number[] | null
}

/** Does the duty reach no further than the actor's own? */
export function isWithinReach(actor: Actor, duty: HeldDuty): boolean {
  if (!isUnder(duty.area, actor.area)) return false
  if (actor.regencies === null) return true
  const own = regencyIdOf(duty.area)
  const reached = duty.regencies ?? (own === null ? null : [own])
  return reached?.every((one) => actor.regencies?.includes(one)) ?? false
}

/** Does the role belong to the level of the area? A branch and a region name their regencies besides. */
export function isHeldAt(role: Role, area: AreaCode): boolean {
  const { level } = ROLE_LEVELS[role]
  return level === 'any' ? levelOf(area) !== 'village' : level === levelOf(area)
}

/** Does a duty of this role list regencies? */
export function listsRegencies(role: Role): boolean {
  return role === 'branch' || role === 'region'
}
