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

describe('every key of the pinned contract', () => {
  const membership = { segment: 'PU', since: '2020-01-01', wage: 1_000_000, programmes: ['jkk', 'jkm'], paid_months: 5 }
  const event = {
    event: 'death',
    cause: 'other',
    on: '2023-05-26',
    memberships: [membership],
    children: [] as unknown[],
  }
  const work = { ...event, cause: 'work_accident' }
  const child = { level: 'SD', years_left: 2 }

  it.each([
    [{ ...event, event: 'birth' }, 'not_one_of', 'event'],
    [{ ...event, cause: 'war' }, 'not_one_of', 'cause'],
    [{ ...event, on: '2023-02-30' }, 'not_a_date', 'on'],
    [{ ...event, on: 20230226 }, 'not_a_date', 'on'],
    [{ ...event, memberships: {} }, 'not_a_list', 'memberships'],
    [{ ...event, memberships: [1] }, 'not_an_object', 'memberships[0]'],
    [{ ...event, memberships: [{ ...membership, npp: 1 }] }, 'unknown_key', 'memberships[0].npp'],
    [{ ...event, memberships: [{ ...membership, segment: 'X' }] }, 'not_one_of', 'memberships[0].segment'],
    [
      { ...event, memberships: [{ ...membership, since: '2023-05-27' }] },
      'membership_after_event',
      'memberships[0].since',
    ],
    [{ ...event, memberships: [{ ...membership, wage: -1 }] }, 'not_whole', 'memberships[0].wage'],
    [{ ...event, memberships: [{ ...membership, paid_months: 1_201 }] }, 'not_whole', 'memberships[0].paid_months'],
    [{ ...event, memberships: [{ ...membership, jht_balance: 0.5 }] }, 'not_whole', 'memberships[0].jht_balance'],
    [{ ...event, memberships: [{ ...membership, programmes: ['x'] }] }, 'not_one_of', 'memberships[0].programmes[0]'],
    [
      { ...event, memberships: [membership, { ...membership, segment: 'BPU', programmes: ['jp'] }] },
      'jp_not_for_bpu',
      'memberships[1].programmes',
    ],
    [{ ...event, children: [{ ...child, name: 'A' }] }, 'unknown_key', 'children[0].name'],
    [{ ...event, children: [{ ...child, level: 'S2' }] }, 'not_one_of', 'children[0].level'],
    [{ ...event, children: [{ ...child, years_left: 7 }] }, 'not_whole', 'children[0].years_left'],
    [{ ...event, children: [{ ...child, years_left: 0 }] }, 'not_whole', 'children[0].years_left'],
    [{ ...event, children: [{ level: 'SD' }] }, 'missing', 'children[0].years_left'],
    [{ ...event, children: [{ ...child, born: '2010' }] }, 'not_a_date', 'children[0].born'],
    [{ ...work, event: 'partial_disability' }, 'disability_percent_needed', 'disability_percent'],
    [{ ...work, event: 'partial_disability', disability_percent: 70.01 }, 'not_a_percentage', 'disability_percent'],
    [{ ...work, event: 'partial_disability', disability_percent: 6.666 }, 'not_a_percentage', 'disability_percent'],
    [{ ...work, event: 'partial_disability', disability_percent: -1 }, 'not_a_percentage', 'disability_percent'],
    [{ ...work, event: 'partial_disability', disability_percent: '5' }, 'not_a_percentage', 'disability_percent'],
    [{ ...work, event: 'temporary_disability' }, 'stmb_months_needed', 'stmb_months'],
    [{ ...work, event: 'temporary_disability', stmb_months: -1 }, 'not_whole', 'stmb_months'],
    [{ ...event, arrears_months: 1_201 }, 'not_whole', 'arrears_months'],
    [{ ...event, reported_after_hours: -1 }, 'not_whole', 'reported_after_hours'],
  ])('of benefit, %j: %s', (input, code, field) => {
    expect(answerLaw('benefit', input)).toMatchObject({ refused: { code, field } })
  })

  it('of benefit, what is not needed is read and left: an event by other causes asks for no percentage', () => {
    expect(answerLaw('benefit', { ...event, event: 'partial_disability' })).toMatchObject({ total: 0, lines: [] })
    expect(answerLaw('benefit', { ...event, event: 'temporary_disability' })).toMatchObject({ total: 0, lines: [] })
    expect(answerLaw('benefit', { ...work, event: 'partial_disability', disability_percent: 70 })).toMatchObject({
      total: 56_000_000,
    })
    const { children: _, ...childless } = event
    expect(answerLaw('benefit', childless)).toMatchObject({ total: 42_000_000 })
  })

  const money = { fund: 'ADD', category: 'kades', year: 2026 }
  it.each([
    [{ ...money, fund: 'APBN' }, 'not_one_of', 'fund'],
    [{ ...money, category: 'guru' }, 'not_one_of', 'category'],
    [{ ...money, year: '2026' }, 'not_whole', 'year'],
    [{ ...money, year: 1_944 }, 'not_whole', 'year'],
    [{ ...money, regency: 5304 }, 'not_text', 'regency'],
    [{ ...money, for_year: 2_027 }, 'for_year_after_year', 'for_year'],
    [{ ...money, for_year: 1_944 }, 'not_whole', 'for_year'],
    [{ ...money, payer: 'village' }, 'unknown_key', 'payer'],
  ])('of fund, %j: %s', (input, code, field) => {
    expect(answerLaw('fund', input)).toMatchObject({ refused: { code, field } })
  })

  const late = { due: 1_000_000, months_late: 2, employer: 'other' }
  it.each([
    [{ ...late, due: -1 }, 'not_whole', 'due'],
    [{ ...late, months_late: 1_201 }, 'not_whole', 'months_late'],
    [{ ...late, employer: 'village' }, 'not_one_of', 'employer'],
    [{ ...late, segment: 'PBPU' }, 'not_one_of', 'segment'],
    [{ ...late, month: '2015-06' }, 'before_first_day', 'month'],
    [{ ...late, days: 3 }, 'unknown_key', 'days'],
  ])('of penalty, %j: %s', (input, code, field) => {
    expect(answerLaw('penalty', input)).toMatchObject({ refused: { code, field } })
  })

  it.each([
    ['sector', 'sea'],
    ['payer', 'APBD'],
    ['jkk_class', '1'],
  ])('of contribution, %s %j is not one of them', (key, value) => {
    const bpu = { segment: 'BPU', programmes: ['jkk'], wage: 0, month: '2026-05', [key]: value }
    expect(answerLaw('contribution', bpu)).toMatchObject({ refused: { code: 'not_one_of', field: key } })
  })

  it('the bounds themselves are allowed', () => {
    expect(isRefused(answerLaw('contribution', { ...asked, wage: 9_000_000_000 }))).toBe(false)
    expect(isRefused(answerLaw('contribution', { ...asked, wage: 0, jkk_class: 5, jkp: true }))).toBe(false)
    expect(isRefused(answerLaw('penalty', { ...late, months_late: 1_200 }))).toBe(false)
    expect(answerLaw('penalty', { ...late, segment: 'BPU' })).toMatchObject({ total: 0 })
  })

  it('a long name is repeated only in part', () => {
    const answer = answerLaw('penalty', { ...late, ['x'.repeat(60)]: 1 })
    expect(answer).toMatchObject({ refused: { field: 'x'.repeat(40) } })
    expect(answerLaw('y'.repeat(60), {})).toMatchObject({
      refused: { code: 'unknown_kind', says: expect.not.stringContaining('y'.repeat(41)) },
    })
  })
})
