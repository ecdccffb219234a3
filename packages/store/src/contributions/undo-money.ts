import { sql } from 'kysely'
import type { Tx } from '../open'
import type { PayerMeant } from './imported-units'

/** A unit whose money an import moved, and the first day on which it did. */
export interface MovedByImport extends PayerMeant {
  since: string
}

/** Units whose money an import brought or posted; asked before the import is taken back. */
export async function unitsOfImport(tx: Tx, regencyId: number, importId: string): Promise<MovedByImport[]> {
  const { rows } = await sql<MovedByImport>`
    select u.id, u.area_code as area, u.name, min(x.since) as since
    from (
      select payer_id, paid_on as since from receipts where regency_id = ${regencyId} and born_of = ${importId}
      union all select payer_id, posted_on from receipts where regency_id = ${regencyId} and posted_of = ${importId}
      union all select payer_id, month from assessments where regency_id = ${regencyId} and born_of = ${importId}
    ) x join payers u on u.regency_id = ${regencyId} and u.id = x.payer_id
    group by u.id, u.area_code, u.name order by u.id`.execute(tx)
  return rows
}

/** What somebody else built on the money of an import: postings of its receipts, payments with its codes. */
export async function builtOnMoney(
  tx: Tx,
  regencyId: number,
  importId: string,
): Promise<{ postings: number; receipts: number }> {
  const { rows } = await sql<{ postings: number; receipts: number }>`
    select
      (select count(*)::int from receipts where regency_id = ${regencyId} and born_of = ${importId} and posted_on is not null
        and posted_of is distinct from ${importId}) as postings,
      (select count(*)::int from receipts r join assessments a on a.regency_id = r.regency_id and a.id = r.assessment_id
        where r.regency_id = ${regencyId} and a.born_of = ${importId} and r.born_of is distinct from ${importId}) as receipts`.execute(
    tx,
  )
  return rows[0] ?? { postings: 0, receipts: 0 }
}

/** Takes the money of an import back: its receipts with what they were spread over, its postings, its penetapan and their persons. */
export async function removeImportedMoney(tx: Tx, regencyId: number, importId: string): Promise<void> {
  const born = sql`regency_id = ${regencyId} and born_of = ${importId}`
  await sql`delete from allocations where regency_id = ${regencyId} and receipt_id in (select id from receipts where ${born})`.execute(
    tx,
  )
  await sql`delete from receipts where ${born}`.execute(tx)
  await sql`update receipts set posted_on = null, posted_source = null, posted_of = null where regency_id = ${regencyId} and posted_of = ${importId}`.execute(
    tx,
  )
  await sql`delete from assessment_lines where ${born}`.execute(tx)
  await sql`delete from assessments where ${born}`.execute(tx)
}
