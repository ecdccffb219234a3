import { sql } from 'kysely'
import type { Tx } from '../open'
import { type StageValue, stage } from '../stage'
import { spreadReceipts } from './spread-receipts'

/** A payment of one paying unit, in the amount of our estimate, with the branch's posting. */
export interface BulkPayment {
  regencyId: number
  payerId: string
  receiptId: string
  /** First day of the contribution month whose estimate is paid. */
  month: string
  /** How often that estimate: six for half a year at once. */
  times: number
  paidOn: string
  postedOn: string | null
  fund: string
  channel: string
}

/** Records the payments of whole regencies at once and spreads them, as the owner. Single payments go through their use case. */
export async function settleInBulk(tx: Tx, payments: readonly BulkPayment[], source: string): Promise<void> {
  const columns = {
    regency_id: 'int',
    payer_id: 'uuid',
    receipt_id: 'uuid',
    month: 'date',
    times: 'int',
    paid_on: 'date',
    posted_on: 'date',
    fund: 'text',
    channel: 'text',
  }
  await stage(tx, 'bulk_payments', columns, rowsOf(payments))
  await sql`insert into receipts (regency_id, id, payer_id, area_code, paid_on, amount, fund, channel, reference, posted_on, posted_source)
    select b.regency_id, b.receipt_id, b.payer_id, p.area_code, b.paid_on, p.estimate * b.times, b.fund, b.channel,
      'BS' || upper(right(b.receipt_id::text, 12)), b.posted_on, case when b.posted_on is not null then ${source} end
    from bulk_payments b join payer_months p on p.regency_id = b.regency_id and p.payer_id = b.payer_id and p.month = b.month
    where p.estimate > 0`.execute(tx)
  await sql`drop table bulk_payments`.execute(tx)
  for (const regencyId of new Set(payments.map((one) => one.regencyId))) {
    await spreadReceipts(tx, regencyId, [
      ...new Set(payments.filter((one) => one.regencyId === regencyId).map((one) => one.payerId)),
    ])
  }
}

function* rowsOf(payments: readonly BulkPayment[]): Iterable<StageValue[]> {
  for (const one of payments) {
    yield [
      one.regencyId,
      one.payerId,
      one.receiptId,
      one.month,
      one.times,
      one.paidOn,
      one.postedOn,
      one.fund,
      one.channel,
    ]
  }
}
