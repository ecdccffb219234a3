import { plainDate } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import { findRegulation } from '../sources/registry'
import { evidence } from './parameters'
import { fundVerdict, type LocalDecision, payerOf } from './verdict'
import { type Category, categories, type Fund, funds, type Verdict } from './words'

describe('which money may pay (law.md §4.4)', () => {
  it.each<[Fund, Category, number, Verdict, string]>([
    ['ADD', 'kades', 2017, 'allowed', 'the letter of 27-11-2017'],
    ['PAD', 'perangkat', 2017, 'allowed', 'the letter of 27-11-2017'],
    ['BAGI_HASIL', 'perangkat', 2019, 'allowed', 'Permendagri 20/2018 Pasal 19'],
    ['BANKEU', 'bpd', 2022, 'allowed', 'the Dirjen, November 2022'],
    ['ADD', 'kades', 2026, 'allowed', 'UU 3/2024 Pasal 26'],
    ['ADD', 'rt_rw', 2024, 'allowed', 'practice'],
    ['ADD', 'pekerja_rentan', 2023, 'allowed', 'practice (Kudus)'],
    ['ADD', 'pktd', 2026, 'unknown', 'no source'],
    ['DD', 'kades', 2017, 'forbidden', 'the letter names ADD or PADesa'],
    ['DD', 'perangkat', 2021, 'forbidden', 'the letter names ADD or PADesa'],
    ['DD', 'bpd', 2022, 'forbidden', 'the Dirjen, November 2022'],
    ['DD', 'kades', 2023, 'forbidden', 'Permendes 8/2022'],
    ['DD', 'kades', 2024, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'perangkat', 2025, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'bpd', 2026, 'forbidden', 'Permendes 16/2025'],
    ['DD', 'rt_rw', 2022, 'unknown', 'no source'],
    ['DD', 'rt_rw', 2023, 'forbidden', 'Permendes 8/2022'],
    ['DD', 'rt_rw', 2026, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'staf', 2023, 'unknown', 'no source'],
    ['DD', 'lkd', 2024, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'pekerja_rentan', 2022, 'unknown', 'no source'],
    ['DD', 'pekerja_rentan', 2023, 'disputed', 'NTT against Permendes 8/2022'],
    ['DD', 'pekerja_rentan', 2024, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'pekerja_rentan', 2025, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'pekerja_rentan', 2026, 'disputed', 'SE 2024 against Permendes 16/2025'],
    ['DD', 'pktd', 2023, 'unknown', 'no source'],
    ['DD', 'pktd', 2025, 'forbidden', 'SE Dirjen PDP 2024'],
    ['DD', 'pktd', 2026, 'allowed', 'Permendes 16/2025'],
    ['APBD_PROV', 'pekerja_rentan', 2026, 'allowed', 'Inpres 8/2025'],
    ['APBD_KAB', 'kades', 2021, 'allowed', 'Inpres 2/2021'],
    ['APBD_KAB', 'kades', 2020, 'unknown', 'before Inpres 2/2021'],
    ['DBH_SAWIT', 'pekerja_rentan', 2022, 'unknown', 'before PMK 91/2023'],
    ['DBH_SAWIT', 'pekerja_rentan', 2023, 'allowed', 'PMK 91/2023'],
    ['DBH_SAWIT', 'kades', 2024, 'unknown', 'no source'],
    ['DBHCHT', 'pekerja_rentan', 2021, 'unknown', 'no source'],
    ['DBHCHT', 'pekerja_rentan', 2023, 'allowed', 'PMK 215/2021, unverified'],
    ['DBHCHT', 'pekerja_rentan', 2026, 'allowed', 'PMK 72/2024, unverified'],
    ['CSR', 'pekerja_rentan', 2023, 'allowed', 'wadah SC, SB, SL'],
    ['CSR', 'kades', 2023, 'unknown', 'no source'],
    ['SELF', 'pekerja_rentan', 2023, 'allowed', 'BPU pays itself'],
    ['SELF', 'kades', 2023, 'allowed', 'worker share of JHT and JP only'],
  ])('%s for %s in %i: %s (%s)', (fund, category, year, verdict) => {
    const answer = fundVerdict({ fund, category, year })
    expect(answer.verdict).toBe(verdict)
    expect(answer.citations.length > 0).toBe(verdict !== 'unknown')
    if (verdict === 'disputed') {
      const acts = new Set(answer.citations.map(({ act }) => act))
      expect(acts.size).toBeGreaterThan(1)
      expect(answer.open.map(({ code }) => code)).toContain('fund_dd_vulnerable')
    }
    if (verdict === 'unknown') expect(answer.open.map(({ code }) => code)).toContain('fund_no_source')
  })

  // a allowed, f forbidden, d disputed, u unknown; 2017 to 2026, kades | perangkat | bpd | rt_rw | staf | lkd | pekerja_rentan | pktd
  const village = 'aaaaaaaaaa '.repeat(7).concat('uuuuuuuuuu')
  const regional = Array(8).fill('uuuuaaaaaa').join(' ')
  const vulnerableOnly = (years: string) => [...Array(6).fill('uuuuuuuuuu'), years, 'uuuuuuuuuu'].join(' ')
  const grid: Record<Fund, string> = {
    DD: 'ffffffffff ffffffffff ffffffffff uuuuuuffff uuuuuuufff uuuuuuufff uuuuuudffd uuuuuuuffa',
    ADD: village,
    PAD: village,
    BAGI_HASIL: village,
    BANKEU: village,
    APBD_PROV: regional,
    APBD_KAB: regional,
    DBH_SAWIT: vulnerableOnly('uuuuuuaaaa'),
    DBHCHT: vulnerableOnly('uuuuuaaaaa'),
    CSR: vulnerableOnly('aaaaaaaaaa'),
    SELF: Array(8).fill('aaaaaaaaaa').join(' '),
  }

  it.each(funds)('%s: every category and year from 2017 to 2026', (fund) => {
    const years = Array.from({ length: 10 }, (_, at) => 2017 + at)
    const cell = (category: Category, year: number) => fundVerdict({ fund, category, year }).verdict[0]
    const found = categories.map((category) => years.map((year) => cell(category, year)).join('')).join(' ')
    expect(found).toBe(grid[fund])
  })

  it('cites only acts of the registry, for years in their order', () => {
    for (const { cite, years } of evidence) {
      expect(findRegulation(cite.act)?.id).toBe(cite.act)
      expect(years[0]).toBeLessThanOrEqual(years[1])
    }
  })

  it('forbids arrears of earlier years from Dana Desa 2026, also where the year itself is allowed', () => {
    const answer = fundVerdict({ fund: 'DD', category: 'pktd', year: 2026, for_year: 2025 })
    expect(answer).toMatchObject({ verdict: 'forbidden', citations: [{ act: 'Permendes 16/2025' }, {}] })
    expect(fundVerdict({ fund: 'DD', category: 'pktd', year: 2026, for_year: 2026 }).verdict).toBe('allowed')
  })

  it('keeps the verdict of other funds on arrears and says that no rule was found', () => {
    const answer = fundVerdict({ fund: 'ADD', category: 'kades', year: 2023, for_year: 2022 })
    expect(answer.verdict).toBe('allowed')
    expect(answer.open.map(({ code }) => code)).toContain('fund_arrears')
  })

  it('marks years after the table and refuses years before it', () => {
    const later = fundVerdict({ fund: 'ADD', category: 'kades', year: 2027 })
    expect(later.verdict).toBe('allowed')
    expect(later.open.map(({ code }) => code)).toContain('beyond_announced_end')
    expect(() => fundVerdict({ fund: 'ADD', category: 'kades', year: 2016 })).toThrow('2016')
    expect(() => fundVerdict({ fund: 'ADD', category: 'kades', year: 2022, for_year: 2023 })).toThrow('for_year')
  })

  const decision: LocalDecision = {
    regency: '53.04',
    fund: 'DD',
    category: 'pekerja_rentan',
    years: [2023, 2023],
    verdict: 'allowed',
    number: 'Keputusan Bupati 1/2023',
    date: plainDate('2023-02-01'),
  }

  it('lets the decision of a regency settle its own disputed cell, and nothing else', () => {
    const ask = (regency: string, year = 2023) =>
      fundVerdict({ fund: 'DD', category: 'pekerja_rentan', year, regency }, [decision])
    expect(ask('53.04')).toMatchObject({ verdict: 'allowed', citations: [{ act: 'Keputusan Bupati 1/2023' }, {}, {}] })
    expect(ask('53.05').verdict).toBe('disputed')
    expect(ask('53.04', 2024).verdict).toBe('forbidden')
    const wide: LocalDecision = { ...decision, years: [2017, 2026] }
    const forbidden = fundVerdict({ fund: 'DD', category: 'pekerja_rentan', year: 2024, regency: '53.04' }, [wide])
    expect(forbidden.verdict).toBe('forbidden')
  })

  it('knows the payer of each fund', () => {
    expect(funds.map(payerOf)).toEqual([
      ...['village', 'village', 'village', 'village', 'village'],
      ...['apbd', 'apbd', 'apbd', 'apbd'],
      'sponsor',
      'self',
    ])
  })

  it('answers the first year that the table knows, and arrears of the year before the ban', () => {
    expect(fundVerdict({ fund: 'ADD', category: 'kades', year: 2017 }).verdict).toBe('allowed')
    const before = fundVerdict({ fund: 'DD', category: 'pktd', year: 2025, for_year: 2024 })
    expect(before.citations.map(({ article }) => article)).toEqual(['pasal belum terbaca'])
    expect(before.open.map(({ code }) => code)).toContain('fund_arrears')
    const last = fundVerdict({ fund: 'ADD', category: 'kades', year: 2026 })
    expect(last.open.map(({ code }) => code)).not.toContain('beyond_announced_end')
    expect(last.open.map(({ code }) => code)).not.toContain('fund_arrears')
  })

  it.each([
    [{ fund: 'ADD' }],
    [{ category: 'kades' }],
    [{ years: [2022, 2022] }],
    [{ years: [2024, 2026] }],
    [{ regency: '53.05' }],
  ] as const)('a decision on something else settles nothing: %j', (other) => {
    const beside = { ...decision, ...other } as LocalDecision
    const asked = { fund: 'DD', category: 'pekerja_rentan', year: 2023, regency: '53.04' } as const
    expect(fundVerdict(asked, [beside]).verdict).toBe('disputed')
    expect(fundVerdict(asked, [{ ...decision, years: [2022, 2024] }]).verdict).toBe('allowed')
  })

  it('says what was decided, in both languages', () => {
    const asked = { fund: 'DD', category: 'pekerja_rentan', year: 2023, regency: '53.04' } as const
    expect(fundVerdict(asked, [decision]).citations[0]).toEqual({
      act: 'Keputusan Bupati 1/2023',
      article: 'keputusan setempat',
      standing: 'reported',
      says: 'Keputusan setempat tanggal 2023-02-01: boleh.',
      in_english: 'Local decision of 2023-02-01: allowed.',
    })
    const no = fundVerdict(asked, [{ ...decision, verdict: 'forbidden' }])
    expect(no).toMatchObject({
      verdict: 'forbidden',
      citations: [{ says: expect.stringContaining('tidak boleh') }, {}, {}],
    })
  })
})
