import { ageOn, type PlainDate } from '@payung/kernel/dates'
import { type Rupiah, rupiah, sum } from '@payung/kernel/money'
import type { Citation, OpenQuestion } from '../citation'
import { openQuestion } from '../open-questions'
import { AGE_LIMIT, childConditionsWider, type Level, levelRates, levels, regimes } from './parameters'

/** A child of the member, as school goes. */
export interface Child {
  /** `none`: not yet at school, nothing is due in the first year and all levels follow. */
  level: Level | 'none'
  /** Years left in the level, the current one included. */
  years_left: number
  born?: PlainDate
}

/** One payment for one child. */
export interface ScholarshipYear {
  /** 1 for the first child listed, 2 for the second. */
  child: number
  /** 1 for the year of the event. */
  year: number
  level: Level | 'none'
  amount: Rupiah
}

/** What the children get through the years. */
export interface Scholarship {
  /** Due now. Rp. */
  first_year: Rupiah
  /** The sum of all years: a ceiling, since it is paid yearly to a child that goes to school. Rp. */
  ceiling: Rupiah
  years: ScholarshipYear[]
}

/** A scholarship with its law. */
export interface ScholarshipDue extends Scholarship {
  because: Citation[]
  open: OpenQuestion[]
}

/** No child, or no right. */
export const NO_SCHOLARSHIP: Scholarship = { first_year: rupiah(0), ceiling: rupiah(0), years: [] }

const PAYABLE_SINCE = '2021-04-01'

/**
 * The scholarship of the children: the first two listed (the heirs choose), year by year, each until the birthday that
 * ends the right. Before 2 December 2019 one lump sum for one child.
 * @throws RangeError for an event before July 2015
 * @law PP 82/2019; PP 44/2015 as enacted; Permenaker 5/2021
 */
export function scholarship(children: readonly Child[], on: PlainDate): ScholarshipDue {
  const { value, cite } = regimes.on(on)
  const open: OpenQuestion[] = []
  if (children.length > value.children) open.push(openQuestion('scholarship_child_choice'))
  if (value.lump_sum !== null) open.push(openQuestion('jkm_old_scholarship'))
  else if (on < PAYABLE_SINCE) open.push(openQuestion('scholarship_before_2021'))
  if (on >= childConditionsWider.since) open.push(openQuestion('working_child'))
  const chosen = children.slice(0, value.children)
  const years = chosen.flatMap((child, index) =>
    value.lump_sum === null ? yearsOf(child, index + 1, on) : lumpSum(child, on, value.lump_sum),
  )
  return {
    first_year: sum(years.filter(({ year }) => year === 1).map(({ amount }) => amount)),
    ceiling: sum(years.map(({ amount }) => amount)),
    years,
    because: [cite],
    open,
  }
}

/** Paid months that the scholarship needs under JKM; JKK needs none. @throws RangeError before July 2015 */
export function monthsForScholarship(on: PlainDate): number {
  return regimes.on(on).value.months_for_jkm
}

function yearsOf({ level, years_left: left, born }: Child, child: number, on: PlainDate): ScholarshipYear[] {
  const waiting = level === 'none'
  const from = waiting ? 0 : levels.indexOf(level)
  const ahead = levels.slice(from).flatMap((one, index) => {
    const years = index === 0 && !waiting ? left : levelRates[one].years
    return Array.from({ length: years }, () => ({
      level: one as Level | 'none',
      amount: levelRates[one].amount as Rupiah,
    }))
  })
  const all = waiting ? [{ level: 'none' as const, amount: rupiah(0) }, ...ahead] : ahead
  return all
    .map((one, index) => ({ child, year: index + 1, ...one }))
    .filter(({ year }) => born === undefined || ageOn(born, anniversary(on, year - 1)) < AGE_LIMIT)
}

function lumpSum({ level, born }: Child, on: PlainDate, amount: Rupiah): ScholarshipYear[] {
  return born !== undefined && ageOn(born, on) >= AGE_LIMIT ? [] : [{ child: 1, year: 1, level, amount }]
}

/** The same day some years later; 29 February stays as text, which is enough to compare birthdays. */
function anniversary(on: PlainDate, years: number): PlainDate {
  return `${String(Number(on.slice(0, 4)) + years).padStart(4, '0')}${on.slice(4)}` as PlainDate
}
