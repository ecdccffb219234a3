import { formatRupiah } from '@payung/kernel/money'
import type { Citation } from '../citation'
import { deadlines, lateByBpjs, papers } from '../claims/parameters'
import { evidence } from '../funding/parameters'
import { partialPayout, waitingMonths } from '../jht/benefit'
import { careCeilings } from '../jkk/parameters'
import { disabilities } from '../jkk/tables'
import { formulaLaw, pensionBounds, QUALIFYING_MONTHS, qualifyingLaw } from '../jp/parameters'
import { paymentPeriods } from '../payment-periods'
import { reliefActs } from '../relief'
import { levelRates, regimes } from '../scholarship/parameters'
import { type BookRow, type Provision, showRate } from './provision'

const row = (value: string, cite: Citation, since = '', until: string | null = null): BookRow => ({
  since,
  until,
  value,
  cite,
  cases: [],
})

const deadlineWords = (one: (typeof deadlines)[number]) =>
  'hours' in one ? `${one.hours} jam` : `${one.working_days} hari kerja`

const sides = { for: 'boleh', against: 'dilarang', beside: 'terkait' } as const

/** Provisions that are no schedule: reliefs, tables, ceilings, deadlines, papers, money. */
export const otherProvisions: readonly Provision[] = [
  {
    code: 'keringanan',
    chapter: 'iuran',
    name: { id: 'Keringanan JKK dan JKM', en: 'Reliefs of JKK and JKM' },
    rows: reliefActs.flatMap(({ first, last, segments, sectors, payable, jkk, jkm }) =>
      [jkk, ...(jkk === jkm ? [] : [jkm])].map((cite) =>
        row(`${segments.join(', ')}; sektor ${sectors.join(', ')}: dibayar ${showRate(payable)}`, cite, first, last),
      ),
    ),
  },
  {
    code: 'masa_bayar_bpu',
    chapter: 'setor',
    name: { id: 'Masa pembayaran BPU', en: 'Payment periods of BPU' },
    rows: [row(`${paymentPeriods.months.join(', ')} bulan`, paymentPeriods.cite)],
  },
  {
    code: 'batas_biaya',
    chapter: 'jkk',
    name: { id: 'Batas penggantian biaya', en: 'Ceilings of reimbursed costs' },
    rows: careCeilings.map(({ care, ceiling, cite }) =>
      row(
        `${care.replaceAll('_', ' ')}: ${ceiling === null ? 'tanpa batas' : formatRupiah(ceiling)}`,
        cite,
        '2019-12-02',
      ),
    ),
  },
  {
    code: 'tabel_cacat',
    chapter: 'jkk',
    name: { id: 'Tabel cacat sebagian', en: 'Table of partial disabilities' },
    rows: disabilities.map(({ loss, percent, percent_to: to, cite }) =>
      row(`${loss}: ${showRate(percent * 100)}${to ? ` sampai ${showRate(to * 100)}` : ''}`, cite, '2015-07-01'),
    ),
  },
  {
    code: 'jenjang',
    chapter: 'beasiswa',
    name: { id: 'Beasiswa setahun menurut jenjang', en: 'Scholarship a year by level' },
    rows: Object.entries(levelRates).flatMap(([level, { years, amount }]) =>
      regimes.rows
        .slice(-1)
        .map(({ cite, since }) => row(`${level}: ${formatRupiah(amount)} setahun, ${years} tahun`, cite, since)),
    ),
  },
  {
    code: 'batas_pensiun',
    chapter: 'jht_jp',
    name: { id: 'Manfaat pensiun terendah dan tertinggi', en: 'Floor and ceiling of the pension' },
    rows: [...pensionBounds].map(([year, { value, cite, since }]) =>
      row(`${formatRupiah(value.least)} sampai ${formatRupiah(value.most)} sebulan`, cite, since, `${year + 1}-01-01`),
    ),
  },
  {
    code: 'rumus_pensiun',
    chapter: 'jht_jp',
    name: { id: 'Rumus dan syarat pensiun', en: 'Formula and condition of the pension' },
    rows: [row('1% x masa iur x upah rata-rata', formulaLaw), row(`${QUALIFYING_MONTHS} bulan iuran`, qualifyingLaw)],
  },
  {
    code: 'jht_sebagian',
    chapter: 'jht_jp',
    name: { id: 'Pencairan JHT', en: 'Paying out JHT' },
    rows: [
      row(`masa tunggu ${waitingMonths.value} bulan`, waitingMonths.cite),
      row(
        `setelah ${partialPayout.years} tahun: ${showRate(partialPayout.retirement)} atau ${showRate(partialPayout.housing)}`,
        partialPayout.cite,
      ),
    ],
  },
  {
    code: 'tenggat',
    chapter: 'klaim',
    name: { id: 'Tenggat', en: 'Deadlines' },
    rows: [
      ...deadlines.map((one) => row(`${one.act.replaceAll('_', ' ')}: ${deadlineWords(one)}`, one.cite)),
      row(`${lateByBpjs.percent_a_day}% sehari`, lateByBpjs.cite),
    ],
  },
  {
    code: 'berkas',
    chapter: 'klaim',
    name: { id: 'Berkas klaim', en: 'Papers of a claim' },
    rows: Object.entries(papers).flatMap(([claim, needed]) =>
      needed.map(({ paper, cite }) => row(`${claim.replaceAll('_', ' ')}: ${paper}`, cite)),
    ),
  },
  {
    code: 'dana',
    chapter: 'dana',
    name: { id: 'Dana, kelompok dan tahun anggaran', en: 'Fund, category and budget year' },
    rows: evidence.map(({ funds, categories, years, side, cite }) =>
      row(
        `${sides[side]}: ${funds.join(', ')} bagi ${categories.join(', ')}`,
        cite,
        String(years[0]),
        String(years[1] + 1),
      ),
    ),
  },
]
