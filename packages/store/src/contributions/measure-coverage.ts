import { firstDay, monthOf, type PlainDate } from '@payung/kernel/dates'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { COUNTS, type CoverageDay, coverageQuery } from './coverage-query'
import { lockMoney } from './money-lock'
import type { RegencyPlace } from './monthly-run'

const columns = sql.raw(COUNTS.join(', '))
const each = (form: (count: string) => string) => sql.raw(COUNTS.map(form).join(', '))

/**
 * Measures the villages of a place anew, as the owner, and keeps what changed: the village's row in this transaction, the
 * areas above by a delta that a job folds. The figures of a month are those of its last day, or of today while it runs.
 * @returns how many rows changed; nothing changes when it is done twice
 */
export async function measureCoverage(tx: Tx, place: RegencyPlace, asked: CoverageDay): Promise<number> {
  const [regency] = place.regencies
  const month = firstDay(monthOf(asked.day))
  await lockMoney(tx, regency)
  const { rows } = await sql<{ changed: number }>`
    with measured as (${coverageQuery(place, asked)}),
      known as (select * from village_coverage v where v.regency_id = ${regency} and v.month = ${month}::date
        and v.village_code >= ${place.from} and v.village_code < ${place.to}),
      changes as (
        select village_code, people_group, fund_group, case when k.month is null then 1 else 0 end as villages,
          ${each((count) => `coalesce(f.${count}, 0) - coalesce(k.${count}, 0) as ${count}`)}
        from measured f full join known k using (village_code, people_group, fund_group)
        where (${each((count) => `coalesce(f.${count}, 0)`)}) is distinct from (${each((count) => `coalesce(k.${count}, 0)`)})
      ),
      kept as (
        insert into village_coverage as v (regency_id, village_code, month, people_group, fund_group, ${columns})
        select ${regency}::int, village_code, ${month}::date, people_group, fund_group, ${columns} from changes
        on conflict on constraint village_coverage_pk do update set ${each((count) => `${count} = v.${count} + excluded.${count}`)}
      ),
      told as (
        insert into coverage_deltas (regency_id, village_code, month, people_group, fund_group, villages, ${columns})
        select ${regency}::int, village_code, ${month}::date, people_group, fund_group, villages, ${columns} from changes
      )
    select count(*)::int as changed from changes`.execute(tx)
  await noteMeasured(tx, place, month, asked.day)
  return rows[0]?.changed ?? 0
}

/** A whole regency moves its day on; a village alone does not. */
async function noteMeasured(tx: Tx, place: RegencyPlace, month: PlainDate, day: PlainDate): Promise<void> {
  if (place.from.length > 5) return
  await sql`insert into coverage_days (regency_id, month, measured_on) values (${place.regencies[0]}, ${month}::date, ${day}::date)
    on conflict on constraint coverage_days_pk do update set measured_on = excluded.measured_on`.execute(tx)
}
