import { month, plainDate } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { type BenefitAsked, benefit } from './benefit'
import { benefitSentences } from './benefit-sentences'
import { contribution } from './contribution'
import type { ContributionAsked } from './contribution-line'
import { fundVerdict } from './funding/verdict'
import { penalty } from './penalty'
import { contributionSentences } from './sentences'
import { fundSentences, penaltySentences } from './verdict-sentences'

const say = (asked: ContributionAsked, language: 'id' | 'en') =>
  contributionSentences(contribution(asked), asked, language)

describe('a contribution in sentences', () => {
  const official: ContributionAsked = {
    segment: 'PU',
    programmes: ['jkk', 'jp'],
    wage: rupiah(12_000_100),
    month: month('2024-04'),
  }

  it('says inputs, rates, rounding, articles and their standing in Indonesian', () => {
    expect(say(official, 'id')).toEqual([
      'Iuran 2024-04: Rp330.069; pemberi kerja Rp229.646, pekerja Rp100.423.',
      'Jaminan Kecelakaan Kerja (JKK): Rp28.800.',
      'Upah sebulan Rp12.000.100.',
      'Pemberi kerja: 0,24% dari Rp12.000.100 = Rp28.800.',
      'Dibulatkan setengah ke atas ke rupiah penuh.',
      'Dasar: PP 44/2015 pasal belum terbaca (isi terbaca).',
      'Jaminan Pensiun (JP): Rp301.269.',
      'Upah Rp12.000.100 melebihi batas; dihitung dari Rp10.042.300.',
      'Pemberi kerja: 2% dari Rp10.042.300 = Rp200.846.',
      'Pekerja: 1% dari Rp10.042.300 = Rp100.423.',
      'Dasar: PP 45/2015 Pasal 28 (isi terbaca); PP 45/2015 Pasal 29 ayat (3) (isi terbaca).',
      expect.stringMatching(/^Belum pasti: .*pembulatan/i),
      expect.stringMatching(/^Belum pasti: .*JP/),
    ])
  })

  it('says the same in English', () => {
    expect(say(official, 'en')).toContain('Employer: 0.24% of Rp12.000.100 = Rp28.800.')
    expect(say(official, 'en')).toContain('Law: PP 44/2015 article not read (content read).')
    expect(say(official, 'en').at(-1)).toMatch(/^Open: Is JP legally open/)
  })

  it('names the bracket and the flat amount of BPU, and what is unverified', () => {
    const farmer: ContributionAsked = {
      segment: 'BPU',
      programmes: ['jkk', 'jkm'],
      wage: rupiah(1_250_000),
      month: month('2023-08'),
    }
    const sentences = say(farmer, 'id')
    expect(sentences).toContain('Penghasilan Rp1.250.000 masuk golongan dengan dasar Rp1.200.000.')
    expect(sentences).toContain('Jumlahnya tetap Rp6.800 sebulan.')
    expect(sentences.join(' ')).toContain('PP 44/2015 Lampiran II (belum diperiksa)')
    expect(say(farmer, 'en')).toContain('The amount is flat: Rp6.800 a month.')
  })
})

const accident: BenefitAsked = {
  event: 'death',
  cause: 'work_accident',
  on: plainDate('2025-03-01'),
  memberships: [
    { segment: 'PU', since: plainDate('2020-01-01'), wage: rupiah(400_000), programmes: ['jkk'], paid_months: 12 },
  ],
  children: [{ level: 'SMA', years_left: 1 }],
  arrears_months: 4,
  reported_after_hours: 49,
}

describe('a benefit in sentences', () => {
  it('says event, membership, reckoning, floor, who pays first, articles, scholarship and what is open', () => {
    const said = benefitSentences(benefit(accident), accident, 'id')
    expect(said.slice(0, 8)).toEqual([
      'Perkiraan manfaat meninggal karena kecelakaan kerja pada 2025-03-01: Rp45.000.000 sekarang.',
      'Kepesertaan PU sejak 2020-01-01: Jaminan Kecelakaan Kerja (JKK); upah Rp400.000; 12 bulan iuran.',
      'Santunan kematian (JKK): Rp20.000.000.',
      '48 x upah Rp400.000.',
      'Dinaikkan ke jumlah paling sedikit Rp20.000.000.',
      'Dilaporkan terlambat: pemberi kerja membayar lebih dahulu, lalu meminta penggantian.',
      'Ditahan sampai tunggakan lunas.',
      expect.stringMatching(/^Dasar: PP 82\/2019 .*Permenaker 1\/2025 Pasal 8/),
    ])
    expect(said).toContain(
      'Beasiswa 1 anak seluruhnya paling banyak Rp63.000.000, dibayar tiap tahun selama bersekolah.',
    )
    expect(said.at(-1)).toMatch(/^Belum pasti: /)
  })

  it('says the same in English, and rounding where there was one', () => {
    const partial: BenefitAsked = { ...accident, event: 'partial_disability', disability: 666, children: [] }
    const odd = { ...partial, memberships: partial.memberships.map((one) => ({ ...one, wage: rupiah(400_001) })) }
    const said = benefitSentences(benefit(odd), odd, 'en')
    expect(said[0]).toBe('Estimated benefit of partial disability by work accident on 2025-03-01: Rp2.131.205 now.')
    expect(said).toContain('5.328 x wage Rp400.001.')
    expect(said).toContain('Rounded half up to whole rupiah.')
    expect(said.some((one) => one.startsWith('Law: PP 82/2019 article not read'))).toBe(true)
  })
})

describe('a verdict and a penalty in sentences', () => {
  it('name all sides in their own words', () => {
    const asked = { fund: 'DD', category: 'pekerja_rentan', year: 2023 } as const
    const said = fundSentences(fundVerdict(asked), asked, 'id')
    expect(said[0]).toBe('Dana DD tahun 2023 bagi pekerja_rentan: diperselisihkan.')
    expect(said.filter((one) => /^(SE Gubernur NTT|Permendes 8)/.test(one))).toHaveLength(2)
    const late = { ...asked, category: 'kades', year: 2026, for_year: 2025 } as const
    expect(fundSentences(fundVerdict(late), late, 'en')[0]).toBe(
      'Fund DD of 2026 for kades for contributions of 2025: may not pay.',
    )
  })

  it('say the rate, and nothing of a rate where none is owed', () => {
    const asked = { due: rupiah(24), months_late: 1, employer: 'other' } as const
    expect(penaltySentences(penalty(asked), asked, 'en').slice(0, 3)).toEqual([
      'Penalty of Rp0 on a contribution of Rp24, 1 months late.',
      '2% x 1 months x Rp24.',
      'Rounded half up to whole rupiah.',
    ])
    const village = { ...asked, employer: 'state' } as const
    expect(penaltySentences(penalty(village), village)).toEqual([
      'Denda Rp0 atas iuran Rp24 yang terlambat 1 bulan.',
      expect.stringMatching(/^Dasar: PP 44\/2015 .*; PP 86\/2013 judul/),
      expect.stringMatching(/^Belum pasti: Apakah denda 2%/),
    ])
  })
})
