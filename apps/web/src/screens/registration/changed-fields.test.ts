import { expect, test } from 'vitest'
import { changedFields, conflictsOf, draftOf } from './changed-fields'

const before = {
  name: 'Maria Kaka',
  birth_place: 'Waimangura',
  born: '1985-12-31',
  sex: 'P' as const,
  mother_name: null,
  address: null,
  phone: null,
}

test('who changes nothing sends nothing', () => {
  expect(changedFields(before, draftOf(before))).toEqual({})
})

test('only what is changed is sent; an emptied field is sent as empty', () => {
  const draft = { ...draftOf(before), name: 'Maria Magdalena Kaka', birth_place: ' ' }
  expect(changedFields(before, draft)).toEqual({ name: 'Maria Magdalena Kaka', birth_place: null })
})

test.each([
  ['the other changed another field', { address: 'Dusun I' }, []],
  ['the other wrote the same', { name: 'Maria Magdalena Kaka' }, []],
  ['the other wrote something else', { name: 'Maria K.' }, ['name']],
])('two officers, one person: %s', (_, theirs, conflicts) => {
  const draft = { ...draftOf(before), name: 'Maria Magdalena Kaka' }
  expect(conflictsOf(before, { ...before, ...theirs }, draft)).toEqual(conflicts)
})
