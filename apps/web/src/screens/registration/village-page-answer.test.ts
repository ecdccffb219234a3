import type { VillagePage, VillagePerson } from '@payung/domain/contributions/protection-shown'
import { expect, test } from 'vitest'
import { villageId } from '../../texts/village.id'
import { numbersIn } from '../../ui/numbers'
import { monthToPay, villageAnswer, waitingOf } from './village-page-answer'

const states = { protected: 0, grace: 0, unprotected: 0, candidate: 0, ended: 0, unknown: 0 }

function villager(person: string, more: Partial<VillagePerson>): VillagePerson {
  return {
    person,
    name: person,
    nik_last4: '0001',
    nik_standing: 'confirmed',
    posts: ['kadus'],
    group: 'officials',
    category: 'perangkat',
    profession: null,
    fund: 'ADD',
    segment: 'PU',
    programmes: ['jkk', 'jkm'],
    wage: 2_022_200,
    state: 'protected',
    lapses_on: '2023-09-16',
    next: null,
    months: ['settled', 'billed'],
    ...more,
  }
}

function village(people: VillagePerson[]): VillagePage {
  const officials = { ...states }
  for (const { state } of people) officials[state]++
  return {
    village: '53.04.01.2001' as VillagePage['village'],
    name: 'Kewar',
    on: '2023-08-30',
    months: ['2023-07', '2023-08'],
    counts: { officials, vulnerable: states },
    people,
  }
}

const says = (page: VillagePage) =>
  villageAnswer(page, 'Desa Kewar', {
    texts: villageId,
    numbers: numbersIn('id'),
    words: { day: (date) => date, month: (of) => of },
    today: '2023-08-30',
  })

const candidate = { state: 'candidate', next: 'register', lapses_on: null, months: ['none', 'none'] } as const

test('a village says how many of its officials are protected, why the others are not, and until when', () => {
  const found = says(village([villager('a', {}), villager('b', { ...candidate, months: [...candidate.months] })]))
  expect(found).toEqual({
    mark: 'half',
    says: '*1 dari 2* aparat desa terlindungi hari ini.',
    besides: '1 belum: belum terdaftar di kantor cabang. Perlindungan ini berlaku sampai 2023-09-15.',
  })
})

test('a village without people says so, and is never zero of zero', () => {
  expect(says(village([]))).toMatchObject({ mark: 'absent', says: '*Belum ada orang* yang tercatat di Desa Kewar.' })
})

test('what waits stands in the order of the way; the oldest open month is paid first', () => {
  const page = village([
    villager('a', { state: 'grace', next: 'pay', months: ['overdue', 'billed'] }),
    villager('b', { ...candidate, months: [...candidate.months] }),
    villager('c', {}),
  ])
  expect(waitingOf(page.people).map(({ step }) => step)).toEqual(['register', 'pay'])
  expect(monthToPay(page)).toBe('2023-07')
})
