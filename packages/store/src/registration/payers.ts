import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Tx } from '../open'
import type { PayersTable } from '../tables.generated'

export type PayerKept = Selectable<PayersTable>

/** Which paying unit is wanted for a village. */
export interface PayerWanted {
  regency: number
  village: string
  kind: string
  segment: string
  wadah_code: string | null
  on: string
}

/** The unit that pays for a village: its own, else the one above it (BPKAD with one NPP for many villages). */
export async function findPayerFor(tx: Tx, wanted: PayerWanted): Promise<PayerKept | undefined> {
  const { rows } = await sql<PayerKept>`
    select * from payers
    where regency_id = ${wanted.regency} and ${wanted.village} like area_code || '%' and segment = ${wanted.segment}
      and (kind = ${wanted.kind} or (kind = 'unit' and ${wanted.kind} = 'npp'))
      and wadah_code is not distinct from ${wanted.wadah_code}
      and (until is null or until > ${wanted.on}::date)
    order by length(area_code) desc, since, id limit 1`.execute(tx)
  return rows[0]
}

export function findPayer(tx: Tx, regency: number, id: string): Promise<PayerKept | undefined> {
  return tx.selectFrom('payers').selectAll().where('regency_id', '=', regency).where('id', '=', id).executeTakeFirst()
}

/** An open unit with that number in the regency, other than the one named. */
export function findPayerByNumber(
  tx: Tx,
  regency: number,
  number: string,
  otherThan: string,
): Promise<PayerKept | undefined> {
  return tx
    .selectFrom('payers')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('number', '=', number)
    .where('id', '!=', otherThan)
    .where('until', 'is', null)
    .limit(1)
    .executeTakeFirst()
}

/** Writes a new paying unit; false when the id is taken. */
export async function addPayer(tx: Tx, payer: Insertable<PayersTable>): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('payers')
    .values(payer)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function changePayer(tx: Tx, regency: number, id: string, change: Updateable<PayersTable>): Promise<void> {
  await tx.updateTable('payers').set(change).where('regency_id', '=', regency).where('id', '=', id).execute()
}

/** A paying unit with how many people it pays for on a day. */
export type PayerListed = PayerKept & { people: number }

/** Units that serve an area: those inside it and those above it, by code and name. */
export async function listPayers(
  tx: Tx,
  asked: { regency: number; area: string; on: string; after?: string; most: number },
): Promise<PayerListed[]> {
  const { rows } = await sql<PayerListed>`
    select u.*, (
      select count(distinct m.person_id)::int from memberships m
      where m.regency_id = u.regency_id and m.payer_id = u.id and m.village_code >= ${asked.area} and m.village_code < ${`${asked.area}/`}
        and m.since <= ${asked.on}::date and (m.until is null or m.until > ${asked.on}::date)) as people
    from payers u
    where u.regency_id = ${asked.regency}
      and ((u.area_code >= ${asked.area} and u.area_code < ${`${asked.area}/`}) or ${asked.area} like u.area_code || '%')
      and u.since <= ${asked.on}::date
      ${
        asked.after === undefined
          ? sql``
          : sql`and (u.area_code, u.id) > (select area_code, id from payers where regency_id = ${asked.regency} and id = ${asked.after})`
      }
    order by u.area_code, u.id limit ${asked.most}`.execute(tx)
  return rows
}

/** Members of villages move to another unit from a day on: spans that began that day or later change, earlier ones are closed and reopened. */
export async function moveMembersTo(
  tx: Tx,
  payer: PayerKept,
  villages: readonly string[],
  from: string,
): Promise<number> {
  const which = sql`m.regency_id = ${payer.regency_id} and m.village_code = any (${villages as string[]}::text[]) and m.segment = ${payer.segment}
    and m.payer_id <> ${payer.id} and (m.until is null or m.until > ${from}::date)`
  const { rows } = await sql<{ n: number }>`
    with later as (
      update memberships m set payer_id = ${payer.id}, edited_at = now() where ${which} and m.since >= ${from}::date returning 1
    ), old as (
      select m.* from memberships m where ${which} and m.since < ${from}::date for update
    ), closed as (
      update memberships m set until = ${from}::date, edited_at = now() from old
      where m.regency_id = old.regency_id and m.id = old.id and m.since = old.since returning 1
    ), reopened as (
      insert into memberships (regency_id, id, since, until, village_code, person_id, payer_id, appointment_id, segment, category, profession,
        programmes, wage, base_rule, fund, sector, kpj, registered_on, registered_by)
      select c.regency_id, c.id, ${from}::date, c.until, c.village_code, c.person_id, ${payer.id}::uuid, c.appointment_id, c.segment, c.category,
        c.profession, c.programmes, c.wage, c.base_rule, c.fund, c.sector, c.kpj, c.registered_on, c.registered_by
      from old c returning 1
    ) select (select count(*) from later)::int + (select count(*) from reopened)::int as n`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Every open paying unit of a regency, the oldest first. */
export function openPayers(tx: Tx, regency: number, on: string): Promise<PayerKept[]> {
  return tx
    .selectFrom('payers')
    .selectAll()
    .where('regency_id', '=', regency)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', on)]))
    .orderBy('since')
    .orderBy('id')
    .execute()
}

/** Writes new paying units, some hundreds to a statement. */
export async function addPayers(tx: Tx, payers: readonly Insertable<PayersTable>[]): Promise<void> {
  for (let at = 0; at < payers.length; at += 500)
    await tx
      .insertInto('payers')
      .values(payers.slice(at, at + 500))
      .execute()
}

/** An import gives a unit its number; how the unit was is kept for an undo. */
export async function givePayerNumber(tx: Tx, payer: PayerKept, importId: string): Promise<void> {
  await sql`
    insert into import_replaced (regency_id, import_id, tab, id, area_code, before)
    select regency_id, ${importId}, 'payers', id, area_code, to_jsonb(u) from payers u
    where regency_id = ${payer.regency_id} and id = ${payer.id}
    on conflict do nothing`.execute(tx)
  await changePayer(tx, payer.regency_id, payer.id, { number: payer.number, kind: payer.kind, name: payer.name })
}
