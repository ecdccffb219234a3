import { type Insertable, sql } from 'kysely'
import type { Tx } from '../open'
import { type StageValue, stage } from '../stage'
import type { ReceiptsTable } from '../tables.generated'

/** A receipt as a later row of the same money finds it. */
export interface ReceiptKnown {
  id: string
  payer: string
  paid_on: string
  amount: number
  reference: string | null
  posted_on: string | null
}

/** Receipts of those units, days and amounts. */
export async function receiptsAlike(
  tx: Tx,
  regencyId: number,
  asked: readonly { payer: string; paid_on: string; amount: number }[],
): Promise<ReceiptKnown[]> {
  const { rows } = await sql<ReceiptKnown>`
    select r.id, r.payer_id as payer, r.paid_on, r.amount, r.reference, r.posted_on
    from (select distinct * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q(payer uuid, paid_on date, amount bigint)) q
      join receipts r on r.regency_id = ${regencyId} and r.payer_id = q.payer and r.paid_on = q.paid_on and r.amount = q.amount
    order by r.id`.execute(tx)
  return rows
}

/** Which of these references a receipt of the regency carries already. */
export async function referencesTaken(tx: Tx, regencyId: number, references: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ reference: string }>`
    select reference from receipts where regency_id = ${regencyId} and reference = any (${references}::text[])`.execute(
    tx,
  )
  return new Set(rows.map(({ reference }) => reference))
}

const RECEIPT = {
  id: 'uuid',
  payer_id: 'uuid',
  area_code: 'text',
  assessment_id: 'uuid',
  paid_on: 'date',
  amount: 'bigint',
  fund: 'text',
  channel: 'text',
  reference: 'text',
  recorded_by: 'uuid',
  recorded_at: 'timestamptz',
} as const

/** Keeps many receipts at once, those of an import with its id. They are spread by whoever settles their units. */
export async function addImportedReceipts(
  tx: Tx,
  regencyId: number,
  importId: string | null,
  rows: readonly Omit<Insertable<ReceiptsTable>, 'regency_id' | 'born_of'>[],
): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(RECEIPT) as (keyof typeof RECEIPT)[]
  const list = sql.join(names.map((name) => sql.id(name)))
  await stage(
    tx,
    'receipts_brought',
    RECEIPT,
    rows.map((row) => names.map((name) => (row[name] ?? null) as StageValue)),
  )
  await sql`insert into receipts (regency_id, born_of, ${list}) select ${regencyId}::int, ${importId}::uuid, ${list} from receipts_brought`.execute(
    tx,
  )
  await sql`drop table receipts_brought`.execute(tx)
}

/** Writes the branch's word on receipts that are not posted yet. `importId`: the list that said so, for its undo. */
export async function postTogether(
  tx: Tx,
  regencyId: number,
  posted: readonly { id: string; posted_on: string }[],
  source: string,
  importId: string | null = null,
): Promise<void> {
  if (posted.length === 0) return
  await sql`
    update receipts r set posted_on = q.posted_on, posted_source = ${source}, posted_of = ${importId}::uuid
    from jsonb_to_recordset(${JSON.stringify(posted)}::jsonb) as q(id uuid, posted_on date)
    where r.regency_id = ${regencyId} and r.id = q.id and r.posted_on is null`.execute(tx)
}
