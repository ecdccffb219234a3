import { describe, expect, it } from 'vitest'
import { areaCode } from '../areas/area'
import { isHeldAt, isWithinReach, mayAdminister, rolesAdministeredBy, whoAdministers } from './administration'
import { type Actor, ROLE_LEVELS, ROLES, type Role } from './roles'

const actor = (role: Role, area: string, regencies: number[] | null = null): Actor => ({
  account: '00000000-0000-7000-8000-000000000001',
  holder: 'Petugas',
  role,
  area: areaCode(area),
  regencies,
  until: null,
})
const held = (role: Role, area: string, regencies: number[] | null = null) => ({
  role,
  area: areaCode(area),
  regencies,
})

describe('who looks after whose account', () => {
  it.each([
    ['district', '53.04.12', 'village_operator', '53.04.12.2001', true],
    ['district', '53.04.12', 'village_operator', '53.04.13.2001', false],
    ['district', '53.04.12', 'district', '53.04.12', false],
    ['pmd_regency', '53.04', 'village_head', '53.04.12.2001', true],
    ['pmd_regency', '53.04', 'village_head', '53.10.01.2001', false],
    ['pmd_regency', '53.04', 'pmd_regency', '53.10', false],
    ['pmd_regency', '53.04', 'pmd_regency', '53.04', false],
    ['pmd_regency', '53.04', 'pmd_province', '53', false],
    ['pmd_province', '53', 'pmd_regency', '53.04', true],
    ['pmd_province', '53', 'village_operator', '53.04.12.2001', false],
    ['administrator', '', 'pmd_regency', '53.04', true],
    ['administrator', '', 'administrator', '', true],
    ['auditor', '', 'auditor', '', false],
    ['village_head', '53.04.12.2001', 'village_operator', '53.04.12.2001', false],
  ] as const)('%s of "%s" over %s of %s: %s', (role, area, other, place, may) =>
    expect(mayAdminister(actor(role, area), held(other, place))).toBe(may),
  )

  it('lets nobody look after a role of a level above the own', () => {
    const height = { village: 0, district: 1, regency: 2, province: 3, nation: 4, any: 4 }
    for (const role of ROLES)
      for (const other of rolesAdministeredBy(role).filter((one) => ROLE_LEVELS[one].level !== 'any'))
        expect(height[ROLE_LEVELS[other].level], `${role} over ${other}`).toBeLessThanOrEqual(
          height[ROLE_LEVELS[role].level],
        )
  })

  it('gives every role somebody who looks after it', () => {
    for (const role of ROLES) expect(whoAdministers(role).length).toBeGreaterThan(0)
  })

  it('keeps a region inside its regencies', () => {
    const region = actor('region', '', [5304, 5310])
    expect(isWithinReach(region, held('branch', '53', [5304]))).toBe(true)
    expect(isWithinReach(region, held('branch', '53', [5304, 5371]))).toBe(false)
    expect(isWithinReach(region, held('branch', '53'))).toBe(false)
    expect(isWithinReach(region, held('bpkad', '53.10'))).toBe(true)
  })

  it.each([
    ['village_operator', '53.04.12.2001', true],
    ['village_operator', '53.04.12', false],
    ['district', '53.04.12', true],
    ['ministry', '', true],
    ['ministry', '53', false],
    ['branch', '53', true],
    ['auditor', '53.04', true],
    ['auditor', '53.04.12.2001', false],
  ] as const)('%s is held at "%s": %s', (role, area, fits) => expect(isHeldAt(role, areaCode(area))).toBe(fits))
})
