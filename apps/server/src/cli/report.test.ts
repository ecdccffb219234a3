import type { CoverageFigures } from '@payung/domain/monitoring/coverage'
import { expect, it } from 'vitest'
import { lineOf } from './report'

it('says of a place what its screen says: officials against the posts that somebody holds', () => {
  const figures = {
    area: { code: '53.04.01.2001', name: 'Kewar', kind: 'desa' },
    officials: { posts: 15, registered: 12, billed: 12, paid: 7, protected: 6, grace: 1, candidates: 3 },
    vulnerable: { registered: 9, protected: 8 },
    reason: null,
  } as unknown as CoverageFigures
  expect(lineOf(figures)).toBe('53.04.01.2001 Kewar                       aparat 6 dari 15, pekerja rentan 8 dari 9')
  expect(lineOf({ ...figures, reason: 'Belum dianggarkan.' })).toMatch(/8 dari 9 · Belum dianggarkan\.$/)
})
