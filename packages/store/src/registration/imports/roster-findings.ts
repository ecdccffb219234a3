import { SINGLE_POSTS } from '@payung/domain/registration/structure'
import { sql } from 'kysely'
import type { Tx } from '../../open'
import { VULNERABLE } from './roster-match'
import type { RosterImport } from './roster-rows'

/** What the comparison with the register found for a row. */
export interface RowFound {
  n: number
  outcome: 'new' | 'changed' | 'unchanged' | 'refused'
  problem: 'nik_elsewhere' | 'namesakes' | 'person_died' | null
  at_regency: number | null
  at_village: string | null
  died_on: string | null
  /** There is no wage, neither in the file nor in a scheme: the person is kept without membership. */
  no_wage: boolean
  /** Somebody else holds this post, of which there is one. */
  post_held: boolean
  changes: [field: string, before: string | null, after: string | null][] | null
}

/** What the comparison found: rows of which there is more to say than the usual outcome, and that outcome. */
export interface RosterFound {
  usual: 'new' | 'unchanged'
  rows: RowFound[]
}

/** What the plan says of the rows. Most of a list is usually new, or usually unchanged: those rows are not carried one by one. */
export async function findingsOfRoster(tx: Tx, { regency, today }: RosterImport): Promise<RosterFound> {
  const { rows: tally } = await sql<{ usual: 'new' | 'unchanged' }>`
    select outcome as usual from plan where outcome in ('new', 'unchanged') group by outcome order by count(*) desc limit 1`.execute(
    tx,
  )
  const usual = tally[0]?.usual ?? 'new'
  const { rows } = await sql<RowFound>`
    with holders as (
      select t.village_code, t.kind, min(a.person_id::text)::uuid as person_id, count(distinct a.person_id) as many
      from posts t join appointments a on a.regency_id = t.regency_id and a.post_id = t.id
      where t.regency_id = ${regency} and t.kind = any (${[...SINGLE_POSTS]}::text[]) and a.nature = 'tetap'
        and (a.until is null or a.until > ${today}::date)
      group by 1, 2
    ), noted as (
      select p.*, p.problem is null and p.membership_act = 'none' and p.held_id is null and p.wage is null as no_wage,
        coalesce(p.appointment_act = 'add' and r.nature = 'tetap' and (o.many > 1 or o.person_id <> p.person_id), false) as post_held
      from plan p join roster r on r.n = p.n left join holders o on o.village_code = p.village and o.kind = r.post
    )
    select p.n, p.outcome, p.problem, w.at_regency, w.at_village, w.died_on, p.no_wage, p.post_held, c.changes
    from noted p
    join who w on w.n = p.n
    join roster r on r.n = p.n
    left join lateral (
      select jsonb_agg(jsonb_build_array(v.field, v.before, v.after)) as changes
      from people q left join held h on h.n = p.n left join seated s on s.n = p.n,
      lateral (values
        ('name', q.name, r.name), ('born', q.born::text, r.born::text), ('birth_place', q.birth_place, r.birth_place), ('sex', q.sex, r.sex),
        ('mother', q.mother_name, r.mother_name), ('address', q.address, r.address), ('phone', q.phone, r.phone),
        ('nik', null, case when p.fills_nik then '•••• ' || r.nik_last4 end),
        ('wage', h.wage::text, case when p.membership_act <> 'none' then p.wage::text end),
        ('programmes', h.programmes::text, case when p.membership_act <> 'none' then p.programmes::text end),
        ('fund', h.fund, case when p.membership_act <> 'none' then p.fund end),
        ('kpj', h.kpj, r.kpj), ('npp', h.npp, r.npp), ('wadah', h.wadah, r.wadah), ('profession', h.profession, r.profession),
        ('until', h.until::text, r.until::text), ('since', s.since::text, case when p.appointment_act = 'patch' then r.since::text end),
        ('post', null, case when p.appointment_act = 'add' then r.post end), ('heir', null, case when p.adds_heir then r.heir_name end)
      ) v(field, before, after)
      where q.regency_id = ${regency} and q.id = p.person_id and v.after is not null and lower(v.after) is distinct from lower(v.before)
    ) c on p.outcome = 'changed'
    where p.outcome <> ${usual} or p.no_wage or p.post_held
    order by p.n`.execute(tx)
  return { usual, rows }
}

/** People who pay, or will pay, on the same terms. */
export interface TermsCounted {
  segment: string
  programmes: number
  wage: number
  fund: string
  sector: string
  before: number
  after: number
}

/** The terms of the people in the file, before and after, counted: what the law reckons the cost from. */
export async function termsOfRoster(tx: Tx, { today }: RosterImport): Promise<TermsCounted[]> {
  const { rows } = await sql<TermsCounted>`
    select segment, programmes, wage, fund, sector, sum(before)::int as before, sum(after)::int as after from (
      select segment, programmes, wage, fund, sector, 0 as before, count(*) as after from plan
      where problem is null and wage is not null and (membership_act = 'add' or held_id is not null)
        and (until is null or until > ${today}::date) group by 1, 2, 3, 4, 5
      union all
      select segment, programmes, wage, fund, sector, count(*), 0 from held group by 1, 2, 3, 4, 5
    ) x group by 1, 2, 3, 4, 5`.execute(tx)
  return rows
}

/** Somebody of the register who is absent from the list. */
export interface Leaver {
  id: string
  name: string
  village: string
}

/**
 * People of the villages and groups in the file who are absent from it. Rows that were refused count as present, by their
 * name: a mistyped wage makes nobody leave. Makes the temporary table `leaving`.
 */
export async function findLeaving(
  tx: Tx,
  { regency, today }: RosterImport,
  refusedNames: readonly { village: string; name: string }[],
): Promise<{ count: number; first: Leaver[] }> {
  await sql`
    create temporary table leaving on commit drop as
    with present as (select distinct village, vulnerable from roster),
    refused as (select * from jsonb_to_recordset(${JSON.stringify(refusedNames)}::jsonb) as x(village text, name text))
    select p.id, p.name, p.village_code as village, g.vulnerable
    from present g join people p on p.regency_id = ${regency} and p.village_code = g.village
    where p.died_on is null
      and not exists (select from plan x where x.person_id = p.id)
      and not exists (select from who w where w.known = p.id)
      and not exists (select from refused f where (f.village = p.village_code or f.village = '') and lower(f.name) = lower(p.name))
      and (
        exists (select from memberships m where m.regency_id = p.regency_id and m.person_id = p.id and (m.until is null or m.until > ${today}::date)
          and (m.category in ${VULNERABLE}) = g.vulnerable)
        or (not g.vulnerable and exists (select from appointments a where a.regency_id = p.regency_id and a.person_id = p.id
          and (a.until is null or a.until > ${today}::date))))`.execute(tx)
  const { rows } = await sql<Leaver>`select id, name, village from leaving order by village, name limit 50`.execute(tx)
  const { rows: tally } = await sql<{ n: number }>`select count(*)::int as n from leaving`.execute(tx)
  return { count: tally[0]?.n ?? 0, first: rows }
}
