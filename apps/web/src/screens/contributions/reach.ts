import type { Role } from '@payung/domain/access/roles'
import type { Account } from '../../shell/session'

/** Who reads persons and the money of single units; others see sums in the coverage. */
const READERS: readonly Role[] = [
  'village_operator',
  'village_treasurer',
  'village_head',
  'district',
  'pmd_regency',
  'bpkad',
  'branch',
  'auditor',
]
const RUNNERS: readonly Role[] = ['village_operator', 'village_treasurer', 'pmd_regency', 'bpkad']
const PAYERS: readonly Role[] = ['village_operator', 'village_treasurer', 'district', 'pmd_regency', 'bpkad', 'branch']

/** What a role may do with money; the server decides, this only spares a refusal. */
export function mayWithMoney({ role }: Pick<Account, 'role'>) {
  return {
    read: READERS.includes(role),
    run: RUNNERS.includes(role),
    record: PAYERS.includes(role),
    post: role === 'branch',
    plan: role === 'pmd_regency',
    ceilings: role === 'pmd_regency' || role === 'bpkad',
    tellFacts: role === 'pmd_regency' || role === 'bpkad' || role === 'branch' || role === 'pmd_province',
  }
}

/** The area in whose name a thing of a regency is asked for: the own one where it is narrower. */
export function reachIn(regency: string, { area }: Pick<Account, 'area'>): string {
  return area.code.startsWith(`${regency}.`) ? area.code : regency
}

/** The regency of an area: the first two parts of its code. */
export function regencyOf(area: string): string {
  return area.split('.').slice(0, 2).join('.')
}
