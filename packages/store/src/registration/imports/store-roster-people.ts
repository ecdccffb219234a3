import { sql } from 'kysely'
import type { Tx } from '../../open'
import { asOwner } from '../../scope'
import { type StageValue, stage } from '../../stage'
import { idOfRow } from './roster-match'
import type { ActsPlanned } from './roster-plan'
import type { RosterImport } from './roster-rows'

/**
 * From here on PostgreSQL must know of the newcomers before anything refers to them. A foreign key is checked with a plan that is
 * kept; made for a table that was taken for empty (an undo emptied it, autovacuum passed by), it reads the whole regency for each
 * row, and 100,000 rows never come to an end.
 */
const MANY_PEOPLE = 1_000

/** Writes the people of the plan: new ones, changed ones with what they were before, their heirs. Returns rows written. */
export async function storePeople(tx: Tx, of: RosterImport, planned: ActsPlanned): Promise<number> {
  const changed = planned.person_changes > 0 ? await changePeople(tx, of) : 0
  const added = await sql`
    insert into people (regency_id, id, village_code, name, birth_place, born, sex, mother_name, address, phone, nik_last4, nik_standing, born_of)
    select ${of.regency}, p.person_id, r.village, r.name, r.birth_place, r.born, r.sex, r.mother_name, r.address, r.phone, r.nik_last4,
      r.nik_standing, ${of.import}
    from plan p join roster r on r.n = p.n where p.is_new and p.problem is null order by p.n`.execute(tx)
  if (written(added) >= MANY_PEOPLE) await asOwner(tx, () => sql`analyze people (id)`.execute(tx))
  const heirs = planned.heirs > 0 ? await storeHeirs(tx, of) : 0
  return written(added) + changed + heirs
}

/**
 * Writes the NIKs of people who are new or had none.
 * @param sealed number of the row and its sealed NIK, for every row with a NIK
 * @returns rows written
 */
export async function storeNiks(tx: Tx, of: RosterImport, sealed: readonly (readonly StageValue[])[]): Promise<number> {
  await stage(tx, 'sealed', { n: 'int', nik: 'bytea' }, sealed)
  return written(
    await sql`
      insert into niks (nik_key, regency_id, person_id, sealed)
      select r.nik_key, ${of.regency}, p.person_id, s.nik
      from sealed s join plan p on p.n = s.n join roster r on r.n = s.n
      where p.problem is null and (p.is_new or p.fills_nik) order by r.nik_key`.execute(tx),
  )
}

async function changePeople(tx: Tx, of: RosterImport): Promise<number> {
  await sql`
    insert into person_versions (regency_id, person_id, version, village_code, until, before, changed_by, import_id)
    select q.regency_id, q.id, q.version, q.village_code, ${of.now}::timestamptz, to_jsonb(q) - 'made_at', ${of.account}::uuid, ${of.import}::uuid
    from plan p join people q on q.regency_id = ${of.regency} and q.id = p.person_id
    where p.problem is null and (p.person_changes or p.fills_nik)`.execute(tx)
  return written(
    await sql`
      update people q set version = q.version + 1,
        name = case when lower(r.name) <> lower(q.name) then r.name else q.name end,
        born = coalesce(r.born, q.born), birth_place = coalesce(r.birth_place, q.birth_place), sex = coalesce(r.sex, q.sex),
        mother_name = coalesce(r.mother_name, q.mother_name), address = coalesce(r.address, q.address), phone = coalesce(r.phone, q.phone),
        nik_last4 = case when p.fills_nik then r.nik_last4 else q.nik_last4 end,
        nik_standing = case when p.fills_nik then r.nik_standing else q.nik_standing end
      from plan p join roster r on r.n = p.n
      where q.regency_id = ${of.regency} and q.id = p.person_id and p.problem is null and (p.person_changes or p.fills_nik)`.execute(
      tx,
    ),
  )
}

async function storeHeirs(tx: Tx, of: RosterImport): Promise<number> {
  return written(
    await sql`
      insert into heirs (regency_id, id, village_code, person_id, name, relation, born, phone, since, born_of)
      select ${of.regency}, ${idOfRow(of.ids.heirs, sql`p.n`)}, p.village, p.person_id, r.heir_name, coalesce(r.heir_relation, 'other'),
        r.heir_born, r.heir_phone, ${of.today}::date, ${of.import}
      from plan p join roster r on r.n = p.n where p.problem is null and p.adds_heir`.execute(tx),
  )
}

/** Rows that a statement wrote. */
export function written(result: { numAffectedRows?: bigint }): number {
  return Number(result.numAffectedRows ?? 0n)
}
