import { ROLES } from '@payung/domain/access/roles'
import { describe, expect, test } from 'vitest'
import { screens } from '../routes'
import { currentEntry, menuOf } from './menu'
import type { Account } from './session'

const village = { code: '53.18.01.2001', name: 'Waimangura', kind: 'desa' }
const regency = { code: '53.18', name: 'Sumba Barat Daya', kind: 'regency' }
const accountAs = (role: (typeof ROLES)[number]) =>
  ({ role, area: role.startsWith('village') ? village : regency }) as Account

describe('the menu of a role', () => {
  test.each(ROLES)('%s begins at home and meets no address without a screen', (role) => {
    const entries = menuOf(accountAs(role)).flatMap((group) => group.entries)
    expect(entries[0]?.key).toBe('home')
    for (const { href } of entries) {
      const known = screens.some(({ pattern }) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`).test(href))
      expect(known, href).toBe(true)
    }
  })
})

test('where one is, is the entry with the longest beginning, in whichever area', () => {
  const entry = <Key extends 'home' | 'coverage' | 'imports'>(key: Key, pattern: string) => ({
    key,
    icon: 'umbrella' as const,
    href: pattern.replace(':area', '53'),
    pattern,
  })
  const groups = [
    {
      key: 'today' as const,
      entries: [entry('home', '/'), entry('coverage', '/wilayah/:area'), entry('imports', '/wilayah/:area/impor')],
    },
  ]
  expect(currentEntry(groups, '/')).toBe('home')
  expect(currentEntry(groups, '/wilayah/53')).toBe('coverage')
  expect(currentEntry(groups, '/wilayah/53.18.01')).toBe('coverage')
  expect(currentEntry(groups, '/wilayah/53.18/impor/baru')).toBe('imports')
  expect(currentEntry(groups, '/jejak')).toBe(null)
})
