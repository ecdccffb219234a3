import { formatRupiah } from '@payung/kernel/money'
import { type ClaimKind, type Deadline, deadlines, lateByBpjs, papers } from '../claims/parameters'
import { heirsLaw } from '../heirs'
import { partialPayout, twoAccounts, waitingMonths } from '../jht/parameters'
import { accidentScope, CARE_SINCE, type CareCeiling, careCeilings } from '../jkk/parameters'
import { disabilities } from '../jkk/tables'
import {
  formulaLaw,
  pensionBounds,
  pensionRules,
  QUALIFYING_MONTHS,
  qualifyingLaw,
  survivorShares,
} from '../jp/parameters'
import { childConditions, levelRates, regimes } from '../scholarship/parameters'
import { type Both, type Provision, same, showRate } from './provision'
import { row, ruleRows } from './rows'

function deadlineWords({ name, hours, working_days: days }: Deadline): Both {
  if (hours !== undefined) return { id: `${name.id}: ${hours} jam`, en: `${name.en}: ${hours} hours` }
  if (days === 0) return { id: `${name.id}: hari itu juga`, en: `${name.en}: the same day` }
  if (days !== undefined) return { id: `${name.id}: ${days} hari kerja`, en: `${name.en}: ${days} working days` }
  return { id: `${name.id}: batas belum terbaca`, en: `${name.en}: no limit was read` }
}

function ceilingWords({ name, ceiling }: CareCeiling): Both {
  if (ceiling === 'unread') return { id: `${name.id}: batas belum terbaca`, en: `${name.en}: ceiling not read` }
  if (ceiling === null) return { id: `${name.id}: tanpa batas rupiah`, en: `${name.en}: no ceiling in rupiah` }
  const amount = formatRupiah(ceiling)
  return { id: `${name.id}: ${amount}`, en: `${name.en}: ${amount}` }
}

const claimNames: Record<ClaimKind, Both> = {
  jkk: same('JKK'),
  jkm: same('JKM'),
  beasiswa: { id: 'Beasiswa', en: 'Scholarship' },
  jht: same('JHT'),
  jht_disability: { id: 'JHT cacat total', en: 'JHT on total disability' },
  jht_death: { id: 'JHT meninggal', en: 'JHT on death' },
  jp: same('JP'),
}

/** What is granted, to whom, until when it is claimed. */
export const benefitTables: readonly Provision[] = [
  {
    code: 'lingkup_jkk',
    chapter: 'jkk',
    name: { id: 'Yang termasuk kecelakaan kerja', en: 'What counts as a work accident' },
    pinned: 'written_twice',
    rows: ruleRows(accidentScope),
  },
  {
    code: 'batas_biaya',
    chapter: 'jkk',
    name: { id: 'Batas penggantian biaya', en: 'Ceilings of reimbursed costs' },
    pinned: 'written_twice',
    rows: careCeilings.map((one) => row(ceilingWords(one), one.cite, CARE_SINCE)),
  },
  {
    code: 'tabel_cacat',
    chapter: 'jkk',
    name: { id: 'Tabel cacat sebagian', en: 'Table of partial disabilities' },
    pinned: 'written_twice',
    rows: disabilities.map(({ loss, loss_in_english: inEnglish, percent, percent_to: most, cite }) => {
      const [from, to] = [showRate(percent * 100), showRate((most ?? percent) * 100)]
      const value = {
        id: `${loss}: ${from.id}${most ? ` sampai ${to.id}` : ''}`,
        en: `${inEnglish}: ${from.en}${most ? ` to ${to.en}` : ''}`,
      }
      return row(value, cite, '2015-07-01')
    }),
  },
  {
    code: 'jenjang',
    chapter: 'beasiswa',
    name: { id: 'Beasiswa setahun menurut jenjang', en: 'Scholarship a year by level' },
    pinned: 'written_twice',
    rows: Object.entries(levelRates).flatMap(([level, { years, amount }]) =>
      regimes.rows.slice(-1).map(({ cite, since }) => {
        const words = `${level}: ${formatRupiah(amount)}`
        return row({ id: `${words} setahun, ${years} tahun`, en: `${words} a year, ${years} years` }, cite, since)
      }),
    ),
  },
  {
    code: 'syarat_anak',
    chapter: 'beasiswa',
    name: { id: 'Syarat anak dan cara dibayar', en: 'Conditions of the child and how it is paid' },
    pinned: 'written_twice',
    rows: ruleRows(childConditions),
  },
  {
    code: 'batas_pensiun',
    chapter: 'jht_jp',
    name: { id: 'Manfaat pensiun terendah dan tertinggi', en: 'Floor and ceiling of the pension' },
    pinned: 'written_twice',
    rows: [...pensionBounds].map(([year, { value, cite, since }]) => {
      const [least, most] = [formatRupiah(value.least), value.most === null ? null : formatRupiah(value.most)]
      const words = {
        id: `${least} sampai ${most ?? 'belum terbaca'} sebulan`,
        en: `${least} to ${most ?? 'not read'} a month`,
      }
      return row(words, cite, since, `${year + 1}-01-01`)
    }),
  },
  {
    code: 'rumus_pensiun',
    chapter: 'jht_jp',
    name: { id: 'Rumus dan syarat pensiun', en: 'Formula and conditions of the pension' },
    pinned: 'written_twice',
    rows: [
      row({ id: '1% x masa iur x upah rata-rata', en: '1% x years of contributions x average wage' }, formulaLaw),
      row(
        { id: `${QUALIFYING_MONTHS} bulan iuran`, en: `${QUALIFYING_MONTHS} months of contributions` },
        qualifyingLaw,
      ),
      row(
        {
          id: `janda atau duda ${showRate(survivorShares.spouse).id}, anak ${showRate(survivorShares.children).id}, orang tua ${showRate(survivorShares.parent).id}`,
          en: `spouse ${showRate(survivorShares.spouse).en}, children ${showRate(survivorShares.children).en}, parent ${showRate(survivorShares.parent).en}`,
        },
        survivorShares.cite,
      ),
      ...ruleRows(pensionRules),
    ],
  },
  {
    code: 'jht_sebagian',
    chapter: 'jht_jp',
    name: { id: 'Pencairan JHT', en: 'Paying out JHT' },
    pinned: 'written_twice',
    rows: [
      row(
        { id: `masa tunggu ${waitingMonths.value} bulan`, en: `waiting time ${waitingMonths.value} month` },
        waitingMonths.cite,
      ),
      row(
        {
          id: `setelah ${partialPayout.years} tahun: ${showRate(partialPayout.retirement).id} atau ${showRate(partialPayout.housing).id}`,
          en: `after ${partialPayout.years} years: ${showRate(partialPayout.retirement).en} or ${showRate(partialPayout.housing).en}`,
        },
        partialPayout.cite,
      ),
      row(
        { id: 'akun utama dan akun tambahan', en: 'main and additional account' },
        twoAccounts.cite,
        twoAccounts.since,
      ),
    ],
  },
  {
    code: 'ahli_waris',
    chapter: 'klaim',
    name: { id: 'Urutan ahli waris', en: 'Order of heirs' },
    pinned: 'written_twice',
    rows: [row({ id: 'lima urutan', en: 'five ranks' }, heirsLaw, '2015-07-01')],
  },
  {
    code: 'tenggat',
    chapter: 'klaim',
    name: { id: 'Tenggat', en: 'Deadlines' },
    pinned: 'written_twice',
    rows: [
      ...deadlines.map((one) => row(deadlineWords(one), one.cite)),
      row({ id: `${lateByBpjs.percent_a_day}% sehari`, en: `${lateByBpjs.percent_a_day}% a day` }, lateByBpjs.cite),
    ],
  },
  {
    code: 'berkas',
    chapter: 'klaim',
    name: { id: 'Berkas klaim', en: 'Papers of a claim' },
    pinned: 'written_twice',
    rows: Object.entries(papers).flatMap(([claim, needed]) => {
      const { id, en } = claimNames[claim as ClaimKind]
      return needed.map(({ paper, in_english: inEnglish, cite }) =>
        row({ id: `${id}: ${paper}`, en: `${en}: ${inEnglish}` }, cite),
      )
    }),
  },
]
