import { firstDay } from '@payung/kernel/dates'
import type { Tariff } from '@payung/law/tariff'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies } from '../place'
import { linesWithin, type RunPlace } from './monthly-run'
import { skippedOf } from './skipped'

/** What a run has in one regency (or place in it). Rp. */
export interface SavedRun {
  regency_id: number
  payers: number
  people: number
  total: number
  skipped: { reason: string; people: number }[]
}

/**
 * Keeps what a run has, one row per regency and place: units, people, rupiah, and how many it leaves out for which reason.
 * @param area the place of the run; of several regencies each is kept under its own code
 */
export async function saveRuns(
  tx: Tx,
  place: RunPlace,
  area: string,
  tariff: Tariff,
  by: { account: string; at: string; on: string },
): Promise<SavedRun[]> {
  const month = firstDay(tariff.month)
  // Of whole regencies the sums of the units are the sums of the lines.
  const sums =
    place.from.length <= 5
      ? sql`select x.regency_id, count(*) filter (where x.people > 0)::int as payers, sum(x.people)::int as people, sum(x.estimate) as total
          from payer_months x where ${ofRegencies('x', place)} and x.month = ${month}::date group by x.regency_id`
      : sql`select b.regency_id, count(distinct b.payer_id)::int as payers, count(*)::int as people, sum(b.total) as total
          from bill_lines b where ${linesWithin(place, month)} group by b.regency_id`
  const places =
    place.from.length >= 5
      ? sql`select ${place.regencies[0]}::int as regency_id, ${area}::text as code`
      : sql`select a.regency_id, a.code from areas a where ${ofRegencies('a', place)} and a.level = 2 and a.until is null`
  const { rows } = await sql<SavedRun>`
    insert into monthly_runs as o (regency_id, area_code, month, state, payers, people, total, skipped, made_by, made_at, made_on)
    select r.regency_id, r.code, ${month}::date, 'done', coalesce(s.payers, 0), coalesce(s.people, 0), coalesce(s.total, 0),
      coalesce(k.skipped, '[]'), ${by.account}::uuid, ${by.at}::timestamptz, ${by.on}::date
    from (${places}) r
      left join (${sums}) s on s.regency_id = r.regency_id
      left join (select regency_id, jsonb_agg(jsonb_build_object('reason', reason, 'people', people) order by reason) as skipped
        from (select regency_id, reason, count(*) as people from (${skippedOf(place, tariff)}) q group by 1, 2) q group by 1
      ) k on k.regency_id = r.regency_id
    on conflict on constraint monthly_runs_pk do update set payers = excluded.payers, people = excluded.people, total = excluded.total,
      skipped = excluded.skipped, made_by = excluded.made_by, made_at = excluded.made_at, made_on = excluded.made_on, state = 'done'
    returning regency_id, payers, people, total, skipped`.execute(tx)
  return rows
}
