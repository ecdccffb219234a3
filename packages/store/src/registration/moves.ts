import { type RawBuilder, sql } from 'kysely'
import { markCoverage } from '../mark-coverage'
import type { Tx } from '../open'

/** People who go from a village to another of the same regency, from a day on. */
export interface Move {
  regency: number
  id: string
  on: string
  from: string
  to: string
  basis: string
  people: readonly string[]
}

/** Somebody who stands in a village now, with the post that is still held. */
export interface Mover {
  id: string
  name: string
  version: number
  post: string | null
  moved_on: string | null
}

/** The people named, held against other editors; the post that each holds on the day or later, and the last earlier move. */
export async function holdMovers(tx: Tx, { regency, from, on, people }: Move): Promise<Mover[]> {
  const { rows } = await sql<Mover>`
    select p.id, p.name, p.version,
      (select o.kind from appointments a join posts o on o.regency_id = a.regency_id and o.id = a.post_id
        where a.regency_id = p.regency_id and a.person_id = p.id and (a.until is null or a.until > ${on}::date)
        order by a.since desc limit 1) as post,
      (select max(m.on_date) from person_moves m where m.regency_id = p.regency_id and m.person_id = p.id) as moved_on
    from people p
    where p.regency_id = ${regency} and p.village_code = ${from} and p.id = any (${people as string[]}::uuid[])
    order by lower(p.name), p.id for update of p`.execute(tx)
  return rows
}

/** Everybody of a village, ended or not. */
export async function listVillagers(tx: Tx, regency: number, village: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('people')
    .select('id')
    .where('regency_id', '=', regency)
    .where('village_code', '=', village)
    .execute()
  return rows.map(({ id }) => id)
}

/** Was this move carried out already? An act that is sent twice happens once. */
export async function countMoved(tx: Tx, regency: number, id: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from person_moves where regency_id = ${regency} and id = ${id}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Did this person once stand in that village? */
export async function hasMovedFrom(tx: Tx, regency: number, person: string, village: string): Promise<boolean> {
  const row = await tx
    .selectFrom('person_moves')
    .select('id')
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .where('from_code', '=', village)
    .executeTakeFirst()
  return row !== undefined
}

/** A unit of the village left behind that pays for somebody who goes, with what its successor must be. */
export interface PayerLeft {
  id: string
  segment: string
  fund: string
}

/** The units of the old village itself that pay for those who go on the day or after it; the regency's own go along unchanged. */
export async function payersLeft(tx: Tx, { regency, from, on, people }: Move): Promise<PayerLeft[]> {
  const { rows } = await sql<PayerLeft>`
    select distinct u.id, m.segment, m.fund from memberships m join payers u on u.regency_id = m.regency_id and u.id = m.payer_id
    where m.regency_id = ${regency} and m.person_id = any (${people as string[]}::uuid[]) and u.area_code = ${from}
      and (m.until is null or m.until > ${on}::date)
    order by u.id, m.segment, m.fund`.execute(tx)
  return rows
}

/**
 * Moves people: a membership that holds on the day is closed and opened anew under the unit of the new village, everything of a
 * person bears the new code, and the move is kept with its day. Posts stay where they were held.
 * @param successors the unit of the new village for a unit left behind, by segment and fund
 */
export async function movePeople(
  tx: Tx,
  move: Move,
  successors: readonly (PayerLeft & { successor: string })[],
  by: string,
): Promise<void> {
  const { regency, id, on, from, to, basis } = move
  const people = sql`${move.people as string[]}::uuid[]`
  const mine = (table: string): RawBuilder<unknown> =>
    sql`${sql.ref(`${table}.regency_id`)} = ${regency} and ${sql.ref(`${table}.person_id`)} = any (${people})`
  await sql`insert into moved_payers (regency_id, payer_id, village_code)
    select distinct l.regency_id, l.payer_id, ${to} from bill_lines l join payers u on u.regency_id = l.regency_id and u.id = l.payer_id
    where ${mine('l')} and l.village_code = ${from} and u.area_code = ${from} on conflict do nothing`.execute(tx)
  for (const { id: payer, segment, fund, successor } of successors) {
    const held = sql`${mine('m')} and m.payer_id = ${payer} and m.segment = ${segment} and m.fund = ${fund} and (m.until is null or m.until > ${on}::date)`
    await sql`
      insert into memberships (regency_id, id, since, until, village_code, person_id, payer_id, appointment_id, segment, category,
        profession, programmes, wage, base_rule, fund, sector, kpj, registered_on, registered_by, ended_reason, edited_at)
      select m.regency_id, m.id, ${on}::date, m.until, ${to}, m.person_id, ${successor}, m.appointment_id, m.segment, m.category,
        m.profession, m.programmes, m.wage, m.base_rule, m.fund, m.sector, m.kpj, m.registered_on, m.registered_by, m.ended_reason, now()
      from memberships m where ${held} and m.since < ${on}::date`.execute(tx)
    await sql`update memberships m set payer_id = ${successor}, edited_at = now() where ${held} and m.since >= ${on}::date`.execute(
      tx,
    )
    await sql`update memberships m set until = ${on}::date, ended_reason = null, edited_at = now() where ${held} and m.since < ${on}::date`.execute(
      tx,
    )
  }
  for (const table of ['memberships', 'heirs', 'person_versions', 'bill_lines'])
    await sql`update ${sql.table(table)} t set village_code = ${to} where ${mine('t')} and t.village_code = ${from}`.execute(
      tx,
    )
  await sql`
    insert into person_versions (regency_id, person_id, version, village_code, before, changed_by)
    select p.regency_id, p.id, p.version, ${to}, to_jsonb(p) - 'made_at', ${by}
    from people p where p.regency_id = ${regency} and p.id = any (${people})`.execute(tx)
  await sql`update people set village_code = ${to}, version = version + 1 where regency_id = ${regency} and id = any (${people})`.execute(
    tx,
  )
  await sql`
    insert into person_moves (regency_id, id, person_id, on_date, from_code, to_code, basis, moved_by)
    select ${regency}::int, ${id}::uuid, one, ${on}::date, ${from}, ${to}, ${basis}, ${by}::uuid from unnest(${people}) one`.execute(
    tx,
  )
  await markCoverage(tx, regency, [from, to])
}

/** Every post of a village that ends: held ones with their memberships, then the post itself. */
export async function endStructure(
  tx: Tx,
  regency: number,
  village: string,
  on: string,
  reason: string,
): Promise<void> {
  const open = sql`(until is null or until > ${on}::date)`
  await sql`
    update memberships m set until = greatest(m.since, ${on}::date), ended_reason = ${reason}, edited_at = now()
    from appointments a
    where m.regency_id = ${regency} and a.regency_id = m.regency_id and a.id = m.appointment_id and a.village_code = ${village}
      and (a.until is null or a.until > ${on}::date) and (m.until is null or m.until > ${on}::date)`.execute(tx)
  await sql`update appointments set until = greatest(since, ${on}::date), edited_at = now()
    where regency_id = ${regency} and village_code = ${village} and ${open}`.execute(tx)
  await sql`update posts set until = greatest(since, ${on}::date)
    where regency_id = ${regency} and village_code = ${village} and ${open}`.execute(tx)
}
