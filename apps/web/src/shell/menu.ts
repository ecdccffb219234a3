import type { Role } from '@payung/domain/access/roles'
import { paths } from '../paths'
import type { shellId } from '../texts/shell.id'
import type { IconName } from '../ui/icon'
import { hasScreen } from './screen'
import type { Account } from './session'

export interface MenuEntry {
  key: keyof (typeof shellId)['entries']
  icon: IconName
  href: string
  pattern: string
}

export interface MenuGroup {
  key: keyof (typeof shellId)['groups']
  entries: readonly MenuEntry[]
}

const VILLAGE: readonly Role[] = ['village_operator', 'village_treasurer', 'village_head']
const NAMES: readonly Role[] = [...VILLAGE, 'district', 'pmd_regency', 'bpkad', 'branch', 'auditor']
const LISTS: readonly Role[] = ['village_operator', 'district', 'pmd_regency', 'bpkad', 'branch']
const ACCOUNTS: readonly Role[] = [
  'district',
  'pmd_regency',
  'pmd_province',
  'branch',
  'region',
  'ministry',
  'administrator',
  'auditor',
]

/** The work of an account, by area of work, in its own area. What has no screen yet, or is nobody's duty here, is left out. */
export function menuOf({ role, area }: Account): readonly MenuGroup[] {
  const at = { area: area.code }
  const inVillage = VILLAGE.includes(role)
  const village = { village: area.code }
  const rows = (entries: readonly (readonly [MenuEntry['key'], IconName, Path, string, boolean])[]): MenuEntry[] =>
    entries
      .filter(([, , path, , allowed]) => allowed && hasScreen(path))
      .map(([key, icon, { pattern }, href]) => ({ key, icon, href, pattern }))
  return (
    [
      {
        key: 'today',
        entries: rows([
          ['home', 'house', paths.home, paths.home(), true],
          ['coverage', 'umbrella', paths.coverage, paths.coverage(at), !inVillage],
          ['village', 'umbrella', paths.village, paths.village(village), inVillage],
        ]),
      },
      {
        key: 'people',
        entries: rows([
          ['people', 'users', paths.people, paths.people(at), NAMES.includes(role)],
          ['posts', 'list-checks', paths.posts, paths.posts(village), inVillage],
          ['decrees', 'gavel', paths.decrees, paths.decrees(at), role === 'district' || role === 'pmd_regency'],
          [
            'proposals',
            'clipboard-check',
            paths.proposals,
            paths.proposals(at),
            inVillage || role === 'district' || role === 'pmd_regency',
          ],
          ['imports', 'file-spreadsheet', paths.imports, paths.imports(at), LISTS.includes(role)],
        ]),
      },
      {
        key: 'contributions',
        entries: rows([
          ['contributions', 'receipt', paths.contributions, paths.contributions(at), NAMES.includes(role)],
          ['payments', 'banknote', paths.payments, paths.payments(at), NAMES.includes(role)],
          ['units', 'building-2', paths.units, paths.units(at), NAMES.includes(role)],
          ['schemes', 'scale', paths.schemes, paths.schemes(at), NAMES.includes(role)],
        ]),
      },
      {
        key: 'access',
        entries: rows([
          ['accounts', 'user-plus', paths.accounts, paths.accounts(at), ACCOUNTS.includes(role)],
          ['regencyRules', 'settings', paths.regencyRules, paths.regencyRules(at), role === 'pmd_regency'],
          ['tokens', 'key', paths.tokens, paths.tokens(at), ACCOUNTS.includes(role)],
          ['place', 'map', paths.place, paths.place(at), role === 'administrator' || role === 'pmd_regency'],
          ['audit', 'history', paths.audit, paths.audit(), ['auditor', 'administrator', 'pmd_regency'].includes(role)],
        ]),
      },
      {
        key: 'help',
        entries: rows([
          ['help', 'help', paths.help, paths.help(), true],
          ['lawBook', 'scale', paths.lawBook, paths.lawBook(), true],
          ['regulations', 'file-text', paths.regulations, paths.regulations(), role === 'administrator'],
        ]),
      },
    ] satisfies MenuGroup[]
  ).filter((group) => group.entries.length > 0)
}

interface Path {
  pattern: string
}

/** The entry whose kind of address is the longest beginning of where one is, in whichever area that may be. */
export function currentEntry(groups: readonly MenuGroup[], at: string): MenuEntry['key'] | null {
  const begins = ({ pattern }: MenuEntry) =>
    pattern === '/' ? at === '/' : new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}(/|$)`).test(at)
  const holding = groups
    .flatMap((group) => group.entries)
    .filter(begins)
    .sort((a, b) => b.pattern.length - a.pattern.length)
  return holding[0]?.key ?? null
}
