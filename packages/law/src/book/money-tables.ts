import { addMonths } from '@payung/kernel/dates'
import { formatRupiah } from '@payung/kernel/money'
import { arrearsRules, informalAge } from '../claims/parameters'
import {
  ARREARS_BAN_SINCE,
  arrearsBan,
  type Evidence,
  evidence,
  leastIncome,
  villageSpending,
} from '../funding/parameters'
import { pensionDeferral, reliefActs } from '../reliefs/parameters'
import { paymentPeriods, sanctions, settlementRules } from '../settlement/parameters'
import { type BookRow, type Both, type Provision, showRate } from './provision'
import { row, ruleRows } from './rows'

const sides: Record<Evidence['side'], Both> = {
  for: { id: 'boleh', en: 'allowed' },
  against: { id: 'dilarang', en: 'forbidden' },
  beside: { id: 'terkait', en: 'related' },
}

function evidenceRow({ funds, categories, years, side, cite }: Evidence): BookRow {
  const [money, people] = [funds.join(', '), categories.join(', ')]
  const value = { id: `${sides[side].id}: ${money} bagi ${people}`, en: `${sides[side].en}: ${money} for ${people}` }
  return row(value, cite, String(years[0]), String(years[1] + 1))
}

/** What is paid, by when, from which money. */
export const moneyTables: readonly Provision[] = [
  {
    code: 'keringanan',
    chapter: 'iuran',
    name: { id: 'Keringanan JKK dan JKM', en: 'Reliefs of JKK and JKM' },
    pinned: 'written_twice',
    rows: reliefActs.flatMap(({ first, last, segments, sectors, payers, payable, jkk, jkm }) => {
      const rate = showRate(payable)
      const [who, where, whose] = [segments.join(', '), sectors.join(', '), payers.join(', ')]
      const value = {
        id: `${who}; sektor ${where}; pembayar ${whose}: dibayar ${rate.id}`,
        en: `${who}; sector ${where}; payer ${whose}: ${rate.en} is paid`,
      }
      return [jkk, ...(jkk === jkm ? [] : [jkm])].map((cite) => row(value, cite, first, addMonths(last, 1)))
    }),
  },
  {
    code: 'penundaan_jp',
    chapter: 'iuran',
    name: { id: 'Penundaan JP masa COVID-19', en: 'Deferral of JP during COVID-19' },
    pinned: 'written_twice',
    rows: [
      row(
        {
          id: `dibayar ${showRate(pensionDeferral.at_once).id}, sisanya ${pensionDeferral.repaid_from} sampai ${pensionDeferral.repaid_by}`,
          en: `${showRate(pensionDeferral.at_once).en} paid, the rest ${pensionDeferral.repaid_from} to ${pensionDeferral.repaid_by}`,
        },
        pensionDeferral.cite,
        pensionDeferral.first,
        addMonths(pensionDeferral.last, 1),
      ),
    ],
  },
  {
    code: 'siltap_terendah',
    chapter: 'iuran',
    name: { id: 'Penghasilan tetap paling sedikit', en: 'Least fixed income' },
    pinned: 'written_twice',
    rows: leastIncome.map(({ name, amount, cite }) => {
      const words = formatRupiah(amount)
      return row({ id: `${name.id}: ${words} sebulan`, en: `${name.en}: ${words} a month` }, cite, '2019-02-28')
    }),
  },
  {
    code: 'umur_bpu',
    chapter: 'iuran',
    name: { id: 'Umur peserta BPU', en: 'Age of BPU members' },
    pinned: 'written_twice',
    rows: ruleRows(informalAge),
  },
  {
    code: 'masa_bayar_bpu',
    chapter: 'setor',
    name: { id: 'Masa pembayaran BPU', en: 'Payment periods of BPU' },
    pinned: 'written_twice',
    rows: [
      row(
        { id: `${paymentPeriods.months.join(', ')} bulan`, en: `${paymentPeriods.months.join(', ')} months` },
        paymentPeriods.cite,
      ),
    ],
  },
  {
    code: 'pelunasan',
    chapter: 'setor',
    name: { id: 'Cara pembayaran dihitung', en: 'How payments are put to account' },
    pinned: 'written_twice',
    rows: ruleRows(settlementRules),
  },
  {
    code: 'sanksi',
    chapter: 'setor',
    name: { id: 'Sanksi', en: 'Sanctions' },
    pinned: 'written_twice',
    rows: ruleRows(sanctions),
  },
  {
    code: 'tunggakan',
    chapter: 'setor',
    name: { id: 'Tunggakan dan tenggang', en: 'Arrears and grace' },
    pinned: 'written_twice',
    rows: ruleRows(arrearsRules),
  },
  {
    code: 'dana',
    chapter: 'dana',
    name: { id: 'Dana, kelompok dan tahun anggaran', en: 'Fund, category and budget year' },
    pinned: 'verdicts',
    rows: evidence.map(evidenceRow),
  },
  {
    code: 'dana_tunggakan',
    chapter: 'dana',
    name: { id: 'Tunggakan tahun sebelumnya', en: 'Arrears of earlier years' },
    pinned: 'verdicts',
    rows: [row({ id: 'dilarang: DD', en: 'forbidden: DD' }, arrearsBan, String(ARREARS_BAN_SINCE))],
  },
  {
    code: 'belanja_desa',
    chapter: 'dana',
    name: { id: 'Bagian belanja desa', en: 'Shares of village spending' },
    pinned: 'written_twice',
    rows: [
      row(
        {
          id: `penghasilan paling banyak ${showRate(villageSpending.most_for_income).id}, lainnya paling sedikit ${showRate(villageSpending.least_for_others).id}`,
          en: `income at most ${showRate(villageSpending.most_for_income).en}, the rest at least ${showRate(villageSpending.least_for_others).en}`,
        },
        villageSpending.cite,
        '2019-02-28',
      ),
    ],
  },
]
