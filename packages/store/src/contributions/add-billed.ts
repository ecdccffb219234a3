import { addMonths, firstDay, type Month, monthOf } from '@payung/kernel/dates'
import { type Segment, segments } from '@payung/law/words'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, withinPlace } from '../place'
import { rangeOf } from '../scope'
import type { CoverageDay } from './coverage-query'
import { fundGroup, peopleGroup } from './line-query'
import { keepChanges, measureCoverage } from './measure-coverage'
import type { RunPlace, UnitKey } from './monthly-run'

/** More villages than this are measured faster together. */
const MANY = 40

/**
 * Brings coverage up to a run that made the first lines of the running month: they change nothing but who is billed, and how much,
 * in the segments for which this month must be settled today. That is added alone; villages where money moved or somebody has
 * several memberships in one group are measured whole. The result is that of measuring everything (tested).
 */
export async function addBilled(
  tx: Tx,
  place: RunPlace,
  month: Month,
  asked: CoverageDay,
  moved: readonly UnitKey[],
): Promise<void> {
  const due = segments.filter((segment: Segment) => asked.through[segment] === month)
  if (due.length === 0 && moved.length === 0) return
  const first = firstDay(month)
  const whole = await villagesToMeasure(tx, place, first, asked, moved)
  if (whole.length > MANY) {
    await measureCoverage(tx, place, asked)
    return
  }
  for (const { regency_id, village_code } of whole) {
    await measureCoverage(tx, { ...rangeOf(village_code), regencies: [regency_id] }, asked)
  }
  const holds = sql`m.since <= ${asked.day}::date and (m.until is null or m.until > ${asked.day}::date) and m.registered_on <= ${asked.day}::date`
  const lines = sql`${withinPlace('l', 'village_code', place)} and l.month = ${first}::date and l.segment = any (${due})
    and not (l.village_code = any (${whole.map(({ village_code }) => village_code)}::text[]))`
  // A line is counted as it stands where all its membership's spans of the month hold on the day. Only the others are looked up: of a
  // month opened a moment ago the planner knows nothing, and would look up a province one by one. The others fit in memory, hashed (`withoutCompiling`).
  await keepChanges(
    tx,
    sql`elsewhere as (
        select m.id from memberships m
        where ${ofRegencies('m', place)} and m.since < ${firstDay(addMonths(month, 1))}::date and (m.until is null or m.until > ${first}::date)
          and (${holds}) is not true
      ),
      counted as (
        select l.regency_id, l.village_code, l.category, l.fund, l.total from bill_lines l
        where ${lines} and l.membership_id not in (select id from elsewhere)
        union all
        select m.regency_id, m.village_code, m.category, m.fund, l.total
        from bill_lines l join memberships m on m.regency_id = l.regency_id and m.id = l.membership_id
          and ${holds}
        where ${lines} and (l.membership_id in (select id from elsewhere)) is true
      ),
      billed as (
        select regency_id, village_code, ${peopleGroup(sql`category`)} as people_group, ${fundGroup(sql`fund`)} as fund_group,
          count(*) as billed, sum(total) as billed_rp
        from counted group by 1, 2, 3, 4
      ),
      changes as (
        select b.regency_id, b.village_code, ${firstDay(monthOf(asked.day))}::date as month, b.people_group, b.fund_group,
          case when v.month is null then 1 else 0 end as villages, 0 as posts, 0 as registered, b.billed, 0 as paid, 0 as protected,
          0 as grace, 0 as candidates, b.billed_rp, 0 as paid_rp
        from billed b left join village_coverage v on v.regency_id = b.regency_id and v.village_code = b.village_code
          and v.month = ${firstDay(monthOf(asked.day))}::date and v.people_group = b.people_group and v.fund_group = b.fund_group
      )`,
  )
}

/**
 * Villages where adding is not enough: money moved between months, or one person stands in a group with several memberships. Who has
 * one row only is passed by in the index.
 */
async function villagesToMeasure(
  tx: Tx,
  place: RunPlace,
  first: string,
  { day }: CoverageDay,
  moved: readonly UnitKey[],
): Promise<{ regency_id: number; village_code: string }[]> {
  const { rows } = await sql<{ regency_id: number; village_code: string }>`
    select distinct b.regency_id, b.village_code from bill_lines b
      where ${ofRegencies('b', place)} and b.month = ${first}::date and b.payer_id = any (${moved.map(({ payer_id }) => payer_id)}::uuid[])
    union
    select regency_id, village_code from (
      select m.regency_id, m.village_code from memberships m
        join (select m.regency_id, m.person_id from memberships m where ${ofRegencies('m', place)} group by 1, 2 having count(*) > 1) twice
          on twice.regency_id = m.regency_id and twice.person_id = m.person_id
      where ${withinPlace('m', 'village_code', place)} and m.since <= ${day}::date and (m.until is null or m.until > ${day}::date)
      group by m.regency_id, m.village_code, ${peopleGroup(sql`m.category`)}, m.person_id having count(*) > 1
    ) several limit ${MANY + 1}`.execute(tx)
  return rows
}
