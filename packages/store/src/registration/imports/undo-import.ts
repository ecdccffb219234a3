import { sql } from 'kysely'
import type { Tx } from '../../open'

/** What was built on an import, and how much of it. */
export interface BuiltUpon {
  what: 'edits' | 'memberships' | 'appointments' | 'heirs' | 'bills' | 'assessments' | 'receipts' | 'imports'
  count: number
}

/** Looks for everything that stands on rows of an import: later edits and imports, bills, assessments, receipts. */
export async function findBuiltUpon(tx: Tx, regency: number, id: string): Promise<BuiltUpon[]> {
  const mine = sql`m.regency_id = ${regency} and m.born_of = ${id}`
  const newPeople = sql`select id from people where regency_id = ${regency} and born_of = ${id}`
  const { rows } = await sql<BuiltUpon>`
    select what, sum(n)::int as count from (
      select 'edits' as what, count(*) as n from person_versions v
        where v.regency_id = ${regency} and v.import_id is distinct from ${id} and (v.person_id in (${newPeople})
          or exists (select from person_versions o where o.regency_id = v.regency_id and o.person_id = v.person_id and o.import_id = ${id} and o.version < v.version))
      union all select 'edits', count(*) from memberships m where ${mine} and m.edited_at is not null
      union all select 'edits', count(*) from appointments m where ${mine} and m.edited_at is not null
      union all select 'edits', count(*) from payers m where ${mine} and m.edited_at is not null
      union all select 'imports', count(*) from memberships m where ${mine} and m.closed_by <> ${id}
      union all select 'imports', count(*) from appointments m where ${mine} and m.closed_by <> ${id}
      union all select 'imports', count(*) from import_replaced r join memberships m on m.regency_id = r.regency_id and m.id = r.id
        where r.regency_id = ${regency} and r.tab = 'memberships' and r.import_id <> ${id} and ${mine}
      union all select 'imports', count(*) from import_replaced r
        join import_replaced o on o.regency_id = r.regency_id and o.tab = r.tab and o.id = r.id and o.since = r.since
        join imports i on i.regency_id = r.regency_id and i.id = r.import_id
        join imports me on me.regency_id = r.regency_id and me.id = ${id}
        where o.import_id = ${id} and r.regency_id = ${regency} and r.import_id <> ${id} and i.stored_at > me.stored_at and i.state = 'stored'
      union all select 'memberships', count(*) from memberships m
        where m.regency_id = ${regency} and m.born_of is distinct from ${id} and (m.person_id in (${newPeople})
          or m.payer_id in (select u.id from payers u where u.regency_id = ${regency} and u.born_of = ${id}
            and not exists (select from import_replaced r where r.regency_id = u.regency_id and r.import_id = ${id} and r.id = m.id)))
      union all select 'appointments', count(*) from appointments a
        where a.regency_id = ${regency} and a.born_of is distinct from ${id} and (a.person_id in (${newPeople})
          or a.post_id in (select t.id from posts t where t.regency_id = ${regency} and t.born_of = ${id}))
      union all select 'heirs', count(*) from heirs h
        where h.regency_id = ${regency} and h.born_of is distinct from ${id} and h.person_id in (${newPeople})
      union all select 'bills', count(distinct b.month) from bill_lines b
        where b.regency_id = ${regency} and exists (
          select from memberships m where ${mine} and m.id = b.membership_id and b.month >= date_trunc('month', m.since))
      union all select 'assessments', count(*) from assessments s
        where s.regency_id = ${regency} and s.born_of is distinct from ${id}
          and s.payer_id in (select u.id from payers u where u.regency_id = ${regency} and u.born_of = ${id})
      union all select 'receipts', count(*) from receipts s
        where s.regency_id = ${regency} and s.born_of is distinct from ${id}
          and s.payer_id in (select u.id from payers u where u.regency_id = ${regency} and u.born_of = ${id})
    ) x group by what having sum(n) > 0 order by what`.execute(tx)
  return rows
}

/** Takes every row of an import back: what it wrote goes, what it changed or closed is as it was. Whoever calls has looked first. */
export async function takeBack(tx: Tx, regency: number, id: string): Promise<void> {
  const born = sql`regency_id = ${regency} and born_of = ${id}`
  await sql`delete from heirs where ${born}`.execute(tx)
  await sql`delete from memberships where ${born}`.execute(tx)
  await sql`
    update memberships set until = null, closed_by = null, ended_reason = null
    where regency_id = ${regency} and closed_by = ${id}`.execute(tx)
  await restoreReplaced(tx, regency, id)
  await sql`delete from appointments where ${born}`.execute(tx)
  await sql`update appointments set until = null, closed_by = null where regency_id = ${regency} and closed_by = ${id}`.execute(
    tx,
  )
  await sql`delete from posts where ${born}`.execute(tx)
  await sql`delete from decrees where ${born}`.execute(tx)
  await sql`delete from payers where ${born}`.execute(tx)
  await sql`
    delete from niks n using people p
    where p.regency_id = ${regency} and n.regency_id = p.regency_id and n.person_id = p.id and (p.born_of = ${id} or exists (
      select from person_versions v where v.regency_id = p.regency_id and v.person_id = p.id and v.import_id = ${id}
        and v.before ->> 'nik_standing' = 'missing'))`.execute(tx)
  await sql`
    update people p set (name, birth_place, born, sex, mother_name, address, phone, nik_last4, nik_standing, version)
      = (select b.name, b.birth_place, b.born, b.sex, b.mother_name, b.address, b.phone, b.nik_last4, b.nik_standing, b.version
         from jsonb_populate_record(null::people, v.before) b)
    from person_versions v
    where v.regency_id = ${regency} and v.import_id = ${id} and p.regency_id = v.regency_id and p.id = v.person_id`.execute(
    tx,
  )
  await sql`delete from person_versions where regency_id = ${regency} and import_id = ${id}`.execute(tx)
  await sql`delete from people where ${born}`.execute(tx)
}

/** The columns that an import may correct in place, by table. */
const RESTORED = {
  memberships: [
    'until',
    'payer_id',
    'appointment_id',
    'category',
    'profession',
    'programmes',
    'wage',
    'fund',
    'sector',
    'kpj',
    'registered_on',
    'registered_by',
    'ended_reason',
    'closed_by',
  ],
  appointments: ['since', 'until', 'nature', 'decree_id', 'closed_by'],
  payers: ['number', 'name', 'until'],
} as const

async function restoreReplaced(tx: Tx, regency: number, id: string): Promise<void> {
  for (const [tab, columns] of Object.entries(RESTORED)) {
    const list = sql.join(columns.map((column) => sql.id(column)))
    const from = sql.join(columns.map((column) => sql`b.${sql.id(column)}`))
    await sql`
      update ${sql.table(tab)} t set (${list}) = (select ${from} from jsonb_populate_record(null::${sql.table(tab)}, r.before) b)
      from import_replaced r
      where r.regency_id = ${regency} and r.import_id = ${id} and r.tab = ${tab} and t.regency_id = r.regency_id and t.id = r.id
        ${tab === 'memberships' ? sql`and t.since = r.since` : sql``}`.execute(tx)
  }
  await restoreCeilings(tx, regency, id)
  await sql`delete from import_replaced where regency_id = ${regency} and import_id = ${id}`.execute(tx)
}

/** A ceiling has no id: its village and year are its key, and they stand in what was kept. */
async function restoreCeilings(tx: Tx, regency: number, id: string): Promise<void> {
  await sql`delete from ceilings where regency_id = ${regency} and born_of = ${id}`.execute(tx)
  await sql`
    insert into ceilings select b.* from import_replaced r, jsonb_populate_record(null::ceilings, r.before) b
    where r.regency_id = ${regency} and r.import_id = ${id} and r.tab = 'ceilings'`.execute(tx)
}
