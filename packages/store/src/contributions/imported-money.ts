import { sql } from 'kysely'
import type { Tx } from '../open'

/** A paying unit that a row of a list means. */
export interface PayerMeant {
  id: string
  area: string
  name: string
}

/** Units with that number, or those of a village; at most two, for two are too many. */
export async function payersMeant(
  tx: Tx,
  regencyId: number,
  { number, village, on }: { number: string | null; village: string | null; on: string },
): Promise<PayerMeant[]> {
  if (number === null && village === null) return []
  const { rows } = await sql<PayerMeant>`
    select id, area_code as area, name from payers
    where regency_id = ${regencyId} and (until is null or until > ${on}::date)
      and ${number === null ? sql`area_code = ${village} and kind <> 'self'` : sql`number = ${number}`}
      ${number !== null && village !== null ? sql`and ${village}::text like area_code || '%'` : sql``}
    order by (kind = 'npp') desc, since, id limit 2`.execute(tx)
  return rows
}

/** Which import brought a row of money: what its undo reads. */
export async function markBorn(
  tx: Tx,
  table: 'receipts' | 'assessments',
  regencyId: number,
  id: string,
  importId: string,
): Promise<void> {
  await tx
    .updateTable(table)
    .set({ born_of: importId })
    .where('regency_id', '=', regencyId)
    .where('id', '=', id)
    .execute()
}

/** A receipt of a unit of that day and amount, or with that reference. */
export async function findSameReceipt(
  tx: Tx,
  regencyId: number,
  of: { payer: string; paid_on: string; amount: number; reference: string | null },
): Promise<{ id: string; posted_on: string | null } | undefined> {
  const { rows } = await sql<{ id: string; posted_on: string | null }>`
    select id, posted_on from receipts where regency_id = ${regencyId} and payer_id = ${of.payer} and paid_on = ${of.paid_on}::date
      and amount = ${of.amount} and (${of.reference}::text is null or reference = ${of.reference}) order by id limit 1`.execute(
    tx,
  )
  return rows[0]
}

/** Units whose money an import brought; asked before the import is taken back. */
export async function payersOfImport(tx: Tx, regencyId: number, importId: string): Promise<PayerMeant[]> {
  const { rows } = await sql<PayerMeant>`
    select distinct u.id, u.area_code as area, u.name from payers u
    where u.regency_id = ${regencyId} and (
      u.id in (select payer_id from receipts r where r.regency_id = ${regencyId} and r.born_of = ${importId})
      or u.id in (select payer_id from assessments s where s.regency_id = ${regencyId} and s.born_of = ${importId}))`.execute(
    tx,
  )
  return rows
}

/** Takes the money of an import back: receipts with what they were spread over, assessments with their lines. */
export async function removeImportedMoney(tx: Tx, regencyId: number, importId: string): Promise<void> {
  const born = sql`regency_id = ${regencyId} and born_of = ${importId}`
  await sql`delete from allocations where regency_id = ${regencyId} and receipt_id in (select id from receipts where ${born})`.execute(
    tx,
  )
  await sql`delete from receipts where ${born}`.execute(tx)
  await sql`
    update payer_months m set assessed = null from assessments a
    where a.regency_id = ${regencyId} and a.born_of = ${importId} and m.regency_id = a.regency_id and m.payer_id = a.payer_id
      and m.month >= a.month and m.month < a.month + make_interval(months => a.months)`.execute(tx)
  await sql`delete from assessment_lines where regency_id = ${regencyId} and assessment_id in (select id from assessments where ${born})`.execute(
    tx,
  )
  await sql`delete from assessments where ${born}`.execute(tx)
}
