import { firstDay } from '@payung/kernel/dates'
import type { Tariff } from '@payung/law/tariff'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies } from '../place'
import { linesOf } from './line-query'
import { isClosed, linesWithin, type RunPlace } from './monthly-run'

/** A closed unit whose lines would be others today. Rp. */
export interface ClosedDifference {
  payer: string
  name: string
  people_differ: number
  stored: number
  reckoned_now: number
}

/** Closed units of the place where a fresh reckoning differs from what is stored: visible, not rewritten. */
export async function closedDifferences(tx: Tx, place: RunPlace, tariff: Tariff): Promise<ClosedDifference[]> {
  const month = firstDay(tariff.month)
  const { rows: closed } = await sql<{ payer_id: string }>`
    select x.payer_id from payer_months x where ${ofRegencies('x', place)} and x.month = ${month}::date and x.posted > 0 limit 1`.execute(
    tx,
  )
  if (closed.length === 0) return []
  const { rows } = await sql<ClosedDifference>`
    with b as (select b.* from bill_lines b where ${linesWithin(place, month)} and ${isClosed('b')}),
      d as (${linesOf(place, tariff, 'closed')}),
      pairs as (select coalesce(b.regency_id, d.regency_id) as regency_id, coalesce(b.payer_id, d.payer_id) as payer_id, b.total as stored, d.total as reckoned
        from b full join d on d.regency_id = b.regency_id and d.village_code = b.village_code and d.membership_id = b.membership_id)
    select s.payer_id as payer, p.name, s.people_differ, s.stored, s.reckoned_now
    from (select regency_id, payer_id, count(*) filter (where stored is distinct from reckoned) as people_differ,
            coalesce(sum(stored), 0) as stored, coalesce(sum(reckoned), 0) as reckoned_now
          from pairs group by regency_id, payer_id) s
      join payers p on p.regency_id = s.regency_id and p.id = s.payer_id
    where s.people_differ > 0 order by p.name`.execute(tx)
  return rows
}
