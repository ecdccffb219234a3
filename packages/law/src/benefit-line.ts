import { monthOf, type PlainDate } from '@payung/kernel/dates'
import type { Rupiah } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from './citation'
import { bracketOf } from './income-brackets'
import type { Programme, Segment } from './words'

/** One membership of the person concerned. */
export interface Membership {
  segment: Segment
  since: PlainDate
  /** PU: reported monthly wage. BPU: income or bracket base. Rp. */
  wage: Rupiah
  programmes: readonly Programme[]
  /** Unbroken months paid up to the event; 0 means no cover. */
  paid_months: number
  /** Balance kept by BPJS Ketenagakerjaan, Rp. */
  jht_balance?: Rupiah
}

/** How an amount follows from a wage. */
export interface Reckoned {
  /** The wage, or for BPU the bracket base. Rp a month. */
  base: Rupiah
  /** The amount is this many ppm of the base: 48 wages are 48,000,000. */
  ppm: number
  /** Was the product brought to whole rupiah (half up)? */
  rounded: boolean
  /** The law's least amount, where it was higher than the product. Rp. */
  raised_to?: Rupiah
}

/** One amount that is due, with its reasons. */
export interface BenefitLine {
  programme: Programme
  /** Indonesian name of the benefit: `santunan_kematian`, `beasiswa`, ... */
  benefit: string
  /** Rp, due now. */
  amount: Rupiah
  /** How it was reckoned; without it the amount stands in the law as it is. */
  reckoned?: Reckoned
  because: Citation[]
  /** Position of the membership that pays. */
  membership: number
  /** Held back until arrears of more than three months are settled. */
  status?: 'pending'
  /** The accident was reported late: the employer pays first and asks for reimbursement. */
  payer?: 'employer_first'
}

/** Lines with the questions that they depend on. */
export interface Due {
  lines: BenefitLine[]
  open: OpenQuestion[]
}

/** Is the membership in force, and does it hold the programme? */
export function covers({ programmes, paid_months: paid }: Membership, programme: Programme): boolean {
  return paid > 0 && programmes.includes(programme)
}

/** A wage with its law. */
export interface ReckonedWage {
  wage: Rupiah
  because: Citation[]
  open: OpenQuestion[]
}

/**
 * The wage on which benefits are reckoned: the reported wage, for BPU the base of the bracket. Rp a month.
 * @throws RangeError for a day before July 2015
 */
export function reckonedWage({ segment, wage }: Membership, on: PlainDate): ReckonedWage {
  if (segment === 'PU') return { wage, because: [], open: [] }
  const bracket = bracketOf(wage, monthOf(on))
  return { wage: bracket.base, because: [bracket.cite], open: bracket.open }
}
