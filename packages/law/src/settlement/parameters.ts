import { percent } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite } from '../citation'
import { openQuestion } from '../open-questions'
import { schedule, since } from '../schedule'
import { PP_44_2015 } from '../sources/pp-44-2015'
import { PP_49_2020 } from '../sources/pp-49-2020'
import { PP_86_2013 } from '../sources/pp-86-2013'
import { PRAKTIK_BPJS_KETENAGAKERJAAN } from '../sources/praktik-bpjs-ketenagakerjaan'
import { UU_24_2011 } from '../sources/uu-24-2011'

const fifteenth = cite(
  PP_44_2015,
  ARTICLE_NOT_READ,
  'Iuran PU disetor paling lambat tanggal 15 bulan berikutnya; bila libur, hari kerja berikutnya.',
  'read',
  'PU contributions are due on the 15th of the following month; on a day off, on the next working day.',
)

/** Day of the month by which PU contributions are due, by contribution month. */
export const wageDueDay = schedule(
  since('2015-07-01', 15, fifteenth),
  since(
    '2020-08-01',
    30,
    cite(
      PP_49_2020,
      ARTICLE_NOT_READ,
      'Iuran disetor paling lambat tanggal 30.',
      'read',
      'Contributions are due on the 30th.',
    ),
  ),
  since('2021-02-01', 15, fifteenth),
)

/** Day of the month by which BPU contributions are due. */
export const informalDueDay = schedule(
  since(
    '2015-07-01',
    15,
    cite(
      PP_44_2015,
      ARTICLE_NOT_READ,
      'Iuran BPU disetor paling lambat tanggal 15 bulan itu juga; bila libur, hari kerja berikutnya.',
      'read',
      'BPU contributions are due on the 15th of the month itself; on a day off, on the next working day.',
    ),
  ),
)

const two = cite(
  PP_44_2015,
  ARTICLE_NOT_READ,
  'Denda 2% dari iuran untuk setiap bulan keterlambatan, ditanggung pemberi kerja selain penyelenggara negara.',
  'read',
  'Penalty of 2% of the contribution for each month late, borne by employers that are no state organ.',
)

/** Penalty for each month late, of the contribution due, by contribution month. */
export const penaltyRate = schedule(
  since('2015-07-01', percent(2), two),
  since(
    '2020-08-01',
    percent(0.5),
    cite(PP_49_2020, ARTICLE_NOT_READ, 'Denda 0,5% selama COVID-19.', 'read', 'Penalty of 0.5% during COVID-19.'),
  ),
  since('2021-02-01', percent(2), two),
)

/** Whom administrative sanctions address: the title leaves state organs out. */
export const addressee = cite(
  PP_86_2013,
  'judul',
  'Sanksi administratif ditujukan kepada pemberi kerja selain penyelenggara negara.',
  'read',
  'Administrative sanctions are directed at employers that are no state organ.',
)

/** BPU members owe no penalty; their cover lapses instead. */
export const noInformalPenalty = cite(
  PRAKTIK_BPJS_KETENAGAKERJAAN,
  'laman BPU',
  'Peserta BPU tidak dikenai denda keterlambatan.',
  'read',
  'BPU members owe no penalty for lateness.',
)

/** For how many months a BPU member may pay at once. Longer periods keep the cover from lapsing. */
export const paymentPeriods = {
  months: [1, 3, 6, 12],
  open: [openQuestion('payment_periods')],
  cite: cite(
    PRAKTIK_BPJS_KETENAGAKERJAAN,
    'laman BPU',
    'BPU membayar tiap bulan, 3 bulan, 6 bulan atau 1 tahun.',
    'read',
    'BPU pay by the month, 3 months, 6 months or a year.',
  ),
} as const

/** A rule without a figure of its own, named in both languages. */
export interface NamedRule {
  name: { id: string; en: string }
  cite: Citation
}

const manual = (name: NamedRule['name'], says: string, inEnglish: string): NamedRule => ({
  name,
  cite: cite(PRAKTIK_BPJS_KETENAGAKERJAAN, 'panduan iuran', says, 'read', inEnglish),
})

/** How a payment is put to account. */
export const settlementRules: readonly NamedRule[] = [
  manual(
    { id: 'Urutan pelunasan', en: 'Order of settlement' },
    'Dilunasi penuh menurut urutan bulan; pembayaran di luar urutan lebih dahulu menutup kekurangan bulan lama.',
    'Settled in full and in the order of months; a payment out of order first covers the older shortage.',
  ),
  manual(
    { id: 'Tanpa perubahan', en: 'No change' },
    'Bila upah dan jumlah pekerja tidak berubah, berlaku jumlah bulan lalu.',
    'When wages and head count do not change, the amount of last month holds.',
  ),
  manual(
    { id: 'Angsuran', en: 'Instalments' },
    'Tanggal angsuran terakhir menjadi tanggal pelunasan.',
    'The date of the last instalment is the date of settlement.',
  ),
  manual(
    { id: 'Kelebihan bayar', en: 'Surplus' },
    'Kelebihan diperhitungkan dengan iuran bulan berikutnya atau denda.',
    'A surplus is set off against next month or the penalty.',
  ),
  {
    name: { id: 'Denda peserta BPU', en: 'Penalty of BPU members' },
    cite: noInformalPenalty,
  },
]

/** What besides the penalty an employer may meet that does not pay. A village is a state organ: see the open question. */
export const sanctions: readonly NamedRule[] = [
  {
    name: { id: 'Pidana', en: 'Criminal' },
    cite: cite(
      UU_24_2011,
      'Pasal 55',
      'Memungut tetapi tidak menyetor (Pasal 19): penjara paling lama 8 tahun atau denda paling banyak Rp1.000.000.000.',
      'read',
      'To collect and not remit (article 19): at most 8 years in prison or a fine of at most Rp1,000,000,000.',
    ),
  },
  {
    name: { id: 'Administratif', en: 'Administrative' },
    cite: cite(
      PP_86_2013,
      ARTICLE_NOT_READ,
      'Dua teguran tertulis masing-masing paling lama 10 hari kerja, denda paling lama 30 hari, lalu tidak mendapat pelayanan publik tertentu.',
      'read',
      'Two written warnings of at most 10 working days each, a fine within 30 days, then loss of certain public services.',
    ),
  },
]
