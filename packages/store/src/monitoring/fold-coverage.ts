import { sql } from 'kysely'
import { COUNTS } from '../contributions/coverage-query'
import type { Tx } from '../open'

const FIGURES = ['villages', ...COUNTS]
const sums = sql.raw(FIGURES.map((figure) => `sum(${figure}) as ${figure}`).join(', '))
const added = sql.raw(FIGURES.map((figure) => `${figure} = a.${figure} + excluded.${figure}`).join(', '))
const columns = sql.raw(FIGURES.join(', '))

/** The areas above a village: nation, province, regency, district, by the length of their codes. */
const LEVELS = sql`(values (0), (2), (5), (8)) as level(length)`

/**
 * Folds deltas of villages into the areas above, as the owner; each is folded once, however often and by however many it is
 * called. Answers how many were folded.
 */
export async function foldDeltas(tx: Tx, most: number): Promise<number> {
  const { rows } = await sql<{ folded: number }>`
    with taken as (
      delete from coverage_deltas where id in (select id from coverage_deltas order by id limit ${most} for update skip locked) returning *
    ),
    folded as (
      insert into area_coverage as a (area_code, month, people_group, fund_group, ${columns})
      select left(village_code, length), month, people_group, fund_group, ${sums} from taken cross join ${LEVELS}
      group by 1, 2, 3, 4 order by 1, 2, 3, 4
      on conflict on constraint area_coverage_pk do update set ${added}
    )
    select count(*)::int as folded from taken`.execute(tx)
  return rows[0]?.folded ?? 0
}

/** Makes the figures of all areas above villages anew from the villages, as the owner; what was not folded yet is in them. */
export async function rebuildAreas(tx: Tx): Promise<number> {
  await sql`lock table coverage_deltas in exclusive mode`.execute(tx)
  await sql`delete from coverage_deltas`.execute(tx)
  await sql`delete from area_coverage`.execute(tx)
  const { numAffectedRows } = await sql`
    insert into area_coverage (area_code, month, people_group, fund_group, ${columns})
    select left(village_code, length), month, people_group, fund_group, ${sums}
    from (select *, 1 as villages from village_coverage) v cross join ${LEVELS} group by 1, 2, 3, 4`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** An area whose figures are not the sum of those below it: there is none while the roll-up is right. */
export interface BrokenSum {
  area_code: string
  month: string
}

/** Proves that every area is the sum of its children, deltas included: answers the areas where it is not. */
export async function brokenSums(tx: Tx): Promise<BrokenSum[]> {
  const { rows } = await sql<BrokenSum>`
    with told as (
      select area_code, month, people_group, fund_group, ${columns} from area_coverage
      union all
      select left(village_code, length), month, people_group, fund_group, ${columns} from coverage_deltas cross join ${LEVELS}
      union all
      select village_code, month, people_group, fund_group, 1, ${sql.raw(COUNTS.join(', '))} from village_coverage
    ),
    areas_told as (select area_code, month, people_group, fund_group, ${sums} from told group by 1, 2, 3, 4),
    below as (
      select left(area_code, case length(area_code) when 2 then 0 when 5 then 2 when 8 then 5 else 8 end) as area_code, month, people_group,
        fund_group, ${sums} from areas_told where area_code <> '' group by 1, 2, 3, 4
    )
    select distinct t.area_code, t.month from areas_told t full join below b using (area_code, month, people_group, fund_group)
    where length(coalesce(t.area_code, '')) < 13
      and (${sql.raw(FIGURES.map((figure) => `coalesce(t.${figure}, 0)`).join(', '))}) is distinct from
        (${sql.raw(FIGURES.map((figure) => `coalesce(b.${figure}, 0)`).join(', '))})`.execute(tx)
  return rows
}

/** Villages whose people changed, taken from the list of marks; at most `most` of one regency at a time. */
export async function takeMarks(tx: Tx, most: number): Promise<{ regency_id: number; village_code: string }[]> {
  const { rows } = await sql<{ regency_id: number; village_code: string }>`
    delete from coverage_marks where (regency_id, village_code) in (
      select regency_id, village_code from coverage_marks order by regency_id, village_code limit ${most} for update skip locked)
    returning regency_id, village_code`.execute(tx)
  return rows
}
