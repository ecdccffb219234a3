import { addDays } from '@payung/kernel/dates'
import { describe, expect, it } from 'vitest'
import { scheduledProvisions } from './book/scheduled'
import { incomeBrackets } from './brackets/parameters'
import { accidentClaimYears, deathClaimYears } from './claims/parameters'
import { informalRate as informalOldAge, shares as oldAgeShares, payoutLaw } from './jht/parameters'
import * as jkk from './jkk/parameters'
import * as jkm from './jkm/parameters'
import { pensionAge, shares as pensionShares, wageCeiling } from './jp/parameters'
import type { Schedule } from './schedule'
import { regimes } from './scholarship/parameters'
import { informalDueDay, penaltyRate, wageDueDay } from './settlement/parameters'
import { findRegulation } from './sources/registry'

// Every schedule of the law with its rows, written a second time by hand: a slip in a parameter fails here.
const rows: [string, Schedule<unknown>, [string, unknown, string][]][] = [
  ['jkk_kelas', jkk.classRates, [['2015-07-01', [2_400, 5_400, 8_900, 12_700, 17_400], 'PP 44/2015']]],
  ['jkk_kelas_jkp', jkk.classRatesWithJkp, [['2023-10-06', [1_000, 4_000, 7_500, 11_300, 16_000], 'PP 49/2023']]],
  ['jkk_bpu', jkk.informalRate, [['2015-07-01', 10_000, 'PP 44/2015']]],
  [
    'jkk_tetap',
    jkk.lumpSums,
    [
      [
        '2015-07-01',
        { santunan_berkala: 4_800_000, biaya_pemakaman: 3_000_000, least_death: 16_200_000 },
        'PP 44/2015',
      ],
      [
        '2019-12-02',
        { santunan_berkala: 12_000_000, biaya_pemakaman: 10_000_000, least_death: 20_000_000 },
        'PP 82/2019',
      ],
    ],
  ],
  [
    'jkk_kelipatan',
    jkk.multiplesLaw,
    [
      ['2015-07-01', null, 'PP 44/2015'],
      ['2019-12-02', null, 'PP 82/2019'],
    ],
  ],
  [
    'stmb',
    jkk.inability,
    [
      ['2015-07-01', { whole_months: 6, after: null }, 'PP 44/2015'],
      ['2019-12-02', { whole_months: 12, after: 500_000 }, 'PP 82/2019'],
    ],
  ],
  ['lapor_terlambat', jkk.lateReport, [['2025-02-24', { hours: 48 }, 'Permenaker 1/2025']]],
  ['jkm_pu', jkm.wageRate, [['2015-07-01', 3_000, 'PP 44/2015']]],
  ['jkm_pu_jkp', jkm.wageRateWithJkp, [['2023-10-06', 2_000, 'PP 49/2023']]],
  ['jkm_bpu', jkm.informalAmount, [['2015-07-01', 6_800, 'PP 44/2015']]],
  [
    'jkm_manfaat',
    jkm.deathBenefits,
    [
      [
        '2015-07-01',
        { santunan_kematian: 16_200_000, santunan_berkala: 4_800_000, biaya_pemakaman: 3_000_000 },
        'PP 44/2015',
      ],
      [
        '2019-12-02',
        { santunan_kematian: 20_000_000, santunan_berkala: 12_000_000, biaya_pemakaman: 10_000_000 },
        'PP 82/2019',
      ],
    ],
  ],
  [
    'jkm_masa_tunggu',
    jkm.waitingTime,
    [
      ['2015-07-01', { months: 0, amount: 0 }, 'PP 44/2015'],
      ['2025-02-24', { months: 3, amount: 10_000_000 }, 'Permenaker 1/2025'],
    ],
  ],
  ['jht_pu', oldAgeShares, [['2015-07-01', { employer: 37_000, worker: 20_000 }, 'PP 46/2015']]],
  ['jht_bpu', informalOldAge, [['2015-07-01', 20_000, 'PP 46/2015']]],
  [
    'jht_bayar',
    payoutLaw,
    [
      ['2015-07-01', null, 'PP 46/2015'],
      ['2022-04-26', null, 'Permenaker 4/2022'],
    ],
  ],
  ['jp_pu', pensionShares, [['2015-07-01', { employer: 20_000, worker: 10_000 }, 'PP 45/2015']]],
  [
    'jp_batas_upah',
    wageCeiling,
    [
      ['2015-07-01', 7_000_000, 'PP 45/2015'],
      ['2016-03-01', 7_335_300, 'PP 45/2015'],
      ['2017-03-01', 7_703_500, 'PP 45/2015'],
      ['2018-03-01', 8_094_000, 'PP 45/2015'],
      ['2019-03-01', 8_512_400, 'PP 45/2015'],
      ['2020-03-01', 8_939_700, 'PP 45/2015'],
      ['2021-03-01', 8_754_600, 'PP 45/2015'],
      ['2022-03-01', 9_077_600, 'PP 45/2015'],
      ['2023-03-01', 9_559_600, 'PP 45/2015'],
      ['2024-03-01', 10_042_300, 'PP 45/2015'],
      ['2025-03-01', 10_547_400, 'PP 45/2015'],
      ['2026-03-01', 11_086_300, 'PP 45/2015'],
    ],
  ],
  [
    'usia_pensiun',
    pensionAge,
    [
      ['2015-07-01', 56, 'PP 45/2015'],
      ['2019-01-01', 57, 'PP 45/2015'],
      ['2022-01-01', 58, 'PP 45/2015'],
      ['2025-01-01', 59, 'PP 45/2015'],
      ['2028-01-01', 60, 'PP 45/2015'],
      ['2031-01-01', 61, 'PP 45/2015'],
      ['2034-01-01', 62, 'PP 45/2015'],
      ['2037-01-01', 63, 'PP 45/2015'],
      ['2040-01-01', 64, 'PP 45/2015'],
      ['2043-01-01', 65, 'PP 45/2015'],
    ],
  ],
  [
    'beasiswa',
    regimes,
    [
      ['2015-07-01', { lump_sum: 12_000_000, children: 1, months_for_jkm: 60 }, 'PP 44/2015'],
      ['2019-12-02', { lump_sum: null, children: 2, months_for_jkm: 36 }, 'PP 82/2019'],
    ],
  ],
  [
    'denda',
    penaltyRate,
    [
      ['2015-07-01', 20_000, 'PP 44/2015'],
      ['2020-08-01', 5_000, 'PP 49/2020'],
      ['2021-02-01', 20_000, 'PP 44/2015'],
    ],
  ],
  [
    'tempo_pu',
    wageDueDay,
    [
      ['2015-07-01', 15, 'PP 44/2015'],
      ['2020-08-01', 30, 'PP 49/2020'],
      ['2021-02-01', 15, 'PP 44/2015'],
    ],
  ],
  ['tempo_bpu', informalDueDay, [['2015-07-01', 15, 'PP 44/2015']]],
  [
    'gugur_jkk',
    accidentClaimYears,
    [
      ['2015-07-01', 2, 'PP 44/2015'],
      ['2019-12-02', 5, 'PP 82/2019'],
    ],
  ],
  ['gugur_jkm', deathClaimYears, [['2019-12-02', 5, 'PP 82/2019']]],
]

describe.each(rows)('%s', (_, schedule, expected) => {
  it('has these rows and no other', () => {
    expect(schedule.rows.map(({ since, value, cite }) => [since, value, cite.act])).toEqual(expected)
  })

  it('changes on its first days and not a day earlier', () => {
    for (const [index, { since, value }] of schedule.rows.entries()) {
      expect(schedule.on(since).value).toBe(value)
      const before = schedule.rows[index - 1]
      if (before) expect(schedule.on(addDays(since, -1)).value).toBe(before.value)
      else expect(() => schedule.on(addDays(since, -1))).toThrow(RangeError)
    }
  })

  it('cites acts of the registry, each with what it says', () => {
    for (const { cite } of schedule.rows) {
      expect(findRegulation(cite.act)?.id).toBe(cite.act)
      expect(cite.says.length).toBeGreaterThan(10)
      expect(cite.in_english.length).toBeGreaterThan(10)
      expect(cite.article.length).toBeGreaterThan(3)
    }
  })
})

it('every schedule of the book is written a second time', () => {
  const written = [...rows.map(([code]) => code), 'golongan_bpu']
  expect(written.sort()).toEqual(scheduledProvisions.map(({ code }) => code).sort())
})

describe('golongan_bpu', () => {
  it('income brackets: base and lower bound of the 33 rows', () => {
    const [row] = incomeBrackets.rows
    expect(row?.since).toBe('2015-07-01')
    const steps = row?.value.map(({ from, base }) => `${from / 100_000}:${base / 10_000}`).join(' ')
    expect(steps).toBe(
      '0:100 11:120 13:140 15:160 17:180 19:200 21:220 23:240 25:260 27:295 32:345 37:395 42:445 47:495 52:545 57:595 ' +
        '62:645 67:695 72:745 77:795 82:870 92:970 102:1070 112:1170 122:1270 132:1370 142:1470 152:1570 162:1670 ' +
        '172:1770 182:1870 192:1970 202:2070',
    )
  })
})
