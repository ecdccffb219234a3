import type { PlainDate } from '@payung/kernel/dates'
import { type Rupiah, sum } from '@payung/kernel/money'
import { type BenefitLine, covers, type Due, type Membership } from './benefit-line'
import type { OpenQuestion } from './citation'
import { arrearsRules } from './claims/parameters'
import { oldAgeBenefit } from './jht/benefit'
import { accidentBenefit } from './jkk/benefit'
import { deathBenefit } from './jkm/benefit'
import { once, openQuestion } from './open-questions'
import {
  type Child,
  monthsForScholarship,
  NO_SCHOLARSHIP,
  type Scholarship,
  scholarship,
} from './scholarship/scholarship'
import type { Segment } from './words'

/** What happened. */
export const events = [
  'death',
  'total_disability',
  'partial_disability',
  'temporary_disability',
  'end_of_office',
] as const
export type BenefitEvent = (typeof events)[number]

/** An event in a member's life. */
export interface BenefitAsked {
  event: BenefitEvent
  cause: 'work_accident' | 'other'
  on: PlainDate
  /** The first is the one in whose work the accident happened. */
  memberships: readonly Membership[]
  children: readonly Child[]
  /** Partial disability by accident: hundredths of a percent, already multiplied, at most 7000. */
  disability?: number
  stmb_months?: number
  arrears_months?: number
  reported_after_hours?: number
}

/** What a family or a member may expect; BPJS Ketenagakerjaan decides. */
export interface Benefit {
  /** Due now: first year of the scholarship and JHT included, later years and JP not. Rp. */
  total: Rupiah
  lines: BenefitLine[]
  scholarship: Scholarship
  open: OpenQuestion[]
}

/** Above this number of months behind, claims wait until the arrears are settled. */
const TOLERATED_ARREARS = 3

/** Some say that PU members lapse above this number. */
const EARLIEST_LAPSE = 2

/**
 * What becomes due by an event, by the law of its day. JKK by death replaces JKM of the same membership; the other
 * memberships pay their own JKM. One scholarship per worker, decided by the best membership.
 * @throws RangeError for an event before July 2015
 * @law PP 44/2015; PP 82/2019; PP 46/2015; Permenaker 1/2025
 */
export function benefit(asked: BenefitAsked): Benefit {
  const dues = [accidentDue(asked), ...asked.memberships.map((_, at) => deathDue(asked, at)), ...oldAgeDues(asked)]
  const school = scholarshipDue(asked)
  dues.push(school.due)
  const arrears = (asked.arrears_months ?? 0) > TOLERATED_ARREARS
  const lines = dues.flatMap((due) => due.lines).map((line) => (arrears ? pending(line) : line))
  const open = dues.flatMap((due) => due.open)
  if (lines.length > 0) open.push(...arrearsQuestions(asked))
  open.push(...pensionQuestions(asked))
  return { total: sum(lines.map(({ amount }) => amount)), lines, scholarship: school.scholarship, open: once(open) }
}

const nothing: Due = { lines: [], open: [] }

/** JKK of the first membership, when work caused the event. */
function accidentDue({ event, cause, memberships, ...rest }: BenefitAsked): Due {
  const [first] = memberships
  if (!first || cause !== 'work_accident' || event === 'end_of_office') return nothing
  return accidentBenefit(first, { event, ...rest })
}

/** JKM of one membership; the first pays none when its JKK pays for the death. */
function deathDue({ event, cause, on, memberships }: BenefitAsked, at: number): Due {
  const membership = memberships[at]
  if (event !== 'death' || !membership) return nothing
  const byWork = cause === 'work_accident'
  if (byWork && at === 0 && covers(membership, 'jkk')) return nothing
  const due = deathBenefit(membership, on, at)
  const isOneOfSeveral = due.lines.length > 0 && (byWork || at > 0)
  return isOneOfSeveral ? { ...due, open: [...due.open, openQuestion('several_memberships')] } : due
}

function oldAgeDues({ event, on, memberships }: BenefitAsked): Due[] {
  if (event !== 'death' && event !== 'total_disability' && event !== 'end_of_office') return []
  const dues = memberships.map((membership, at) => oldAgeBenefit(membership, on, at))
  const paying = dues.filter(({ lines }) => lines.length > 0).length
  const others = event === 'end_of_office' && paying > 1 ? [openQuestion('jht_other_memberships')] : []
  return [...dues, { lines: [], open: others }]
}

/** Which membership opens the scholarship: JKK at once, JKM after enough paid months. */
function scholarshipDue(asked: BenefitAsked): { due: Due; scholarship: Scholarship } {
  const at = scholarshipMembership(asked)
  if (at === null || asked.children.length === 0) return { due: nothing, scholarship: NO_SCHOLARSHIP }
  const { because, open, ...found } = scholarship(asked.children, asked.on)
  const programme = asked.cause === 'work_accident' && at === 0 && isInsuredAtWork(asked) ? 'jkk' : 'jkm'
  const line: BenefitLine = { programme, benefit: 'beasiswa', amount: found.first_year, because, membership: at }
  return { due: { lines: found.first_year > 0 ? [line] : [], open }, scholarship: found }
}

function scholarshipMembership(asked: BenefitAsked): number | null {
  const { event, cause, on, memberships } = asked
  const byWork = cause === 'work_accident' && (event === 'death' || event === 'total_disability')
  if (byWork && isInsuredAtWork(asked)) return 0
  if (event !== 'death') return null
  const needed = monthsForScholarship(on)
  const best = memberships.findIndex((one) => covers(one, 'jkm') && one.paid_months >= needed)
  return best === -1 ? null : best
}

function isInsuredAtWork({ memberships: [first] }: BenefitAsked): boolean {
  return first !== undefined && covers(first, 'jkk')
}

function arrearsQuestions({ arrears_months: behind = 0, memberships }: BenefitAsked): OpenQuestion[] {
  if (behind > TOLERATED_ARREARS) return [openQuestion('arrears_three_months')]
  const has = (wanted: Segment) => memberships.some(({ segment }) => segment === wanted)
  const open: OpenQuestion[] = []
  if (behind > 0 && has('BPU')) open.push(openQuestion('bpu_grace'))
  if (behind > EARLIEST_LAPSE && has('PU')) open.push(openQuestion('arrears_two_months'))
  return open
}

function pending(line: BenefitLine): BenefitLine {
  const rules = arrearsRules.slice(0, 1).map(({ cite }) => cite)
  return { ...line, status: 'pending', because: [...line.because, ...rules] }
}

/** JP is never part of the total: its conditions are open and the wages of a whole life are not asked. */
function pensionQuestions({ event, memberships }: BenefitAsked): OpenQuestion[] {
  const ends = event === 'death' || event === 'total_disability' || event === 'end_of_office'
  return ends && memberships.some((one) => covers(one, 'jp')) ? [openQuestion('jp_qualifying')] : []
}
