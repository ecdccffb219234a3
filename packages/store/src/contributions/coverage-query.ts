import type { DueThrough } from '@payung/domain/contributions/due-through'
import { GRACE_MONTHS } from '@payung/domain/contributions/protection'
import {
  addMonths,
  firstDay,
  type Month,
  monthOf,
  monthsBetween,
  monthsThrough,
  type PlainDate,
} from '@payung/kernel/dates'
import type { Segment } from '@payung/law/words'
import { type RawBuilder, sql } from 'kysely'
import { ofRegencies, type PlaceRange } from '../place'
import { fundGroup, peopleGroup } from './line-query'

/** A day on which protection is asked, with the months that must be settled on it. */
export interface CoverageDay {
  day: PlainDate
  through: DueThrough
}

/** The months that decide: from three before the last wage month that is due through the month of the day, as bits 0, 1, ... */
function windowOf({ day, through }: CoverageDay) {
  const base = addMonths(through.PU < through.BPU ? through.PU : through.BPU, -GRACE_MONTHS)
  const months = monthsThrough(base, monthOf(day))
  return { base, months, bit: (of: Month) => monthsBetween(base, of) }
}

const number = (value: number) => sql.raw(String(value))

/** For each segment a number of its own. */
const bySegment = (value: (segment: Segment) => number) =>
  value('PU') === value('BPU')
    ? number(value('PU'))
    : sql`case m.segment when 'PU' then ${number(value('PU'))} else ${number(value('BPU'))} end`

/**
 * The memberships of a place in force on a day, each with its state: the set-based twin of `protectionOn`, tested against it.
 * Months are bits: settled, billed, paid; what is behind is one population count.
 * Columns: regency_id, village_code, membership_id, person_id, payer_id, people_group, fund_group, registered, is_billed, is_paid, total,
 * behind, state.
 */
export function protectionQuery(place: PlaceRange, asked: CoverageDay): RawBuilder<unknown> {
  const { day, through } = asked
  const { base, months, bit } = windowOf(asked)
  const last = (segment: Segment) => bit(through[segment])
  // The last four months that are due, and everything from the first of them on.
  const dueMask = bySegment((segment) => 0b1111 << (last(segment) - GRACE_MONTHS))
  const recentMask = bySegment((segment) => ~0 << (last(segment) - GRACE_MONTHS))
  const lastBit = bySegment((segment) => 1 << last(segment))
  const bitOf = sql`case l.month ${sql.join(
    months.map((month) => sql`when ${firstDay(month)}::date then ${number(1 << bit(month))}`),
    sql` `,
  )} end`
  const total = (segment: Segment) => sql`sum(l.total) filter (where l.month = ${firstDay(through[segment])}::date)`
  // Members count from the month in which they were registered; a change of wage begins no new membership.
  const firstMask = sql`case ${sql.join(
    months.map(
      (month) => sql`when m.first_day < ${firstDay(addMonths(month, 1))}::date then ${number(~0 << bit(month))}`,
    ),
    sql` `,
  )} else 0 end`
  // Each step is materialized: flattened into one another, the planner would copy their expressions into every use.
  return sql`
    with member as materialized (
      select m.regency_id, m.village_code, m.id as membership_id, m.person_id, m.payer_id, m.segment,
        ${peopleGroup(sql`m.category`)} as people_group, ${fundGroup(sql`m.fund`)} as fund_group,
        coalesce(m.registered_on <= ${day}::date, false) as registered,
        greatest(m.registered_on, case when m.since < ${firstDay(base)}::date then m.since else (select min(f.since)
          from memberships f where f.regency_id = m.regency_id and f.id = m.id) end) as first_day
      from memberships m
      where ${within('m', place)} and m.since <= ${day}::date and (m.until is null or m.until > ${day}::date)
    ), line as materialized (
      select l.regency_id, l.membership_id, bit_or(${bitOf}) as billed,
        bit_or(case when x.settled_on <= ${day}::date then ${bitOf} else 0 end) as settled,
        bit_or(case when x.paid_on <= ${day}::date then ${bitOf} else 0 end) as paid,
        ${total('PU')} as pu_total, ${total('BPU')} as bpu_total
      from bill_lines l join payer_months x on x.regency_id = l.regency_id and x.payer_id = l.payer_id and x.month = l.month
      where ${within('l', place)} and l.month >= ${firstDay(base)}::date and l.month <= ${firstDay(monthOf(day))}::date
        and ${ofRegencies('x', place)} and x.month >= ${firstDay(base)}::date and x.month <= ${firstDay(monthOf(day))}::date
      group by l.regency_id, l.membership_id
    ), open_unit as materialized (
      select x.regency_id, x.payer_id, x.month from payer_months x
      where ${ofRegencies('x', place)} and x.month < ${firstDay(base)}::date and (x.settled_on is null or x.settled_on > ${day}::date)
    ), old as materialized (
      select l.regency_id, l.membership_id, array_agg(l.month) as months
      from open_unit x join bill_lines l on l.regency_id = x.regency_id and l.payer_id = x.payer_id and l.month = x.month
      where ${within('l', place)} group by l.regency_id, l.membership_id
    ), masked as materialized (
      select m.*, ${firstMask} as first_mask, ${recentMask} as recent_mask, ${dueMask} as due_mask, ${lastBit} as last_bit,
        coalesce(l.billed, 0) as all_billed, coalesce(l.settled, 0) as settled, coalesce(l.paid, 0) as paid,
        case m.segment when 'PU' then l.pu_total else l.bpu_total end as total,
        (select count(*)::int from unnest(o.months) older where older >= date_trunc('month', m.first_day)::date) as old
      from member m
        left join line l on l.regency_id = m.regency_id and l.membership_id = m.membership_id
        left join old o on o.regency_id = m.regency_id and o.membership_id = m.membership_id
    ), counted as materialized (
      select m.*, all_billed & first_mask as billed, settled & first_mask & recent_mask as settled_recently,
        all_billed & ~settled & first_mask & ~recent_mask as open_before,
        bit_count((due_mask & first_mask & ~settled)::bit(32)) as behind_recently
      from masked m
    )
    select regency_id, village_code, membership_id, person_id, payer_id, people_group, fund_group, registered,
      billed & last_bit <> 0 as is_billed, paid & first_mask & last_bit <> 0 as is_paid, total, behind,
      case when not registered then 'candidate'
        when billed & recent_mask = 0 and old = 0 and open_before = 0 then 'unknown'
        when behind > ${number(GRACE_MONTHS)} or settled_recently = 0 then 'unprotected'
        when behind > 0 then 'grace' else 'protected' end as state
    from (select *, behind_recently + bit_count(open_before::bit(32)) + old as behind from counted offset 0) c`
}

/**
 * Rows of a place: by regency, and by village code for a single village only. A range of codes beside the regency makes the planner
 * expect one row and loop over thousands; a district is cut out of its regency at the end.
 */
function within(table: string, place: PlaceRange): RawBuilder<unknown> {
  const regencies = ofRegencies(table, place)
  return isVillage(place) ? sql`${regencies} and ${codesOf(table, place)}` : regencies
}

const isVillage = ({ from }: PlaceRange) => from.length > 8

function codesOf(table: string, { from, to }: PlaceRange): RawBuilder<unknown> {
  const column = sql.ref(`${table}.village_code`)
  return sql`${column} >= ${from} and ${column} < ${to}`
}

const isDistrict = ({ from }: PlaceRange) => from.length === 8

/** The figures that coverage counts, in the order of the columns. */
export const COUNTS = [
  'posts',
  'registered',
  'billed',
  'paid',
  'protected',
  'grace',
  'candidates',
  'billed_rp',
  'paid_rp',
] as const

/**
 * Coverage of a place on a day, by village, group of people and group of funds: the one definition, for any day and for the
 * monthly snapshots alike. A person counts once per village and group, by the best of the memberships; money counts by line.
 * Columns: regency_id, village_code, people_group, fund_group and {@link COUNTS}.
 */
export function coverageQuery(place: PlaceRange, asked: CoverageDay): RawBuilder<unknown> {
  const held = sql`a.since <= ${asked.day}::date and (a.until is null or a.until > ${asked.day}::date)`
  return sql`
    select regency_id, village_code, people_group, fund_group, ${sql.join(COUNTS.map((count) => sql`sum(${sql.id(count)})::bigint as ${sql.id(count)}`))}
    from (
      select regency_id, village_code, people_group, fund_group, 0 as posts,
        count(*) filter (where best and registered) as registered,
        count(*) filter (where best and registered and is_billed) as billed,
        count(*) filter (where best and registered and is_paid) as paid,
        count(*) filter (where best and state = 'protected') as protected,
        count(*) filter (where best and state = 'grace') as grace,
        count(*) filter (where best and not registered) as candidates,
        coalesce(sum(total), 0) as billed_rp, coalesce(sum(total) filter (where is_paid), 0) as paid_rp
      from (
        select s.*, row_number() over (partition by regency_id, village_code, people_group, person_id
          order by registered desc, case state when 'protected' then 1 when 'grace' then 2 when 'unprotected' then 3 else 4 end, is_paid desc, is_billed desc, membership_id) = 1 as best
        from (${protectionQuery(place, asked)}) s
      ) s
      group by regency_id, village_code, people_group, fund_group
      union all
      select regency_id, village_code, 'officials', 'village', count(distinct post_id), 0, 0, 0, 0, 0, 0, 0, 0
      from appointments a where ${within('a', place)} and ${held}
      group by regency_id, village_code
    ) c
    where ${isDistrict(place) ? codesOf('c', place) : sql`true`}
    group by regency_id, village_code, people_group, fund_group`
}
