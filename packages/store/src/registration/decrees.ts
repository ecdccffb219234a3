import { type Insertable, sql } from 'kysely'
import type { Tx } from '../open'
import type { DecreesTable, HeirsTable } from '../tables.generated'

/** Writes a new decree; false when the id is taken. */
export async function addDecree(tx: Tx, decree: Insertable<DecreesTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('decrees')
    .values(decree)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export function findDecree(tx: Tx, regency: number, id: string): Promise<{ id: string } | undefined> {
  return tx.selectFrom('decrees').select('id').where('regency_id', '=', regency).where('id', '=', id).executeTakeFirst()
}

export interface DecreeListed {
  id: string
  area: string
  number: string
  signed_on: string
  issuer: string
  subject: string
  appointments: number
}

/** Decrees of an area and above it, newest first. */
export async function listDecrees(
  tx: Tx,
  asked: { regency: number; area: string; after?: string; most: number },
): Promise<DecreeListed[]> {
  const { rows } = await sql<DecreeListed>`
    select d.id, d.area_code as area, d.number, d.signed_on, d.issuer, d.subject,
      (select count(*)::int from appointments a where a.regency_id = d.regency_id and a.decree_id = d.id) as appointments
    from decrees d
    where d.regency_id = ${asked.regency}
      and ((d.area_code >= ${asked.area} and d.area_code < ${`${asked.area}/`}) or ${asked.area} like d.area_code || '%')
      ${
        asked.after === undefined
          ? sql``
          : sql`and (d.signed_on, d.id) < (select signed_on, id from decrees where regency_id = ${asked.regency} and id = ${asked.after})`
      }
    order by d.signed_on desc, d.id desc limit ${asked.most}`.execute(tx)
  return rows
}

/** Writes a new heir; false when the id is taken. */
export async function addHeir(tx: Tx, heir: Insertable<HeirsTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('heirs')
    .values(heir)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export interface HeirListed {
  id: string
  name: string
  relation: string
  born: string | null
  school_level: string | null
  phone: string | null
  since: string
  until: string | null
}

export function listHeirs(tx: Tx, regency: number, person: string): Promise<HeirListed[]> {
  return tx
    .selectFrom('heirs')
    .select(['id', 'name', 'relation', 'born', 'school_level', 'phone', 'since', 'until'])
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .orderBy('since')
    .orderBy('id')
    .execute()
}

/** Takes an heir off the list from a day on; false when the person has no such heir. */
export async function endHeir(tx: Tx, regency: number, person: string, id: string, until: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('heirs')
    .set({ until })
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .where('since', '<=', until)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
