import { describe, expect, it } from 'vitest'
import { heirsOf, type Relation, ranks, relations } from './heirs'

describe('heirs (PP 44/2015 Pasal 37 ayat (5))', () => {
  it.each<[string, Relation[], number | null, Relation[]]>([
    ['spouse and children share the first rank', ['child', 'parent', 'spouse'], 1, ['child', 'spouse']],
    ['B06: a child when there is no spouse', ['child', 'sibling'], 1, ['child']],
    ['B12: the mother of an unmarried man', ['parent', 'sibling'], 2, ['parent']],
    ['blood relatives to the second degree', ['grandchild', 'grandparent'], 2, ['grandchild', 'grandparent']],
    ['siblings', ['sibling', 'parent_in_law'], 3, ['sibling']],
    ['parents-in-law', ['named_in_will', 'parent_in_law'], 4, ['parent_in_law']],
    ['the will', ['named_in_will'], 5, ['named_in_will']],
    ['nobody', [], null, []],
  ])('%s', (_, left, rank, heirs) => {
    const answer = heirsOf(left.map((relation) => ({ relation })))
    expect(answer.rank).toBe(rank)
    expect(answer.heirs.map(({ relation }) => relation)).toEqual(heirs)
    expect(answer.open.map(({ code }) => code)).toEqual(rank === 5 ? ['will_and_court'] : [])
    if (rank === null) expect(answer.says).toContain('Dana Jaminan Sosial')
  })

  it('every relation has one rank', () => expect(ranks.flat().sort()).toEqual([...relations].sort()))
})

it('says which rank inherits, with the article, also when nobody is left', () => {
  const sibling = heirsOf([{ relation: 'sibling' }])
  expect(sibling.says).toBe('Ahli waris urutan ke-3.')
  expect(sibling.in_english).toBe('Heirs of rank 3.')
  for (const { because } of [sibling, heirsOf([])]) expect(because[0]?.article).toBe('Pasal 37 ayat (5)')
})
