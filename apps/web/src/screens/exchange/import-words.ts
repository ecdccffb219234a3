import type { Role } from '@payung/domain/access/roles'
import type { Import } from '@payung/domain/registration/imported'
import type { exchangeId } from '../../texts/exchange.id'
import type { Mark } from '../../ui/status-mark'

export type ImportKind = Import['kind']

/** Which lists each role brings; the server decides, this only spares a refusal. */
export const KINDS_OF: Partial<Record<Role, readonly ImportKind[]>> = {
  village_operator: ['roster', 'decrees'],
  district: ['roster', 'decrees'],
  pmd_regency: ['roster', 'decrees', 'ceilings', 'npp', 'kpj', 'codes', 'payments'],
  bpkad: ['ceilings', 'payments'],
  branch: ['kpj', 'npp', 'codes', 'payments'],
}

export type ImportStateWord = keyof (typeof exchangeId)['states']

/** The state in which a person meets an import. */
export function stateWord({ state, trouble }: Pick<Import, 'state' | 'trouble'>): ImportStateWord {
  return state === 'confirmed' && trouble !== null ? 'trouble' : state
}

const MARKS: Record<ImportStateWord, Mark> = {
  read: 'half',
  previewed: 'half',
  confirmed: 'half',
  trouble: 'open',
  stored: 'whole',
  undone: 'absent',
  discarded: 'absent',
}

/** The mark of an import's state. */
export function markOf(one: Pick<Import, 'state' | 'trouble'>): Mark {
  return MARKS[stateWord(one)]
}

/** Does it wait for somebody? */
export function isWaiting(one: Pick<Import, 'state' | 'trouble'>): boolean {
  return one.state === 'read' || one.state === 'previewed' || stateWord(one) === 'trouble'
}
