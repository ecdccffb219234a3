import type { Role } from '@payung/domain/access/roles'
import type { ImportKind } from '@payung/domain/registration/import/fields'
import { refuse } from '@payung/domain/registration/refusals'

/** Which kinds of file each role brings. */
const KINDS_OF: Partial<Record<Role, readonly ImportKind[]>> = {
  village_operator: ['roster', 'decrees'],
  village_head: ['roster', 'decrees'],
  district: ['roster', 'decrees'],
  pmd_regency: ['roster', 'ceilings', 'decrees', 'npp', 'kpj', 'codes', 'payments'],
  bpkad: ['ceilings', 'payments'],
  branch: ['npp', 'kpj', 'codes', 'payments'],
}

/**
 * Stops a role at a kind of file that is not its own.
 * @throws Refusal import_kind_not_for_role
 */
export function requireKindFor(role: Role, kind: ImportKind): void {
  if (!KINDS_OF[role]?.includes(kind))
    refuse('import_kind_not_for_role', { who: kind === 'ceilings' ? 'BPKAD' : 'Dinas PMD kabupaten' }, 'kind')
}
