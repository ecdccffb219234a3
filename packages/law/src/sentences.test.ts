import { month } from '@payung/kernel/dates'
import { rupiah } from '@payung/kernel/money'
import { describe, expect, it } from 'vitest'
import { contribution } from './contribution'
import type { ContributionAsked } from './contribution-line'
import { contributionSentences } from './sentences'

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
