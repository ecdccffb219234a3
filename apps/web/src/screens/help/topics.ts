import type { Role } from '@payung/domain/access/roles'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import type { Account } from '../../shell/session'
import type { helpId } from '../../texts/help.id'

export type Topic = keyof (typeof helpId)['topics']

const TASKS: Record<Role, readonly Topic[]> = {
  village_operator: ['protect', 'register', 'import', 'structure', 'pay'],
  village_treasurer: ['protect', 'pay', 'proposals'],
  village_head: ['protect', 'proposals', 'register', 'structure'],
  district: ['coverage', 'behalf', 'accounts', 'import'],
  pmd_regency: ['coverage', 'import', 'accounts', 'behalf', 'trail'],
  bpkad: ['coverage', 'pay', 'import'],
  pmd_province: ['coverage', 'accounts'],
  branch: ['branch', 'coverage', 'import', 'accounts'],
  region: ['coverage', 'accounts'],
  ministry: ['coverage', 'accounts'],
  administrator: ['accounts', 'areas', 'trail', 'coverage'],
  auditor: ['trail', 'coverage', 'protect'],
}

/** The tasks of a role, the usual one first. */
export function tasksOf(role: Role): readonly Topic[] {
  return TASKS[role]
}

/** The page on which a task is done, in the own area; null where there is none. */
export function wayTo(topic: Topic, { area, role }: Account): string | null {
  const at = { area: area.code }
  const inVillage = role.startsWith('village')
  const village = { village: area.code }
  const [path, href] = {
    protect: inVillage ? [paths.village, paths.village(village)] : [paths.coverage, paths.coverage(at)],
    register: inVillage ? [paths.newPerson, paths.newPerson(village)] : [paths.coverage, paths.coverage(at)],
    import: [paths.imports, paths.imports(at)],
    structure: inVillage ? [paths.posts, paths.posts(village)] : [paths.decrees, paths.decrees(at)],
    proposals: [paths.proposals, paths.proposals(at)],
    pay: [paths.contributions, paths.contributions(at)],
    coverage: [paths.coverage, paths.coverage(at)],
    behalf: [paths.coverage, paths.coverage(at)],
    accounts: [paths.accounts, paths.accounts(at)],
    trail: [paths.audit, paths.audit()],
    branch: [paths.payments, paths.payments(at)],
    areas: [paths.place, paths.place(at)],
  }[topic] as [{ pattern: string }, string]
  return hasScreen(path) ? href : null
}
