import type { AreaCode, AreaLevel } from '../areas/area'

/** Everyone who works with the register. A role is held for an area: the duty. */
export const ROLES = [
  'village_operator',
  'village_treasurer',
  'village_head',
  'district',
  'pmd_regency',
  'bpkad',
  'pmd_province',
  'branch',
  'region',
  'ministry',
  'administrator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

/** The level at which a role is held, and whether it reads persons below the village level's sums. */
export const ROLE_LEVELS: Record<Role, { level: AreaLevel | 'any'; persons: boolean }> = {
  village_operator: { level: 'village', persons: true },
  village_treasurer: { level: 'village', persons: true },
  village_head: { level: 'village', persons: true },
  district: { level: 'district', persons: true },
  pmd_regency: { level: 'regency', persons: true },
  bpkad: { level: 'regency', persons: true },
  pmd_province: { level: 'province', persons: false },
  branch: { level: 'any', persons: true },
  region: { level: 'any', persons: false },
  ministry: { level: 'nation', persons: false },
  administrator: { level: 'any', persons: false },
  auditor: { level: 'any', persons: true },
}

/** Roles that may read names of people in their area. */
export const PERSON_ROLES = ROLES.filter((role) => ROLE_LEVELS[role].persons)

/** Roles that may unmask a NIK, with a reason: village, regency, branch. */
export const UNMASKING_ROLES = [
  'village_operator',
  'village_head',
  'pmd_regency',
  'branch',
] as const satisfies readonly Role[]

/** Who acts: an account in one of its duties. */
export interface Actor {
  account: string
  holder: string
  role: Role
  area: AreaCode
  /** A branch is a set of regencies; null for everybody else. */
  regencies: readonly number[] | null
  /** The last day of the duty, where it ends. */
  until: string | null
}
