import type { Month } from '@payung/kernel/dates'
import { percent, type Rate } from '@payung/kernel/money'
import type { Citation } from './citation'
import { type ReliefAct, reliefActs } from './reliefs/parameters'
import type { Payer, Sector, Segment } from './words'

/** The whole tariff is payable. */
const WHOLE: Rate = percent(100)

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
