import type { Coverage } from '@payung/domain/monitoring/coverage'
import { expect, test } from 'vitest'
import { monitoringId } from '../../texts/monitoring.id'
import { numbersIn } from '../../ui/numbers'
import { answerOf, stateOf } from './coverage-answer'

const nobody = { posts: 0, registered: 0, billed: 0, paid: 0, protected: 0, grace: 0, candidates: 0 }
const vulnerable = { ...nobody, by_fund: { village: 0, apbd: 0, other: 0 } }

/** A place of invented figures. */
function place(name: string, officials: Partial<typeof nobody>, more: Partial<Coverage> = {}): Coverage {
  return {
    area: { code: '53.04', name, kind: 'regency' },
    on: '2023-08-30',
    source: 'rekaan',
    officials: { ...nobody, ...officials },
    vulnerable,
    money: { billed: 0, paid: 0 },
    denominators: [],
    reason: null,
    reason_code: null,
    reason_in_english: null,
    path: [],
    facts: [],
    children: [],
    are_children_hidden: false,
    months: [],
    ...more,
  }
}

const says = (coverage: Coverage) =>
  answerOf(coverage, { texts: monitoringId, numbers: numbersIn('id'), day: (date) => date, language: 'id' })

test('a part of a place names who is left behind and which areas are still at zero', () => {
  const zero = place(
    'Kabupaten Sabu Raijua',
    { posts: 455 },
    { reason_code: 'no_budget', reason: 'Belum ada anggaran.' },
  )
  const found = says(
    place(
      'Kabupaten Belu',
      { posts: 10, registered: 8, billed: 8, paid: 6, protected: 6, grace: 1 },
      { children: [zero] },
    ),
  )
  expect(found.mark).toBe('half')
  expect(found.says).toBe('*6 dari 10* aparat desa di Belu terlindungi per 2023-08-30.')
  expect(found.besides).toBe(
    'Selebihnya: 2 belum terdaftar, 2 ditagih, belum dibayar, 1 di antaranya belum pasti. Masih nol: Sabu Raijua. Belum ada pekerja rentan yang terdaftar.',
  )
})

test('nobody, no data and no desa are three different things', () => {
  expect(
    says(place('Kabupaten Sabu Raijua', { posts: 455 }, { reason_code: 'no_budget', reason: 'Belum ada anggaran.' })),
  ).toMatchObject({
    mark: 'open',
    besides: expect.stringContaining('Belum ada anggaran.'),
  })
  expect(says(place('Aceh', {}, { reason_code: 'no_data' })).mark).toBe('absent')
  expect(says(place('Kota Kupang', {}, { reason_code: 'not_applicable' })).mark).toBe('not_applicable')
  expect(stateOf(place('Belu', { posts: 2, registered: 2, billed: 2, paid: 2, protected: 2 }))).toBe('full')
})
