import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openQuestions } from '../open-questions'
import { contradictions } from '../texts/contradictions'
import { findRegulation, registry } from './registry'

const src = new URL('../', import.meta.url)
const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(new URL(name, src), 'utf8') }))

describe('the registry of acts', () => {
  it('has every file of sources/ once', () => {
    const files = code.filter(({ name }) => /^sources\/(?!registry|regulation)/.test(name))
    expect(registry).toHaveLength(files.length)
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length)
  })

  it.each(registry.map((act) => [act.id, act] as const))('%s has title, date and relations that exist', (id, act) => {
    expect(act.title.length).toBeGreaterThan(3)
    expect(act.effective).toMatch(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/)
    for (const relation of act.relations) expect(findRegulation(relation.act), `${id}: ${relation.act}`).toBeDefined()
  })

  it('knows both ends of an amendment or replacement', () => {
    const inverse = { 'amended by': 'amends', 'replaced by': 'replaces' } as const
    for (const act of registry)
      for (const { kind, act: other } of act.relations)
        if (kind === 'amends' || kind === 'replaces') {
          const back = findRegulation(other)?.relations.filter((one) => one.act === act.id) ?? []
          expect(
            back.map((one) => inverse[one.kind as keyof typeof inverse]),
            `${other} <- ${act.id}`,
          ).toContain(kind)
        }
  })

  it('finds nothing for an act that is not there', () => expect(findRegulation('PP 1/1900')).toBeUndefined())
})

describe('the open questions', () => {
  const all = code
    .filter(({ name }) => !name.startsWith('texts/'))
    .map(({ text }) => text)
    .join('\n')

  it.each(openQuestions.map((open) => [open.code, open] as const))('%s is asked in both languages', (_, open) => {
    expect(open.question).toMatch(/[.?]$/)
    expect(open.in_english).toMatch(/[.?]$/)
    expect(open.affects.length).toBeGreaterThan(2)
    expect(open.affects_in_english.length).toBeGreaterThan(2)
  })

  it('travel with a figure, except those about work that others do', () => {
    const idle = openQuestions.map(({ code: one }) => one).filter((one) => !all.includes(`'${one}'`))
    expect(idle.sort()).toEqual(['acts_missing', 'bpu_age', 'file_formats', 'juknis_text'])
  })
})

describe('the contradictions', () => {
  it.each(contradictions.map((one) => [one.code, one] as const))('%s gives all sides, and what is done', (_, one) => {
    expect(one.sides.length).toBeGreaterThan(1)
    expect(new Set(one.sides.map(({ says }) => says.id)).size).toBe(one.sides.length)
    for (const words of [one.about, one.taken, ...one.sides.map(({ says }) => says)]) {
      expect(words.id.length).toBeGreaterThan(3)
      expect(words.en.length).toBeGreaterThan(3)
    }
    if (one.open) expect(openQuestions.map(({ code: known }) => known)).toContain(one.open)
  })

  it('stand once each', () => {
    expect(new Set(contradictions.map(({ code: one }) => one)).size).toBe(contradictions.length)
  })
})
