import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../open'
import { type PlaceRange, withinPlace } from '../place'
import type { PayersTable, ReceiptsTable } from '../tables.generated'

export type ReceiptRow = Selectable<ReceiptsTable>

/** A paying unit that the scope sees. */
export async function findPayer(tx: Tx, regencyId: number, id: string): Promise<Selectable<PayersTable> | undefined> {
  return tx.selectFrom('payers').selectAll().where('regency_id', '=', regencyId).where('id', '=', id).executeTakeFirst()
}

export async function findReceipt(tx: Tx, regencyId: number, id: string): Promise<ReceiptRow | undefined> {
  return tx
    .selectFrom('receipts')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The receipt that already carries a reference in this regency. */
export async function findReceiptByReference(
  tx: Tx,
  regencyId: number,
  reference: string,
): Promise<ReceiptRow | undefined> {
  return tx
    .selectFrom('receipts')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('reference', '=', reference)
    .executeTakeFirst()
}

export async function addReceipt(tx: Tx, row: Insertable<ReceiptsTable>): Promise<void> {
  await tx.insertInto('receipts').values(row).execute()
}

/** Replaces what was typed of a receipt, or what the branch said of it. */
export async function changeReceipt(
  tx: Tx,
  regencyId: number,
  id: string,
  change: Partial<Insertable<ReceiptsTable>>,
): Promise<void> {
  await tx.updateTable('receipts').set(change).where('regency_id', '=', regencyId).where('id', '=', id).execute()
}

export async function removeReceipt(tx: Tx, regencyId: number, id: string): Promise<void> {
  await tx.deleteFrom('receipts').where('regency_id', '=', regencyId).where('id', '=', id).execute()
}

/** A receipt with its unit's name and where its money went. */
export interface ReceiptFound extends ReceiptRow {
  payer_name: string
  months: { month: string; amount: number }[]
}

const FOUND = sql`r.*, p.name as payer_name, coalesce((select json_agg(json_build_object('month', to_char(a.month, 'YYYY-MM'), 'amount', a.amount) order by a.month)
  from allocations a where a.regency_id = r.regency_id and a.receipt_id = r.id), '[]') as months`

/** One receipt, as the scope sees it. */
export async function readReceiptFound(tx: Tx, regencyId: number, id: string): Promise<ReceiptFound | undefined> {
  const { rows } = await sql<ReceiptFound>`
    select ${FOUND} from receipts r join payers p on p.regency_id = r.regency_id and p.id = r.payer_id
    where r.regency_id = ${regencyId} and r.id = ${id}`.execute(tx)
  return rows[0]
}

/** Receipts of a place, newest first, in pages. `after` is `paid_on|id` of the last one of the page before. */
export async function listReceiptsFound(
  tx: Tx,
  place: PlaceRange,
  asked: { after?: string; most: number; month?: string; posted?: 'yes' | 'no' },
): Promise<ReceiptFound[]> {
  const [day, id] = (asked.after ?? '').split('|')
  const { rows } = await sql<ReceiptFound>`
    select ${FOUND} from receipts r join payers p on p.regency_id = r.regency_id and p.id = r.payer_id
    where ${withinPlace('r', 'area_code', place)}
      and ${id ? sql`(r.paid_on, r.id) < (${day}::date, ${id}::uuid)` : sql`true`}
      and ${asked.posted === 'yes' ? sql`r.posted_on is not null` : asked.posted === 'no' ? sql`r.posted_on is null` : sql`true`}
      and ${
        asked.month
          ? sql`exists (select from allocations a where a.regency_id = r.regency_id and a.receipt_id = r.id and a.month = ${`${asked.month}-01`}::date)`
          : sql`true`
      }
    order by r.paid_on desc, r.id desc limit ${asked.most}`.execute(tx)
  return rows
}

/** Receipts of one unit that paid for a month. */
export async function receiptsOfMonth(
  tx: Tx,
  regencyId: number,
  payer: string,
  month: string,
): Promise<ReceiptFound[]> {
  const { rows } = await sql<ReceiptFound>`
    select ${FOUND} from receipts r join payers p on p.regency_id = r.regency_id and p.id = r.payer_id
    where r.regency_id = ${regencyId} and r.payer_id = ${payer} and exists (select from allocations a
      where a.regency_id = r.regency_id and a.receipt_id = r.id and a.month = ${month}::date)
    order by r.paid_on, r.id`.execute(tx)
  return rows
}

/** A row of a branch list with the receipt that it means; none when nothing fits. */
export interface PostingMatch {
  row: number
  receipt: string | null
  payer_id: string | null
  area_code: string | null
  posted_on: string | null
  paid_on: string | null
}

/**
 * Finds the receipts of a branch list: by id, else by reference, else by payment code and amount. A receipt is taken by one row only.
 * @param rows id, reference, payment code, amount
 */
export async function matchPostings(
  tx: Tx,
  regencyId: number,
  rows: readonly { receipt?: string | null; reference?: string | null; code?: string | null; amount: number }[],
): Promise<PostingMatch[]> {
  const asked = JSON.stringify(
    rows.map(({ receipt = null, reference = null, code = null, amount }, n) => ({
      n,
      receipt,
      reference,
      code,
      amount,
    })),
  )
  const { rows: found } = await sql<PostingMatch>`
    with asked as (select * from jsonb_to_recordset(${asked}::jsonb) as x(n int, receipt uuid, reference text, code text, amount bigint)),
      found as (
        select q.n, q.amount, 1 as rank, r.id from asked q join receipts r on r.regency_id = ${regencyId} and r.id = q.receipt
        union all
        select q.n, q.amount, 1, r.id from asked q join receipts r on r.regency_id = ${regencyId} and r.reference = q.reference
          where q.receipt is null
        union all
        select q.n, q.amount, 2, r.id from asked q join assessments s on s.regency_id = ${regencyId} and s.code = q.code
          join receipts r on r.regency_id = s.regency_id and r.assessment_id = s.id
          where q.receipt is null and q.reference is null
      ),
      pairs as (
        select f.n, r.id, r.payer_id, r.area_code, r.posted_on, r.paid_on,
          row_number() over (partition by f.n order by f.rank, r.posted_on nulls first, r.paid_on, r.id) as place,
          row_number() over (partition by r.id order by f.rank, f.n) as turn
        from found f join receipts r on r.regency_id = ${regencyId} and r.id = f.id and r.amount = f.amount
      )
    select q.n as row, p.id as receipt, p.payer_id, p.area_code, p.posted_on, p.paid_on
    from asked q left join pairs p on p.n = q.n and p.place = 1 and p.turn = 1 order by q.n`.execute(tx)
  return found
}

/** For whom a receipt paid: categories of the lines of its months, by year. */
export async function categoriesPaidBy(
  tx: Tx,
  regencyId: number,
  receipt: string,
): Promise<{ category: string; year: number }[]> {
  const { rows } = await sql<{ category: string; year: number }>`
    select l.category, extract(year from l.month)::int as year
    from allocations a join bill_lines l on l.regency_id = a.regency_id and l.payer_id = a.payer_id and l.month = a.month
    where a.regency_id = ${regencyId} and a.receipt_id = ${receipt} group by 1, 2 order by 2, 1`.execute(tx)
  return rows
}
