import type { AreaCode } from '@payung/domain/areas/area'
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '../open'
import type { NiksTable, PeopleTable } from '../tables.generated'

export type PersonKept = Selectable<PeopleTable>

/** A person by id, wherever in scope; undefined when there is none. */
export function findPerson(tx: Tx, regency: number, id: string): Promise<PersonKept | undefined> {
  return tx.selectFrom('people').selectAll().where('regency_id', '=', regency).where('id', '=', id).executeTakeFirst()
}

/** A person of a village, held against other editors until the transaction ends. */
export function holdPerson(tx: Tx, regency: number, village: AreaCode, id: string): Promise<PersonKept | undefined> {
  return tx
    .selectFrom('people')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('village_code', '=', village)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Writes a new person; false when the id is taken. */
export async function addPerson(tx: Tx, person: Insertable<PeopleTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('people')
    .values(person)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Changes a person and keeps how it was before, under the version that ends. */
export async function changePerson(
  tx: Tx,
  before: PersonKept,
  change: Updateable<PeopleTable>,
  by: { account: string; at: string },
): Promise<void> {
  const { made_at: _made, ...kept } = before
  await tx
    .insertInto('person_versions')
    .values({
      regency_id: before.regency_id,
      person_id: before.id,
      version: before.version,
      village_code: before.village_code,
      until: by.at,
      before: JSON.stringify(kept),
      changed_by: by.account,
    })
    .execute()
  await tx
    .updateTable('people')
    .set({ ...change, version: before.version + 1 })
    .where('regency_id', '=', before.regency_id)
    .where('id', '=', before.id)
    .execute()
}

/** Keeps a NIK for a person. False when somebody else in the nation has it: the table has one row for one number. */
export async function keepNik(tx: Tx, nik: Insertable<NiksTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('niks')
    .values(nik)
    .onConflict((one) => one.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** Who has a NIK: the regency, and the person's village where the scope shows it. */
export async function findNikHolder(
  tx: Tx,
  nikKey: Uint8Array,
): Promise<{ regency: number; person: string; village: string | null } | undefined> {
  const row = await tx
    .selectFrom('niks as n')
    .leftJoin('people as p', (join) =>
      join.onRef('p.regency_id', '=', 'n.regency_id').onRef('p.id', '=', 'n.person_id'),
    )
    .select(['n.regency_id', 'n.person_id', 'p.village_code'])
    .where('n.nik_key', '=', nikKey)
    .executeTakeFirst()
  return row && { regency: row.regency_id, person: row.person_id, village: row.village_code }
}
