import { type Month, month } from '@payung/kernel/dates'
import { percent, type Rate } from '@payung/kernel/money'
import { ARTICLE_NOT_READ, type Citation, cite, type OpenQuestion } from './citation'
import { openQuestion } from './open-questions'
import { PP_49_2020 } from './sources/pp-49-2020'
import { PP_50_2025 } from './sources/pp-50-2025'
import type { Payer, Sector, Segment } from './words'

/** The whole tariff is payable. */
const WHOLE: Rate = percent(100)

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
  cite(PP_49_2020, article, `Keringanan 99%: iuran ${programme} yang dibayar 1% dari tarif.`, standing)

const pp50 = cite(
  PP_50_2025,
  ARTICLE_NOT_READ,
  'Iuran JKK dan JKM peserta BPU 50% dari tarif; tidak berlaku bila dibayar APBN atau APBD.',
  'read',
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

/** What remains payable of JKK and JKM, and why. */
export interface Relief {
  /** ppm of the tariff; 1,000,000 is the whole tariff. */
  payable: Rate
  /** The act that grants, excludes or leaves open; none in months without relief. */
  act: ReliefAct | null
  granted: boolean
  /** The act is silent about this payer: the whole tariff holds until somebody decides. */
  undecided: boolean
}

const none: Relief = { payable: WHOLE, act: null, granted: false, undecided: false }

/**
 * The relief of JKK and JKM for one member and month.
 * @law PP 49/2020 Pasal 9; PP 50/2025
 */
export function reliefOf(of: Month, segment: Segment, sector: Sector, payer: Payer): Relief {
  for (const act of reliefActs) {
    if (of < act.first || of > act.last || !act.segments.includes(segment) || !act.sectors.includes(sector)) continue
    const granted = act.payers.includes(payer)
    return { payable: granted ? act.payable : WHOLE, act, granted, undecided: act.undecided.includes(payer) }
  }
  return none
}

/** A rate after relief; every rate of the law times every relief is a whole number of ppm (tested). */
export function relieved(rate: Rate, relief: Relief): Rate {
  return ((rate * relief.payable) / WHOLE) as Rate
}

/** The citations that a relief adds to a line: also when an act excludes this payer. */
export function reliefCitations(relief: Relief, programme: 'jkk' | 'jkm'): Citation[] {
  return relief.act ? [relief.act[programme]] : []
}
