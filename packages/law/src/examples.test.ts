import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerLaw, lawKinds } from './command'

interface Example {
  id: string
  law: string
  kind: string
  input: unknown
  expected: Record<string, unknown>
  /** Why the answer is not the figure that the source printed. */
  difference?: string
}

const folder = new URL('../examples/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const examples = files.flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Example[])

describe('the worked cases of examples/', () => {
  it.each(examples.map((one, index) => ({ ...one, index })))('$kind $id, $law', ({ kind, input, expected }) => {
    expect(answerLaw(kind, input)).toMatchObject(expected)
  })

  it('cover every kind', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(lawKinds))
  })

  it('answer as a list what they answer alone', () => {
    for (const kind of lawKinds) {
      const inputs = examples.filter((one) => one.kind === kind).map(({ input }) => input)
      expect(answerLaw(kind, inputs)).toEqual(inputs.map((input) => answerLaw(kind, input)))
    }
  })
})
