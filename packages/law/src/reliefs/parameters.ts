import { type Month, month, plainDate } from '@payung/kernel/dates'
import { percent, type Rate } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite, type OpenQuestion } from '../citation'
import { openQuestion } from '../open-questions'
import { PP_49_2020 } from '../sources/pp-49-2020'
import { PP_50_2025 } from '../sources/pp-50-2025'
import type { Payer, Sector, Segment } from '../words'

/** A lowering of JKK and JKM for some months. */
export interface ReliefAct {
  act: string
  /** First and last contribution month. */
  first: Month
  last: Month
  segments: readonly Segment[]
  sectors: readonly Sector[]
  /** Who gets it; `undecided` pays the whole tariff until somebody decides. */
  payers: readonly Payer[]
  undecided: readonly Payer[]
  /** What remains payable of the tariff, ppm. */
  payable: Rate
  jkk: Citation
  jkm: Citation
  open: readonly OpenQuestion[]
}

const pp49 = (programme: string, article: string, standing: 'read' | 'unverified') =>
  cite(
    PP_49_2020,
    article,
    `Keringanan 99%: iuran ${programme} yang dibayar 1% dari tarif.`,
    standing,
    `Relief of 99%: what is paid of ${programme} is 1% of the tariff.`,
  )

const pp50 = cite(
  PP_50_2025,
  ARTICLE_NOT_READ,
  'Iuran JKK dan JKM peserta BPU 50% dari tarif; tidak berlaku bila dibayar APBN atau APBD.',
  'read',
  'JKK and JKM of BPU members are 50% of the tariff; not where APBN or APBD pays.',
)

/** The reliefs of the law. Their months do not overlap for the same segment and sector. */
export const reliefActs: readonly ReliefAct[] = [
  {
    act: PP_49_2020.id,
    first: month('2020-08'),
    last: month('2021-01'),
    segments: ['PU', 'BPU'],
    sectors: ['transport', 'other'],
    payers: ['self', 'village', 'apbd', 'apbn', 'sponsor'],
    undecided: [],
    payable: percent(1),
    jkk: pp49('JKK', ARTICLE_NOT_READ, 'unverified'),
    jkm: pp49('JKM', 'Pasal 9', 'read'),
    open: [openQuestion('pp49_2020_months')],
  },
  {
    act: PP_50_2025.id,
    first: month('2026-01'),
    last: month('2027-03'),
    segments: ['BPU'],
    sectors: ['transport'],
    payers: ['self', 'sponsor'],
    undecided: ['village'],
    payable: percent(50),
    jkk: pp50,
    jkm: pp50,
    open: [],
  },
  {
    act: PP_50_2025.id,
    first: month('2026-04'),
    last: month('2026-12'),
    segments: ['BPU'],
    sectors: ['other'],
    payers: ['self', 'sponsor'],
    undecided: ['village'],
    payable: percent(50),
    jkk: pp50,
    jkm: pp50,
    open: [],
  },
]

/** JP during COVID-19: 1 % paid at once, the rest later. For employers that a village is not. */
export const pensionDeferral = {
  first: month('2020-08'),
  last: month('2021-01'),
  at_once: percent(1),
  repaid_from: plainDate('2021-05-15'),
  repaid_by: plainDate('2022-04-15'),
  open: openQuestion('pp49_2020_jp'),
  cite: cite(
    PP_49_2020,
    'Pasal 17',
    'JP: 1% dibayar, 99% ditunda; pelunasan mulai paling lambat 15 Mei 2021, selesai paling lambat 15 April 2022. Bagi pemberi kerja menengah dan besar yang memenuhi syarat.',
    'read',
    'JP: 1% paid, 99% deferred; repaid from 15 May 2021 at the latest, done by 15 April 2022. For medium and large employers that qualify.',
  ),
}
