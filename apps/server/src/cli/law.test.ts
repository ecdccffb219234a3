import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Built, buildProgramme } from './testing'

let payung: Built
beforeAll(async () => {
  payung = await buildProgramme()
})
afterAll(() => payung.remove())

const ASKED = { segment: 'PU', programmes: ['jkk', 'jkm'], wage: 2_500_000, month: '2025-09' }

it('answers one question, from standard input or as an argument, and opens no database', async () => {
  const env = { PAYUNG_DATA: '/dev/null/data', DATABASE_URL: 'not-a-database' }
  const piped = await payung.run(['law', 'contribution'], env, JSON.stringify(ASKED))
  const typed = await payung.run(['law', 'contribution', JSON.stringify(ASKED)], env)
  expect([piped.code, JSON.parse(piped.out)]).toMatchObject([0, { total: 13_500 }])
  expect(typed.out).toBe(piped.out)
})

it('answers a list in order, a refused element in its place', async () => {
  const { code, out } = await payung.run(['law', 'contribution'], {}, JSON.stringify([ASKED, { ...ASKED, wage: -1 }]))
  expect([code, JSON.parse(out)]).toMatchObject([0, [{ total: 13_500 }, { refused: { field: 'wage' } }]])
})

it.each([
  ['a question that is declined', ['law', 'contribution'], '{"segment":"PU","surprise":1}', 1, /"refused"/],
  ['broken JSON', ['law', 'contribution'], '{"segment":', 2, /^$/],
  ['an unknown kind', ['law', 'weather'], '{}', 2, /^$/],
  ['an unknown verb', ['terbang'], '', 2, /^$/],
  ['help', ['--help'], '', 0, /start/],
])('%s ends with the pinned exit code', async (_case, argv, input, code, out) => {
  const ended = await payung.run(argv as string[], {}, input as string)
  expect([ended.code, ended.out]).toEqual([code, expect.stringMatching(out as RegExp)])
})
