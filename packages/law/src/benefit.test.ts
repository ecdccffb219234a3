import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Benefit } from './benefit'
import { answerLaw, isRefused } from './command'
import type { OpenCode } from './open-questions'

/** Fewer where mutants are hunted: one that lives through 200 lives on. */
const tries = (usual: number) => Math.min(usual, Number(process.env.PAYUNG_SERIES ?? usual))

const two = ['jkk', 'jkm']
const four = ['jkk', 'jkm', 'jht', 'jp']
const official = { segment: 'PU', since: '2015-07-01', wage: 2_426_640, programmes: two, paid_months: 60 }
const farmer = { segment: 'BPU', since: '2015-07-01', wage: 1_000_000, programmes: two, paid_months: 60 }
const death = { event: 'death', cause: 'other', on: '2023-08-30', memberships: [official], children: [] as unknown[] }
const accident = { ...death, cause: 'work_accident' }

const ask = (input: object) => answerLaw('benefit', input) as Benefit
const amounts = (input: object) => Object.fromEntries(ask(input).lines.map((line) => [line.benefit, line.amount]))
const codes = (input: object) => ask(input).open.map(({ code }) => code as OpenCode)

describe('JKM by date of death', () => {
  it.each([
    ['2015-07-01', 24_000_000, 'PP 44/2015'],
    ['2019-12-01', 24_000_000, 'PP 44/2015'],
    ['2019-12-02', 42_000_000, 'PP 82/2019'],
    ['2026-11-21', 42_000_000, 'PP 82/2019'],
  ])('%s: Rp%i (%s)', (on, total, act) => {
    expect(ask({ ...death, on })).toMatchObject({ total, lines: [{ because: [{ act }] }, {}, {}], open: [] })
  })

  it.each([
    // Permenaker 1/2025: full JKM needs three months; for PU it is open whether the rule holds
    { who: farmer, paid: 2, on: '2025-02-24', total: 10_000_000, open: ['jkm_three_months'] },
    { who: farmer, paid: 3, on: '2025-02-24', total: 42_000_000, open: [] },
    { who: farmer, paid: 2, on: '2025-02-23', total: 42_000_000, open: [] },
    { who: official, paid: 2, on: '2025-02-24', total: 42_000_000, open: ['jkm_three_months'] },
    { who: official, paid: 3, on: '2025-02-24', total: 42_000_000, open: [] },
    { who: official, paid: 0, on: '2023-08-30', total: 0, open: [] },
  ])('$who.segment with $paid paid months on $on: Rp$total', ({ who, paid, on, total, open }) => {
    const input = { ...death, on, memberships: [{ ...who, paid_months: paid }] }
    expect(ask(input).total).toBe(total)
    expect(codes(input)).toEqual(open)
  })

  it('is refused before July 2015, and without a membership', () => {
    const early = { ...death, on: '2015-06-30', memberships: [{ ...official, since: '2015-01-01' }] }
    expect(ask(early)).toMatchObject({ refused: { code: 'before_first_day', field: 'on' } })
    expect(ask({ ...death, memberships: [] })).toMatchObject({ refused: { code: 'empty_list', field: 'memberships' } })
  })
})

describe('JKK', () => {
  it.each([
    // PP 82/2019: 48 x wage + 12 m + 10 m; the floor is the death benefit of JKM
    { why: '48 wages', wage: 2_426_640, on: '2023-08-30', kematian: 116_478_720, total: 138_478_720 },
    { why: 'the floor', wage: 400_000, on: '2023-08-30', kematian: 20_000_000, total: 42_000_000 },
    { why: 'just above the floor', wage: 416_667, on: '2023-08-30', kematian: 20_000_016, total: 42_000_016 },
    { why: 'the first day of PP 82/2019', wage: 1_000_000, on: '2019-12-02', kematian: 48_000_000, total: 70_000_000 },
    { why: 'the law of 2015', wage: 1_000_000, on: '2019-12-01', kematian: 48_000_000, total: 55_800_000 },
    { why: 'the floor of 2015', wage: 300_000, on: '2019-12-01', kematian: 16_200_000, total: 24_000_000 },
  ])('death: $why', ({ wage, on, kematian, total }) => {
    const input = { ...accident, on, memberships: [{ ...official, wage }] }
    expect(ask(input).total).toBe(total)
    expect(amounts(input).santunan_kematian).toBe(kematian)
    expect(codes(input)).toEqual(on < '2019-12-02' ? ['jkk_old_regime'] : [])
  })

  it('total disability is 56 wages and 12 m, without burial', () => {
    const input = { ...accident, event: 'total_disability', memberships: [{ ...farmer, wage: 1_000_000 }] }
    expect(amounts(input)).toEqual({ santunan_cacat: 56_000_000, santunan_berkala: 12_000_000 })
  })

  it.each([
    [35, 28_000_000],
    [4.5, 3_600_000],
    [6.66, 5_328_000],
    [0.01, 8_000],
    [70, 56_000_000],
  ])('partial disability of %d % of 80 x Rp1,000,000 is Rp%i', (percent, amount) => {
    const input = { ...accident, event: 'partial_disability', memberships: [farmer], disability_percent: percent }
    expect(amounts(input)).toEqual({ santunan_cacat: amount })
    expect(codes(input)).toEqual(['transport_and_care', 'disability_table', 'disability_cap'])
  })

  it.each([
    // PP 82/2019: 100 % for twelve months, then 50 %; PP 44/2015: 100 % for six months, more was not read
    [1, '2023-08-30', 2_426_640],
    [12, '2023-08-30', 29_119_680],
    [13, '2023-08-30', 30_333_000],
    [6, '2019-12-01', 14_559_840],
    [7, '2019-12-01', 14_559_840],
  ])('%i months unable to work (%s): Rp%i', (months, on, amount) => {
    expect(amounts({ ...accident, event: 'temporary_disability', on, stmb_months: months })).toEqual({ stmb: amount })
  })

  it('adds the months unable to work to other consequences', () => {
    const input = { ...accident, event: 'partial_disability', disability_percent: 10, stmb_months: 2 }
    expect(Object.keys(amounts(input))).toEqual(['santunan_cacat', 'stmb'])
    expect(ask(input).lines.map((line) => line.membership)).toEqual([0, 0])
  })

  it.each([
    { why: 'BPU reckons on the bracket base', memberships: [{ ...farmer, wage: 1_150_000 }], kematian: 57_600_000 },
    { why: 'PU on the reported wage', memberships: [{ ...official, wage: 1_150_000 }], kematian: 55_200_000 },
  ])('$why', ({ memberships, kematian }) => {
    expect(amounts({ ...accident, memberships }).santunan_kematian).toBe(kematian)
  })

  it.each([
    { hours: 48, on: '2025-03-01', who: official, payer: undefined },
    { hours: 49, on: '2025-03-01', who: official, payer: 'employer_first' },
    { hours: 49, on: '2025-02-24', who: official, payer: 'employer_first' },
    { hours: 49, on: '2025-02-23', who: official, payer: undefined },
    { hours: 49, on: '2025-03-01', who: farmer, payer: undefined },
  ])('reported after $hours hours on $on by $who.segment: $payer (Permenaker 1/2025 Pasal 8)', (row) => {
    const input = { ...accident, on: row.on, memberships: [row.who], reported_after_hours: row.hours }
    expect(ask(input).lines.map((line) => line.payer)).toEqual([row.payer, row.payer, row.payer])
  })

  it.each(['total_disability', 'partial_disability', 'temporary_disability'])(
    'pays nothing for %s by other causes',
    (event) => {
      expect(ask({ ...death, event })).toMatchObject({ total: 0, lines: [] })
    },
  )

  it('pays nothing without JKK', () => {
    const memberships = [{ ...official, programmes: ['jkm'] }]
    expect(ask({ ...accident, event: 'total_disability', memberships }).total).toBe(0)
  })
})

describe('several memberships', () => {
  it('each pays its own JKM, with the open question', () => {
    const input = { ...death, memberships: [official, farmer] }
    expect(ask(input).total).toBe(84_000_000)
    expect(codes(input)).toEqual(['several_memberships'])
  })

  it('after a work accident JKK of the first replaces its JKM, the others pay JKM', () => {
    const input = { ...accident, memberships: [farmer, official] }
    expect(ask(input).lines.map((line) => [line.programme, line.membership])).toEqual([
      ['jkk', 0],
      ['jkk', 0],
      ['jkk', 0],
      ['jkm', 1],
      ['jkm', 1],
      ['jkm', 1],
    ])
    expect(ask(input).total).toBe(70_000_000 + 42_000_000)
    expect(codes(input)).toEqual(['several_memberships'])
  })

  it('one without paid months pays nothing', () => {
    const input = { ...death, memberships: [official, { ...farmer, paid_months: 0 }] }
    expect(ask(input).total).toBe(42_000_000)
    expect(codes(input)).toEqual([])
  })

  it('the best one opens the scholarship, once', () => {
    const memberships = [
      { ...official, paid_months: 35 },
      { ...farmer, paid_months: 36 },
    ]
    const answer = ask({ ...death, memberships, children: [{ level: 'SD', years_left: 1 }] })
    expect(answer.lines.filter((line) => line.benefit === 'beasiswa')).toMatchObject([
      { membership: 1, programme: 'jkm' },
    ])
  })
})

describe('the scholarship', () => {
  const child = { level: 'SMA', years_left: 2 }
  it.each([
    // JKK needs no months; JKM 36 since 2 December 2019, 60 before
    { input: { ...accident, memberships: [{ ...official, paid_months: 1 }] }, first: 3_000_000, ceiling: 66_000_000 },
    { input: { ...death, memberships: [{ ...official, paid_months: 36 }] }, first: 3_000_000, ceiling: 66_000_000 },
    { input: { ...death, memberships: [{ ...official, paid_months: 35 }] }, first: 0, ceiling: 0 },
    { input: { ...death, on: '2019-12-01', memberships: [official] }, first: 12_000_000, ceiling: 12_000_000 },
    {
      input: { ...death, on: '2019-12-01', memberships: [{ ...official, paid_months: 59 }] },
      first: 0,
      ceiling: 0,
    },
    { input: { ...accident, event: 'total_disability' }, first: 3_000_000, ceiling: 66_000_000 },
    { input: { ...death, event: 'total_disability' }, first: 0, ceiling: 0 },
    { input: { ...accident, event: 'partial_disability', disability_percent: 70 }, first: 0, ceiling: 0 },
  ])('$input.event by $input.cause on $input.on: Rp$first, ceiling Rp$ceiling', ({ input, first, ceiling }) => {
    const answer = ask({ ...input, children: [child] })
    expect(answer.scholarship).toMatchObject({ first_year: first, ceiling })
    expect(answer.lines.filter((line) => line.benefit === 'beasiswa').map((line) => line.amount)).toEqual(
      first > 0 ? [first] : [],
    )
  })

  it.each([
    // PP 82/2019: TK 2, SD 6, SMP 3, SMA 3, PT 5 years
    ['none', undefined, 0, 87_000_000, 20],
    ['TK', 2, 1_500_000, 87_000_000, 19],
    ['TK', 1, 1_500_000, 85_500_000, 18],
    ['SD', 6, 1_500_000, 84_000_000, 17],
    ['SMP', 3, 2_000_000, 75_000_000, 11],
    ['SMA', 3, 3_000_000, 69_000_000, 8],
    ['PT', 5, 12_000_000, 60_000_000, 5],
    ['PT', 1, 12_000_000, 12_000_000, 1],
  ])('from %s with %s years left: Rp%i, ceiling Rp%i over %i years', (level, left, first, ceiling, years) => {
    const { scholarship } = ask({ ...death, children: [{ level, ...(left ? { years_left: left } : {}) }] })
    expect(scholarship).toMatchObject({ first_year: first, ceiling })
    expect(scholarship.years).toHaveLength(years)
  })

  it('takes the first two children listed and says so', () => {
    const children = [{ level: 'PT', years_left: 1 }, child, { level: 'TK', years_left: 2 }]
    const answer = ask({ ...death, children })
    expect(answer.scholarship).toEqual({
      first_year: 15_000_000,
      ceiling: 78_000_000,
      years: [
        { child: 1, year: 1, level: 'PT', amount: 12_000_000 },
        { child: 2, year: 1, level: 'SMA', amount: 3_000_000 },
        { child: 2, year: 2, level: 'SMA', amount: 3_000_000 },
        ...[3, 4, 5, 6, 7].map((year) => ({ child: 2, year, level: 'PT', amount: 12_000_000 })),
      ],
    })
    expect(answer.open.map(({ code }) => code)).toEqual(['scholarship_child_choice'])
    expect(codes({ ...death, children: children.slice(0, 2) })).toEqual([])
  })

  it('stops at the 23rd birthday', () => {
    const at = (born: string) => ask({ ...death, children: [{ level: 'PT', years_left: 5, born }] }).scholarship.ceiling
    expect(at('2000-08-31')).toBe(12_000_000)
    expect(at('2000-08-30')).toBe(0)
    expect(at('1998-08-31')).toBe(0)
    expect(at('2002-08-31')).toBe(36_000_000)
  })

  it('before 2019 is a lump sum for one child under 23', () => {
    const old = { ...accident, on: '2018-01-01' }
    expect(ask({ ...old, children: [child, child] }).scholarship).toEqual({
      first_year: 12_000_000,
      ceiling: 12_000_000,
      years: [{ child: 1, year: 1, level: 'SMA', amount: 12_000_000 }],
    })
    expect(ask({ ...old, children: [{ ...child, born: '1995-01-01' }] }).scholarship.ceiling).toBe(0)
  })

  it('between the law and its carrying out says since when it is paid', () => {
    expect(codes({ ...death, on: '2021-03-31', children: [child] })).toEqual(['scholarship_before_2021'])
    expect(codes({ ...death, on: '2021-04-01', children: [child] })).toEqual([])
  })
})

describe('JHT and JP', () => {
  const saver = { ...official, programmes: four, jht_balance: 6_000_000 }
  it.each([
    ['death', 'other', 48_000_000],
    ['total_disability', 'other', 6_000_000],
    ['end_of_office', 'other', 6_000_000],
    ['partial_disability', 'other', 0],
    ['temporary_disability', 'other', 0],
  ])('%s by %s: Rp%i', (event, cause, total) => {
    const input = { ...death, event, cause, memberships: [saver] }
    expect(ask(input).total).toBe(total)
    expect(codes(input)).toEqual(total > 0 ? ['jht_balance', 'jht_accounts', 'jp_qualifying'] : [])
  })

  it('counts no balance without JHT, and none without cover', () => {
    expect(ask({ ...death, memberships: [{ ...saver, programmes: two }] }).total).toBe(42_000_000)
    const lapsed = { ...death, memberships: [{ ...saver, paid_months: 0 }] }
    expect(ask(lapsed).total).toBe(0)
    expect(codes(lapsed)).toEqual(['jht_without_cover'])
  })

  it('says that balances of other work are counted at the end of office', () => {
    const input = { ...death, event: 'end_of_office', memberships: [saver, saver] }
    expect(ask(input).total).toBe(12_000_000)
    expect(codes(input)).toContain('jht_other_memberships')
  })

  it('asks about JP when one of several memberships has it', () => {
    const memberships = [official, { ...official, programmes: ['jkm', 'jp'] }]
    expect(codes({ ...death, memberships })).toEqual(['several_memberships', 'jp_qualifying'])
  })

  it('cites the law of the day', () => {
    const act = (on: string) => ask({ ...death, event: 'end_of_office', on, memberships: [saver] }).lines[0]?.because[0]
    expect(act('2022-04-25')).toMatchObject({ act: 'PP 46/2015', standing: 'unverified' })
    expect(act('2022-04-26')).toMatchObject({ act: 'Permenaker 4/2022', standing: 'read' })
  })
})

describe('arrears', () => {
  it.each([
    [0, official, undefined, []],
    [2, official, undefined, []],
    [3, official, undefined, ['arrears_two_months']],
    [4, official, 'pending', ['arrears_three_months']],
    [0, farmer, undefined, []],
    [1, farmer, undefined, ['bpu_grace']],
    [3, farmer, undefined, ['bpu_grace']],
    [4, farmer, 'pending', ['arrears_three_months']],
  ])('of %i months', (months, who, status, open) => {
    const input = { ...death, memberships: [who], arrears_months: months }
    expect(ask(input).total).toBe(42_000_000)
    expect(ask(input).lines.map((line) => line.status)).toEqual([status, status, status])
    expect(codes(input)).toEqual(open)
  })
})

describe('what is not there', () => {
  it('leaves no question about arrears when nothing is due', () => {
    expect(codes({ ...death, memberships: [{ ...official, paid_months: 0 }], arrears_months: 4 })).toEqual([])
  })

  it('asks about grace when one of several memberships is BPU', () => {
    expect(codes({ ...death, memberships: [official, farmer], arrears_months: 2 })).toEqual([
      'several_memberships',
      'bpu_grace',
    ])
  })

  it('a toddler gets no line now, only a ceiling', () => {
    const answer = ask({ ...death, children: [{ level: 'none' }] })
    expect(answer.lines.map((line) => line.benefit)).toEqual([
      'santunan_kematian',
      'santunan_berkala',
      'biaya_pemakaman',
    ])
    expect(answer.scholarship.ceiling).toBe(87_000_000)
  })

  it('balances of other work are no question when there is one balance', () => {
    const saver = { ...official, programmes: four, jht_balance: 1 }
    expect(codes({ ...death, event: 'end_of_office', memberships: [saver, official] })).toEqual([
      'jht_balance',
      'jht_accounts',
      'jp_qualifying',
    ])
  })

  it('a membership without JKM pays none and asks nothing', () => {
    const input = { ...death, memberships: [official, { ...farmer, programmes: ['jkk'] }] }
    expect(ask(input).total).toBe(42_000_000)
    expect(codes(input)).toEqual([])
  })
})

describe('the pinned contract of benefit', () => {
  it.each([
    [{ ...death, name: 'x' }, 'unknown_key', 'name'],
    [{ ...death, memberships: [{ ...official, nik: 1 }] }, 'unknown_key', 'memberships[0].nik'],
    [
      { ...death, memberships: [{ ...official, since: '2023-08-31' }] },
      'membership_after_event',
      'memberships[0].since',
    ],
    [{ ...death, memberships: [{ ...farmer, programmes: four }] }, 'jp_not_for_bpu', 'memberships[0].programmes'],
    [{ ...death, memberships: [{ ...official, paid_months: -1 }] }, 'not_whole', 'memberships[0].paid_months'],
    [{ ...death, on: '2023-02-29' }, 'not_a_date', 'on'],
    [{ ...death, event: 'birth' }, 'not_one_of', 'event'],
    [{ ...death, children: [{ level: 'SD' }] }, 'missing', 'children[0].years_left'],
    [{ ...death, children: [{ level: 'SD', years_left: 7 }] }, 'not_whole', 'children[0].years_left'],
    [{ ...accident, event: 'partial_disability' }, 'disability_percent_needed', 'disability_percent'],
    [{ ...accident, event: 'partial_disability', disability_percent: 70.01 }, 'not_a_percentage', 'disability_percent'],
    [{ ...accident, event: 'partial_disability', disability_percent: 1.234 }, 'not_a_percentage', 'disability_percent'],
    [{ ...accident, event: 'temporary_disability' }, 'stmb_months_needed', 'stmb_months'],
  ])('declines %j: %s', (input, code, field) => {
    expect(answerLaw('benefit', input)).toMatchObject({ refused: { code, field } })
  })

  const membership = fc.record({
    segment: fc.constantFrom('PU', 'BPU'),
    since: fc.constant('2015-07-01'),
    wage: fc.integer({ min: 0, max: 50_000_000 }),
    programmes: fc.subarray(['jkk', 'jkm', 'jht'], { minLength: 1 }),
    paid_months: fc.integer({ min: 0, max: 70 }),
    jht_balance: fc.integer({ min: 0, max: 100_000_000 }),
  })
  const question = fc.record({
    event: fc.constantFrom('death', 'total_disability', 'partial_disability', 'temporary_disability', 'end_of_office'),
    cause: fc.constantFrom('work_accident', 'other'),
    on: fc.constantFrom(
      '2015-07-01',
      '2019-12-01',
      '2019-12-02',
      '2021-03-31',
      '2025-02-23',
      '2025-02-24',
      '2026-11-21',
    ),
    memberships: fc.array(membership, { minLength: 1, maxLength: 3 }),
    children: fc.array(
      fc.oneof(
        fc.constant({ level: 'none' }),
        fc.record({ level: fc.constant('SD'), years_left: fc.integer({ min: 1, max: 6 }) }),
      ),
      { maxLength: 4 },
    ),
    disability_percent: fc.integer({ min: 0, max: 7_000 }).map((hundredths) => hundredths / 100),
    stmb_months: fc.integer({ min: 0, max: 24 }),
  })

  it('holds for random families: total = lines, first year inside the ceiling, more wage never less', () => {
    fc.assert(
      fc.property(question, (input) => {
        const answer = ask(input)
        expect(isRefused(answer)).toBe(false)
        expect(answer.total).toBe(answer.lines.reduce((total, line) => total + line.amount, 0))
        const { first_year, ceiling, years } = answer.scholarship
        expect(first_year).toBeLessThanOrEqual(ceiling)
        expect(years.reduce((total, year) => total + year.amount, 0)).toBe(ceiling)
        expect(answer.lines.every(({ because }) => because.length > 0)).toBe(true)
        const richer = input.memberships.map((one) => ({ ...one, wage: one.wage + 100_000 }))
        expect(ask({ ...input, memberships: richer }).total).toBeGreaterThanOrEqual(answer.total)
        if (input.memberships.every(({ paid_months }) => paid_months === 0)) expect(answer.total).toBe(0)
      }),
      { numRuns: tries(1_000) },
    )
  })
})

describe('what a line carries', () => {
  const line = (input: object, at = 0) => ask(input).lines[at]
  const wage = (amount: number) => [{ ...official, wage: amount }]

  it.each([
    [accident, { base: 2_426_640, ppm: 48_000_000, rounded: false }],
    [
      { ...accident, memberships: wage(400_000) },
      { ppm: 48_000_000, rounded: false, raised_to: 20_000_000 },
    ],
    [{ ...accident, memberships: wage(400_000), on: '2019-12-01' }, { ppm: 48_000_000 }],
    [
      { ...accident, event: 'total_disability' },
      { base: 2_426_640, ppm: 56_000_000, rounded: false },
    ],
    [
      { ...accident, event: 'partial_disability', disability_percent: 6.66 },
      { ppm: 5_328_000, rounded: true },
    ],
    [
      { ...accident, event: 'temporary_disability', stmb_months: 13 },
      { ppm: 12_500_000, rounded: false },
    ],
    [{ ...accident, event: 'temporary_disability', stmb_months: 7, on: '2019-12-01' }, { ppm: 6_000_000 }],
  ])('%j is reckoned from a wage', (input, reckoned) => {
    expect(line(input)?.reckoned).toMatchObject(reckoned)
  })

  it('lump sums are not reckoned, and nothing is raised that reaches the least', () => {
    expect(line(accident, 1)).not.toHaveProperty('reckoned')
    expect(line(accident)?.reckoned).not.toHaveProperty('raised_to')
    const exact = { ...accident, memberships: wage(416_667) }
    expect(line(exact)?.reckoned).not.toHaveProperty('raised_to')
    expect(line(death)).not.toHaveProperty('reckoned')
  })

  it('rounding travels with what was rounded', () => {
    const partial = { ...accident, event: 'partial_disability', disability_percent: 6.66 }
    expect(codes(partial)).toContain('rounding')
    expect(codes({ ...partial, memberships: wage(1_000_000) })).not.toContain('rounding')
  })

  it('the law of the day, of the bracket, of lateness and of arrears', () => {
    const acts = (input: object, at = 0) => line(input, at)?.because.map(({ act, article }) => `${act} ${article}`)
    expect(acts(accident)).toEqual(['PP 82/2019 pasal belum terbaca'])
    expect(acts({ ...accident, on: '2019-12-01' }, 2)).toEqual(['PP 44/2015 pasal belum terbaca'])
    expect(acts({ ...accident, memberships: [farmer] })).toEqual([
      'PP 82/2019 pasal belum terbaca',
      'PP 44/2015 Lampiran II',
    ])
    expect(acts({ ...accident, on: '2025-03-01', reported_after_hours: 49 })).toContain(
      'Permenaker 1/2025 Pasal 8 ayat (2a) sampai (2c)',
    )
    expect(acts({ ...death, arrears_months: 4 })).toEqual([
      'PP 82/2019 pasal belum terbaca',
      'Praktik BPJS Ketenagakerjaan praktik',
    ])
    expect(acts({ ...death, arrears_months: 3 })).toEqual(['PP 82/2019 pasal belum terbaca'])
  })

  it('a scholarship names its law, its membership and its programme', () => {
    const children = [{ level: 'SD', years_left: 1 }]
    const found = (input: object) => ask({ ...input, children }).lines.find(({ benefit }) => benefit === 'beasiswa')
    expect(found(death)).toMatchObject({ programme: 'jkm', membership: 0, because: [{ act: 'PP 82/2019' }] })
    expect(found(accident)).toMatchObject({ programme: 'jkk', membership: 0 })
    const others = { ...accident, memberships: [{ ...official, programmes: ['jkm'] }] }
    expect(found(others)).toMatchObject({ programme: 'jkm', amount: 1_500_000 })
    expect(found({ ...death, memberships: [{ ...official, programmes: ['jkk'] }] })).toBeUndefined()
  })

  it.each([
    ['2025-02-23', []],
    ['2025-02-24', ['working_child']],
  ])('a child that works a little, on %s: %j', (on, open) => {
    expect(codes({ ...death, on, children: [{ level: 'SD', years_left: 1 }] })).toEqual(open)
  })

  it.each([
    ['2023-01-11', ['jht_balance']],
    ['2023-01-12', ['jht_balance', 'jht_accounts']],
  ])('the two accounts of JHT on %s: %j', (on, open) => {
    const saver = { ...official, programmes: ['jht'], jht_balance: 5 }
    expect(codes({ ...death, event: 'end_of_office', on, memberships: [saver] })).toEqual(open)
    expect(line({ ...death, event: 'end_of_office', on, memberships: [official, saver] })).toMatchObject({
      amount: 5,
      membership: 1,
    })
  })
})
