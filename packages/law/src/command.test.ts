import { describe, expect, it } from 'vitest'
import { answerLaw, isRefused, lawKinds } from './command'

const asked = { segment: 'PU', programmes: ['jkk', 'jkm', 'jht', 'jp'], wage: 2_500_000, month: '2025-09' }

describe('the pinned contract of contribution', () => {
  it('answers with total, shares, lines, citations and open questions', () => {
    expect(answerLaw('contribution', asked)).toMatchObject({
      total: 231_000,
      employer: 156_000,
      worker: 75_000,
      lines: [
        { programme: 'jkk', base: 2_500_000, employer: 6_000, worker: 0 },
        { programme: 'jkm', base: 2_500_000, employer: 7_500, worker: 0 },
        { programme: 'jht', base: 2_500_000, employer: 92_500, worker: 50_000 },
        { programme: 'jp', base: 2_500_000, employer: 50_000, worker: 25_000 },
      ],
      open: [{ code: 'jp_state_organ', question: expect.any(String), affects: expect.any(String) }],
    })
    const [line] = (answerLaw('contribution', asked) as { lines: { because: unknown[] }[] }).lines
    expect(line?.because[0]).toEqual({
      act: expect.any(String),
      article: expect.any(String),
      standing: 'read',
      says: expect.any(String),
      in_english: expect.any(String),
    })
  })

  it('survives JSON: nothing in it is a function, a set or undefined', () => {
    const answer = answerLaw('contribution', asked)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
  })

  it('answers a list in order, a declined element in its place', () => {
    const answer = answerLaw('contribution', [asked, { ...asked, wage: -1 }, asked]) as unknown[]
    expect(answer.map(isRefused)).toEqual([false, true, false])
    expect(answerLaw('contribution', [])).toEqual([])
  })

  it.each([
    [{ ...asked, salary: 1 }, 'unknown_key', 'salary'],
    [{ ...asked, wage: 1.5 }, 'not_whole', 'wage'],
    [{ ...asked, wage: '2500000' }, 'not_whole', 'wage'],
    [{ ...asked, wage: 9_000_000_001 }, 'not_whole', 'wage'],
    [{ ...asked, month: '2025-13' }, 'not_a_month', 'month'],
    [{ ...asked, month: '2015-06' }, 'before_first_day', 'month'],
    [{ ...asked, segment: 'pu' }, 'not_one_of', 'segment'],
    [{ ...asked, segment: 'BPU' }, 'jp_not_for_bpu', 'programmes'],
    [{ ...asked, programmes: [] }, 'empty_list', 'programmes'],
    [{ ...asked, programmes: 'jkk' }, 'not_a_list', 'programmes'],
    [{ ...asked, programmes: ['jkk', 'jkp'] }, 'not_one_of', 'programmes[1]'],
    [{ ...asked, programmes: ['jkk', 'jkk'] }, 'duplicate', 'programmes'],
    [{ ...asked, jkk_class: 6 }, 'not_one_of', 'jkk_class'],
    [{ ...asked, jkp: 'yes' }, 'not_boolean', 'jkp'],
    [{ ...asked, month: undefined }, 'missing', 'month'],
    [{ ...asked, month: null }, 'not_a_month', 'month'],
    [JSON.parse('{"__proto__":{}}'), 'unknown_key', '__proto__'],
    [null, 'not_an_object', null],
    ['PU', 'not_an_object', null],
    [[[]], 'not_an_object', null],
  ])('declines %j: %s', (input, code, field) => {
    const answer = answerLaw('contribution', input)
    const one = Array.isArray(answer) ? answer[0] : answer
    expect(one).toEqual({ refused: { code, field, says: expect.stringMatching(/^[^{}]+$/) } })
  })
})

describe('the other kinds', () => {
  it('fund', () => {
    expect(answerLaw('fund', { fund: 'DD', category: 'kades', year: 2026 })).toMatchObject({
      verdict: 'forbidden',
      citations: expect.arrayContaining([expect.objectContaining({ act: 'Permendes 16/2025' })]),
    })
    expect(answerLaw('fund', { fund: 'DD', category: 'kades', year: 2016 })).toMatchObject({
      refused: { code: 'year_not_covered', field: 'year' },
    })
  })

  it('penalty', () => {
    const late = { due: 1_000_000, months_late: 2, employer: 'other' }
    expect(answerLaw('penalty', late)).toMatchObject({ total: 40_000, open: [] })
    expect(answerLaw('penalty', { ...late, employer: 'state' })).toMatchObject({ total: 0 })
  })

  it('an unknown kind is declined', () => {
    expect(answerLaw('tax', {})).toMatchObject({ refused: { code: 'unknown_kind' } })
    expect(lawKinds).toContain('contribution')
  })
})
