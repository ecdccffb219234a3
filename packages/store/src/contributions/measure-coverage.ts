import { firstDay, monthOf } from '@payung/kernel/dates'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import { withinPlace } from '../place'
import { COUNTS, type CoverageDay, coverageQuery } from './coverage-query'
import { lockMoney, withoutCompiling } from './money-lock'
import type { RunPlace } from './monthly-run'

const columns = sql.raw(COUNTS.join(', '))
const each = (form: (count: string) => string) => sql.raw(COUNTS.map(form).join(', '))

/**
 * Measures the villages of a place anew, as the owner, and keeps what changed: the village's row in this transaction, the
 * areas above by a delta that a job folds. The figures of a month are those of its last day, or of today while it runs.
 * @returns how many rows changed; nothing changes when it is done twice
 */
export async function measureCoverage(tx: Tx, place: RunPlace, asked: CoverageDay): Promise<number> {
  const month = firstDay(monthOf(asked.day))
  await lockMoney(tx, place.regencies)
  await withoutCompiling(tx)
  const changed = await keepChanges(
    tx,
    sql`measured as (${coverageQuery(place, asked)}),
      known as (select * from village_coverage v where ${withinPlace('v', 'village_code', place)} and v.month = ${month}::date),
      changes as (
        select regency_id, village_code, ${month}::date as month, people_group, fund_group, case when k.month is null then 1 else 0 end as villages,
          ${each((count) => `coalesce(f.${count}, 0) - coalesce(k.${count}, 0) as ${count}`)}
        from measured f full join known k using (regency_id, village_code, people_group, fund_group)
        where (${each((count) => `coalesce(f.${count}, 0)`)}) is distinct from (${each((count) => `coalesce(k.${count}, 0)`)})
      )`,
  )
  await noteMeasured(tx, place, asked)
  return changed
}

/** Adds a set of differences, named `changes`, to the villages and to the list of deltas. */
export async function keepChanges(tx: Tx, changes: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ changed: number }>`
    with ${changes},
      kept as (
        insert into village_coverage as v (regency_id, village_code, month, people_group, fund_group, ${columns})
        select regency_id, village_code, month, people_group, fund_group, ${columns} from changes
        on conflict on constraint village_coverage_pk do update set ${each((count) => `${count} = v.${count} + excluded.${count}`)}
      ),
      told as (
        insert into coverage_deltas (regency_id, village_code, month, people_group, fund_group, villages, ${columns})
        select regency_id, village_code, month, people_group, fund_group, villages, ${columns} from changes
      )
    select count(*)::int as changed from changes`.execute(tx)
  return rows[0]?.changed ?? 0
}

/** Whole regencies move their day on; a village alone does not. */
async function noteMeasured(tx: Tx, place: RunPlace, { day }: CoverageDay): Promise<void> {
  if (place.from.length > 5) return
  await sql`insert into coverage_days (regency_id, month, measured_on)
    select r, ${firstDay(monthOf(day))}::date, ${day}::date from unnest(${place.regencies}::int[]) r
    on conflict on constraint coverage_days_pk do update set measured_on = excluded.measured_on`.execute(tx)
}

/** Were all regencies of a place measured on this very day? Then what an act changes can be added alone. */
export async function isMeasuredOn(tx: Tx, place: RunPlace, { day }: CoverageDay): Promise<boolean> {
  const { rows } = await sql<{ measured: number }>`select count(*)::int as measured from coverage_days
    where regency_id = any (${place.regencies}) and month = ${firstDay(monthOf(day))}::date and measured_on = ${day}::date`.execute(
    tx,
  )
  return rows[0]?.measured === place.regencies.length
}
