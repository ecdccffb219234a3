import { sql } from 'kysely'
import type { Tx } from '../../open'
import type { MembershipKept } from '../memberships'
import type { PayerKept } from '../payers'

/** A person whom a row of facts may mean. */
export interface PersonMeant {
  id: string
  name: string
  village: string
  nik_standing: string
}

/** People whom a row may mean: by NIK, by a KPJ that is kept, else by name, perhaps with birth date and village. At most two. */
export async function peopleMeant(
  tx: Tx,
  regency: number,
  row: {
    nikKey: Uint8Array | null
    kpj: string | null
    name: string | null
    born: string | null
    village: string | null
  },
): Promise<PersonMeant[]> {
  const by = (which: ReturnType<typeof sql>) =>
    sql<PersonMeant>`select p.id, p.name, p.village_code as village, p.nik_standing from people p
      where p.regency_id = ${regency} and p.died_on is null and ${which} order by p.id limit 2`
      .execute(tx)
      .then(({ rows }) => rows)
  if (row.nikKey) {
    const found = await by(
      sql`p.id in (select person_id from niks where nik_key = ${row.nikKey} and regency_id = ${regency})`,
    )
    if (found.length > 0) return found
  }
  if (row.kpj) {
    const found = await by(
      sql`p.id in (select person_id from memberships m where m.regency_id = ${regency} and m.kpj = ${row.kpj})`,
    )
    if (found.length > 0) return found
  }
  if (!row.name) return []
  return by(sql`lower(p.name) = lower(${row.name}) and (${row.born}::date is null or p.born is null or p.born = ${row.born}::date)
    and (${row.village}::text is null or p.village_code = ${row.village})`)
}

/** The running memberships of a person, the newest first. */
export async function runningMemberships(
  tx: Tx,
  regency: number,
  person: string,
  on: string,
): Promise<(MembershipKept & { number: string | null })[]> {
  const { rows } = await sql<MembershipKept & { number: string | null }>`
    select m.*, u.number from memberships m left join payers u on u.regency_id = m.regency_id and u.id = m.payer_id
    where m.regency_id = ${regency} and m.person_id = ${person} and (m.until is null or m.until > ${on}::date)
    order by m.since desc, m.id`.execute(tx)
  return rows
}

/** Changes a membership by an import and keeps how it was. */
export async function changeByImport(
  tx: Tx,
  span: MembershipKept,
  importId: string,
  change: { kpj: string; registered_on: string; registered_by: string; until: string | null },
): Promise<void> {
  await sql`
    insert into import_replaced (regency_id, import_id, tab, id, since, area_code, before)
    select regency_id, ${importId}, 'memberships', id, since, village_code, to_jsonb(m) from memberships m
    where regency_id = ${span.regency_id} and id = ${span.id} and since = ${span.since} on conflict do nothing`.execute(
    tx,
  )
  await tx
    .updateTable('memberships')
    .set({
      kpj: change.kpj,
      registered_on: change.registered_on,
      registered_by: change.registered_by,
      ...(change.until === null ? {} : { until: change.until, ended_reason: 'nonaktif menurut cabang' }),
    })
    .where('regency_id', '=', span.regency_id)
    .where('id', '=', span.id)
    .where('since', '=', span.since)
    .execute()
}

/** Keeps a ceiling by an import; the one that it replaces is kept for an undo. */
export async function putCeiling(
  tx: Tx,
  row: {
    regency: number
    village: string
    year: number
    amount: number
    issued_on: string | null
    source: string
    import: string
  },
): Promise<{ before: number | null; same: boolean }> {
  const { rows } = await sql<{ amount: number; issued_on: string | null }>`
    select amount, issued_on from ceilings where regency_id = ${row.regency} and village_code = ${row.village} and year = ${row.year}`.execute(
    tx,
  )
  const known = rows[0]
  if (known && known.amount === row.amount && (row.issued_on === null || known.issued_on === row.issued_on))
    return { before: known.amount, same: true }
  await sql`
    insert into import_replaced (regency_id, import_id, tab, id, area_code, before)
    select regency_id, ${row.import}, 'ceilings', md5(village_code || year)::uuid, village_code, to_jsonb(c) from ceilings c
    where regency_id = ${row.regency} and village_code = ${row.village} and year = ${row.year} on conflict do nothing`.execute(
    tx,
  )
  await sql`
    insert into ceilings (regency_id, village_code, year, amount, issued_on, source, born_of)
    values (${row.regency}, ${row.village}, ${row.year}, ${row.amount}, ${row.issued_on}, ${row.source}, ${row.import})
    on conflict on constraint ceilings_pk do update set amount = excluded.amount, issued_on = coalesce(excluded.issued_on, ceilings.issued_on),
      source = excluded.source, born_of = excluded.born_of`.execute(tx)
  return { before: known?.amount ?? null, same: false }
}

/** Paying units of a village of a kind, open on a day. */
export async function unitsOfVillage(
  tx: Tx,
  regency: number,
  village: string,
  wadah: string | null,
  on: string,
): Promise<PayerKept[]> {
  const { rows } = await sql<PayerKept>`
    select * from payers where regency_id = ${regency} and area_code = ${village} and (until is null or until > ${on}::date)
      and ${wadah === null ? sql`kind in ('npp', 'unit')` : sql`kind = 'wadah' and wadah_code = ${wadah}`}
    order by since, id`.execute(tx)
  return rows
}

/** A decree by its number in an area or above it. */
export async function findDecreeByNumber(
  tx: Tx,
  regency: number,
  area: string,
  number: string,
): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from decrees where regency_id = ${regency} and number = ${number} and ${area} like area_code || '%'
    order by length(area_code) desc, id limit 1`.execute(tx)
  return rows[0]
}

/** Does the person hold the post by that decree already? */
export async function isAppointed(
  tx: Tx,
  regency: number,
  person: string,
  kind: string,
  decree: string,
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from appointments a join posts t on t.regency_id = a.regency_id and t.id = a.post_id
    where a.regency_id = ${regency} and a.person_id = ${person} and t.kind = ${kind} and a.decree_id = ${decree} limit 1`.execute(
    tx,
  )
  return rows.length > 0
}
