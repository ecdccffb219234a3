import { plainDate } from '@payung/kernel/dates'
import { percent } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, cite } from '../citation'
import { schedule, since } from '../schedule'
import { PERMENAKER_4_2022 } from '../sources/permenaker-4-2022'
import { PP_46_2015 } from '../sources/pp-46-2015'
import { UU_4_2023 } from '../sources/uu-4-2023'

/** JHT shares of PU members on the whole wage; there is no ceiling. */
export const shares = schedule(
  since(
    '2015-07-01',
    { employer: percent(3.7), worker: percent(2) },
    cite(
      PP_46_2015,
      ARTICLE_NOT_READ,
      'Iuran JHT 5,7% dari upah: 3,7% pemberi kerja, 2% pekerja.',
      'read',
      'JHT is 5.7% of the wage: 3.7% employer, 2% worker.',
    ),
  ),
)

/** JHT rate of BPU members on the bracket base. */
export const informalRate = schedule(
  since(
    '2015-07-01',
    percent(2),
    cite(
      PP_46_2015,
      ARTICLE_NOT_READ,
      'Iuran JHT BPU 2% dari dasar penghasilan.',
      'read',
      'JHT of BPU is 2% of the income base.',
    ),
  ),
)

const says = 'Saldo JHT dibayar pada usia 56, berhenti bekerja, akhir masa kerja, cacat total tetap, atau meninggal.'
const inEnglish =
  'The JHT balance is paid at the age of 56, when work or a term ends, on total permanent disability, or on death.'

/** The law of paying out the balance, by date of the event. */
export const payoutLaw = schedule(
  since('2015-07-01', null, cite(PP_46_2015, ARTICLE_NOT_READ, says, 'unverified', inEnglish)),
  since('2022-04-26', null, cite(PERMENAKER_4_2022, ARTICLE_NOT_READ, says, 'read', inEnglish)),
)

/** Months to wait after a resignation or dismissal before the balance is paid. */
export const waitingMonths = {
  value: 1,
  cite: cite(
    PERMENAKER_4_2022,
    ARTICLE_NOT_READ,
    'Masa tunggu satu bulan setelah berhenti bekerja.',
    'read',
    'One month of waiting after work has ended.',
  ),
}

/** Years of membership and largest shares of a part paid out once while working. */
export const partialPayout = {
  years: 10,
  retirement: percent(10),
  housing: percent(30),
  cite: cite(
    PP_46_2015,
    ARTICLE_NOT_READ,
    'Setelah 10 tahun, satu kali: paling banyak 10% persiapan pensiun atau 30% perumahan.',
    'unverified',
    'After 10 years, once: at most 10% to prepare for retirement or 30% for housing.',
  ),
}

/** Two accounts, once a regulation puts them into force. */
export const twoAccounts = {
  since: plainDate('2023-01-12'),
  cite: cite(
    UU_4_2023,
    'Pasal 188',
    'Iuran JHT dibagi ke akun utama yang lebih besar dan akun tambahan; bagiannya diatur PP.',
    'read',
    'JHT contributions go to a larger main account and an additional one; the shares are left to a regulation.',
  ),
}
