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

test('where one is, is the entry with the longest beginning', () => {
  const groups = [
    {
      key: 'today' as const,
      entries: [
        { key: 'home' as const, icon: 'house' as const, href: '/' },
        { key: 'coverage' as const, icon: 'umbrella' as const, href: '/wilayah/53' },
        { key: 'imports' as const, icon: 'upload' as const, href: '/wilayah/53/impor' },
      ],
    },
  ]
  expect(currentEntry(groups, '/')).toBe('home')
  expect(currentEntry(groups, '/wilayah/53')).toBe('coverage')
  expect(currentEntry(groups, '/wilayah/53/impor/baru')).toBe('imports')
  expect(currentEntry(groups, '/jejak')).toBe(null)
})
