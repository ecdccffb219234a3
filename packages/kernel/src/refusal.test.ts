import { describe, expect, it } from 'vitest'
import { fill, Refusal, type RefusalKind, refuser } from './refusal'

const table = {
  taken: { nature: 'conflict', says: '{what} sudah dipakai di {where}.', in_english: '{what} is taken in {where}.' },
  closed: { nature: 'unlawful', says: 'Sudah ditutup.', in_english: 'It is closed.', law: 'PP 45/2015 Pasal 15' },
} satisfies Record<string, RefusalKind>
const refuse = refuser(table)

function caught(act: () => never): Refusal {
  try {
    return act()
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
}

describe('a refusal', () => {
  it('carries code, nature, facts and field, and speaks two languages', () => {
    const refusal = caught(() => refuse('taken', { what: 'NPP', where: 'Kupang' }, 'npp'))
    expect(refusal).toMatchObject({ code: 'taken', field: 'npp', kind: { nature: 'conflict' }, name: 'Refusal' })
    expect(refusal.message).toBe('NPP sudah dipakai di Kupang.')
    expect(refusal.says()).toBe('NPP sudah dipakai di Kupang.')
    expect(refusal.says('en')).toBe('NPP is taken in Kupang.')
  })

  it('says days and months in words, and leaves what only looks like one', () => {
    const refusal = caught(() => refuse('taken', { what: '2023-09-01', where: '2015-07' }))
    expect(refusal.message).toBe('1 September 2023 sudah dipakai di Juli 2015.')
    expect(refusal.says('en')).toBe('1 September 2023 is taken in July 2015.')
    expect(refusal.facts).toEqual({ what: '2023-09-01', where: '2015-07' })
    expect(caught(() => refuse('taken', { what: '12/2023-09', where: '2023-13' })).message).toContain('12/2023-09')
  })

  it('needs neither facts nor field', () => {
    expect(caught(() => refuse('closed'))).toMatchObject({ facts: {}, field: undefined, message: 'Sudah ditutup.' })
  })

  it('is an error', () => expect(() => refuse('closed')).toThrow(Error))
})

describe('filling a sentence', () => {
  it.each([
    ['{a} dan {b}', { a: 1, b: 'dua' }, '1 dan dua'],
    ['{a} {a}', { a: 0 }, '0 0'],
    ['tanpa fakta {a}', {}, 'tanpa fakta {a}'],
    ['tanpa kurung', { a: 1 }, 'tanpa kurung'],
  ])('%s', (sentence, facts, expected) => expect(fill(sentence, facts)).toBe(expected))
})
