import type { PlainDate } from '@payung/kernel/dates'
import { sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, type PlaceRange } from '../place'

/**
 * Spreads the receipts of units over their months, the oldest open month first, and brings the months to the sums. Posted
 * money goes before money that the branch has not confirmed, in the order of posting. What no month takes stays on the receipt
 * and moves on when the next month opens. Receipts and months are laid as intervals on one line of rupiah: where they overlap,
 * the overlap is the allocation; so it comes out the same however often it is done. A month that owes nothing takes nothing.
 * @law law book 2.5: paid in month sequence; a payment is first used for the older shortage
 */
export async function spreadReceipts(tx: Tx, regencyId: number, payers: readonly string[]): Promise<void> {
  if (payers.length === 0) return
  const ours = sql`regency_id = ${regencyId} and payer_id = any (${payers}::uuid[])`
  await sql`create temporary table spread on commit drop as
    with money as (
      select id as receipt_id, payer_id, area_code, posted_on, sum(amount) over w - amount as low, sum(amount) over w as high
      from receipts where ${ours}
      window w as (partition by payer_id order by posted_on nulls last, paid_on, recorded_at, id)
    ), owed as (
      select payer_id, month, sum(coalesce(assessed, estimate)) over w - coalesce(assessed, estimate) as low,
        sum(coalesce(assessed, estimate)) over w as high
      from payer_months where ${ours} window w as (partition by payer_id order by month)
    )
    select m.receipt_id, o.month, m.payer_id, m.area_code, (least(m.high, o.high) - greatest(m.low, o.low))::bigint as amount, m.posted_on
    from money m join owed o on o.payer_id = m.payer_id and m.low < o.high and o.low < m.high and o.low < o.high`.execute(
    tx,
  )
  await sql`
    delete from allocations a where ${ours}
      and not exists (select from spread s where s.receipt_id = a.receipt_id and s.month = a.month)`.execute(tx)
  await sql`
    insert into allocations as a (regency_id, receipt_id, month, payer_id, area_code, amount, posted_on)
    select ${regencyId}::int, receipt_id, month, payer_id, area_code, amount, posted_on from spread
    on conflict on constraint allocations_pk do update
      set payer_id = excluded.payer_id, area_code = excluded.area_code, amount = excluded.amount, posted_on = excluded.posted_on
      where (a.payer_id, a.amount, a.posted_on) is distinct from (excluded.payer_id, excluded.amount, excluded.posted_on)`.execute(
    tx,
  )
  await sql`
    update receipts r set left_over = s.left_over
    from (select m.id, m.amount - coalesce(sum(s.amount), 0)::bigint as left_over
      from receipts m left join spread s on s.receipt_id = m.id where m.regency_id = ${regencyId} and m.payer_id = any (${payers}::uuid[]) group by m.id, m.amount) s
    where r.regency_id = ${regencyId} and r.id = s.id and r.left_over is distinct from s.left_over`.execute(tx)
  await sql`drop table spread`.execute(tx)
  await sql`
    update payer_months o set paid = s.paid, posted = s.posted, paid_on = s.paid_on, settled_on = s.settled_on
    from (
      select x.payer_id, x.month, coalesce(sum(a.amount), 0)::bigint as paid,
        coalesce(sum(a.amount) filter (where a.posted_on is not null), 0)::bigint as posted,
        case when coalesce(sum(a.amount), 0) >= coalesce(x.assessed, x.estimate) then max(r.paid_on) end as paid_on,
        case when coalesce(sum(a.amount) filter (where a.posted_on is not null), 0) >= coalesce(x.assessed, x.estimate)
          then max(a.posted_on) end as settled_on
      from payer_months x
        left join allocations a on a.regency_id = x.regency_id and a.payer_id = x.payer_id and a.month = x.month
        left join receipts r on r.regency_id = a.regency_id and r.id = a.receipt_id
      where x.regency_id = ${regencyId} and x.payer_id = any (${payers}::uuid[])
      group by x.payer_id, x.month, x.assessed, x.estimate
    ) s
    where o.regency_id = ${regencyId} and o.payer_id = s.payer_id and o.month = s.month
      and (o.paid, o.posted, o.paid_on, o.settled_on) is distinct from (s.paid, s.posted, s.paid_on, s.settled_on)`.execute(
    tx,
  )
}

/** Units of a place with money that no month has taken yet: a new month takes it. */
export async function payersWithSurplus(
  tx: Tx,
  place: PlaceRange,
): Promise<{ regency_id: number; payer_id: string }[]> {
  const { rows } = await sql<{ regency_id: number; payer_id: string }>`
    select distinct r.regency_id, r.payer_id from receipts r where ${ofRegencies('r', place)} and r.left_over is distinct from 0`.execute(
    tx,
  )
  return rows
}

/** Units of a place that owe a month while later months hold money: the month was opened, or grew, after they were paid. */
export async function payersPaidAhead(
  tx: Tx,
  place: PlaceRange,
  month: PlainDate,
): Promise<{ regency_id: number; payer_id: string }[]> {
  const { rows } = await sql<{ regency_id: number; payer_id: string }>`
    select distinct x.regency_id, x.payer_id from payer_months x
      join payer_months e on e.regency_id = x.regency_id and e.payer_id = x.payer_id and e.month = ${month}::date
    where ${ofRegencies('x', place)} and x.month > ${month}::date and x.paid > 0 and e.paid < coalesce(e.assessed, e.estimate)`.execute(
    tx,
  )
  return rows
}
