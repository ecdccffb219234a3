import { sql } from 'kysely'
import type { Tx } from '../open'
import { type StageValue, stage } from '../stage'

/** A payment of one paying unit for a stretch of months, with the branch's posting. Months are first days. */
export interface BulkPayment {
  regencyId: number
  payerId: string
  receiptId: string
  first: string
  last: string
  /** How many months the money was meant for; more than the stretch holds stays on the receipt as surplus. */
  months: number
  paidOn: string
  postedOn: string | null
  fund: string
  channel: string
}

/**
 * Records many payments that were made in the amount of our estimate, each spread over its stretch of months, which must be open
 * and billed. For whole registers at once; single payments go through the use case.
 */
export async function settleInBulk(tx: Tx, payments: Iterable<BulkPayment>, source: string): Promise<void> {
  const columns = {
    regency_id: 'int',
    payer_id: 'uuid',
    receipt_id: 'uuid',
    first: 'date',
    last: 'date',
    months: 'int',
    paid_on: 'date',
    posted_on: 'date',
    fund: 'text',
    channel: 'text',
  }
  await stage(tx, 'bulk_payments', columns, rowsOf(payments))
  await sql`analyze bulk_payments`.execute(tx)
  await sql`insert into receipts (regency_id, id, payer_id, area_code, paid_on, amount, fund, channel, reference, posted_on, posted_source)
    select b.regency_id, b.receipt_id, b.payer_id, m.area_code, b.paid_on, m.last_amount * b.months, b.fund, b.channel,
      'R' || upper(right(b.receipt_id::text, 12)), b.posted_on, case when b.posted_on is not null then ${source} end
    from bulk_payments b join lateral (
      select min(p.area_code) as area_code, (array_agg(p.estimate order by p.month desc))[1] as last_amount from payer_months p
      where p.regency_id = b.regency_id and p.payer_id = b.payer_id and p.month between b.first and b.last
    ) m on m.last_amount > 0`.execute(tx)
  await sql`insert into allocations (regency_id, receipt_id, month, payer_id, area_code, amount, posted_on)
    select b.regency_id, b.receipt_id, p.month, p.payer_id, p.area_code, p.estimate, b.posted_on
    from bulk_payments b join payer_months p on p.regency_id = b.regency_id and p.payer_id = b.payer_id and p.month between b.first and b.last
    where p.estimate > 0`.execute(tx)
  await sql`update payer_months p set paid = p.estimate, paid_on = b.paid_on,
      posted = case when b.posted_on is null then 0 else p.estimate end, settled_on = b.posted_on
    from bulk_payments b
    where p.regency_id = b.regency_id and p.payer_id = b.payer_id and p.month between b.first and b.last`.execute(tx)
  await sql`drop table bulk_payments`.execute(tx)
}

function* rowsOf(payments: Iterable<BulkPayment>): Iterable<StageValue[]> {
  for (const one of payments) {
    yield [
      one.regencyId,
      one.payerId,
      one.receiptId,
      one.first,
      one.last,
      one.months,
      one.paidOn,
      one.postedOn,
      one.fund,
      one.channel,
    ]
  }
}
