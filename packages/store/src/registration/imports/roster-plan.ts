import { sql } from 'kysely'
import type { Tx } from '../../open'
import { idOfRow, VULNERABLE } from './roster-match'
import type { RosterImport } from './roster-rows'

/** What people in the file hold already: `held` the membership that a row means, `seated` the post. */
async function findHeld(tx: Tx, { regency, today }: RosterImport): Promise<void> {
  await sql`
    create temporary table held on commit drop as
    select distinct on (w.n) w.n, m.id, m.since, m.until, m.segment, m.category, m.profession, m.programmes, m.wage, m.fund, m.kpj,
      m.sector, m.payer_id, m.appointment_id, u.number as npp, u.wadah_code as wadah
    from who w
    join roster r on r.n = w.n
    join memberships m on m.regency_id = ${regency} and m.person_id = w.known and (m.until is null or m.until > ${today}::date)
      and (m.segment = r.segment or (r.segment is null and (m.category in ${VULNERABLE}) = r.vulnerable))
    left join payers u on u.regency_id = m.regency_id and u.id = m.payer_id
    where w.problem is null and w.known is not null
    order by w.n, (m.category = r.category) desc, m.since desc, m.id`.execute(tx)
  await sql`
    create temporary table seated on commit drop as
    select distinct on (w.n) w.n, a.id, a.since, a.until, a.nature, d.number as sk_number
    from who w
    join roster r on r.n = w.n
    join appointments a on a.regency_id = ${regency} and a.person_id = w.known and a.village_code = r.village
      and (a.until is null or a.until > ${today}::date or a.until = r.until)
    join posts t on t.regency_id = a.regency_id and t.id = a.post_id and t.kind = r.post
    left join decrees d on d.regency_id = a.regency_id and d.id = a.decree_id
    where w.problem is null and w.known is not null
    order by w.n, a.since desc, a.id`.execute(tx)
  await sql`analyze held`.execute(tx)
  await sql`analyze seated`.execute(tx)
}

/**
 * Decides for each row what becomes of the person, the post and the membership. Makes the temporary table `plan`:
 * `membership_act` none, add, split (new terms from the current month on), patch (the same span corrected), end;
 * `appointment_act` none, add, patch.
 */
export async function planRoster(tx: Tx, of: RosterImport): Promise<void> {
  const { regency, from, ids } = of
  await findHeld(tx, of)
  await sql`
    create temporary table plan on commit drop as
    select x.*,
      case when problem is not null then 'refused' when is_new then 'new'
        when person_changes or fills_nik or membership_act <> 'none' or appointment_act <> 'none' or adds_heir then 'changed'
        else 'unchanged' end as outcome
    from (
      select y.*,
        case when held_id is null then
            case when wage is null or (until is not null and until <= member_since) then 'none' else 'add' end
          when until is not null and until is distinct from held_until then 'end'
          when terms_change then case when held_since >= ${from}::date then 'patch' else 'split' end
          when facts_change then 'patch' else 'none' end as membership_act
      from (
        select r.n, r.village, w.problem, coalesce(w.known, ${idOfRow(ids.people, sql`r.n`)}) as person_id, w.known is null as is_new,
          coalesce(w.known is not null and p.nik_standing = 'missing' and r.nik_key is not null, false) as fills_nik,
          coalesce(w.known is not null and (lower(r.name) <> lower(p.name) or r.born <> p.born or (r.born is not null and p.born is null)
            or (r.birth_place is not null and lower(r.birth_place) is distinct from lower(p.birth_place))
            or (r.sex is not null and r.sex is distinct from p.sex)
            or (r.mother_name is not null and lower(r.mother_name) is distinct from lower(p.mother_name))
            or (r.address is not null and lower(r.address) is distinct from lower(p.address))
            or (r.phone is not null and r.phone is distinct from p.phone)), false) as person_changes,
          r.until, h.id as held_id, h.since as held_since, h.until as held_until, h.payer_id as held_payer,
          greatest(coalesce(r.since, ${from}::date), ${from}::date) as member_since,
          coalesce(r.segment, h.segment, r.scheme_segment) as segment,
          coalesce(r.programmes, h.programmes,
            (r.scheme_programmes & case when coalesce(r.segment, r.scheme_segment) = 'BPU' then 7 else 15 end)::smallint) as programmes,
          coalesce(r.wage, h.wage, r.scheme_wage) as wage,
          coalesce(r.fund, h.fund, r.scheme_fund) as fund,
          coalesce(r.profession, h.profession) as profession,
          case when r.profession is null then coalesce(h.sector, r.sector) else r.sector end as sector,
          coalesce(r.kpj, h.kpj) as kpj,
          coalesce(r.programmes <> h.programmes or r.wage <> h.wage or r.fund <> h.fund or (r.npp is not null and r.npp is distinct from h.npp)
            or (r.wadah is not null and r.wadah is distinct from h.wadah), false) as terms_change,
          coalesce((r.kpj is not null and r.kpj is distinct from h.kpj) or (r.profession is not null and r.profession is distinct from h.profession)
            or r.category <> h.category, false) as facts_change,
          s.id as seated_id, s.since as seated_since,
          case when r.post is null then 'none' when s.id is null then 'add'
            when r.since <> s.since or (r.until is not null and r.until is distinct from s.until) or (r.nature <> 'tetap' and r.nature <> s.nature)
              or (r.sk_number is not null and r.sk_number is distinct from s.sk_number) then 'patch'
            else 'none' end as appointment_act,
          coalesce(s.id, ${idOfRow(ids.appointments, sql`r.n`)}) as appointment_id,
          r.heir_name is not null and not exists (
            select from heirs e where e.regency_id = ${regency} and e.person_id = w.known and lower(e.name) = lower(r.heir_name) and e.until is null
          ) as adds_heir
        from roster r
        join who w on w.n = r.n
        left join people p on p.regency_id = ${regency} and p.id = w.known
        left join held h on h.n = r.n
        left join seated s on s.n = r.n
      ) y
    ) x`.execute(tx)
  await sql`create unique index on plan (n)`.execute(tx)
  await sql`analyze plan (n, village, problem, is_new, segment, fund, membership_act, appointment_act)`.execute(tx)
}

/** How many rows of the plan ask for each act: a statement that would touch nothing is not asked at all. */
export interface ActsPlanned {
  person_changes: number
  fills_nik: number
  heirs: number
  appoint: number
  patch_appointment: number
  known: number
  split: number
  patch: number
  end: number
}

export async function actsPlanned(tx: Tx): Promise<ActsPlanned> {
  const { rows } = await sql<ActsPlanned>`
    select count(*) filter (where person_changes or fills_nik)::int as person_changes, count(*) filter (where fills_nik)::int as fills_nik,
      count(*) filter (where adds_heir)::int as heirs, count(*) filter (where appointment_act = 'add')::int as appoint,
      count(*) filter (where appointment_act = 'patch')::int as patch_appointment,
      count(*) filter (where not is_new and appointment_act = 'add')::int as known,
      count(*) filter (where membership_act = 'split')::int as split, count(*) filter (where membership_act = 'patch')::int as patch,
      count(*) filter (where membership_act = 'end')::int as "end"
    from plan where problem is null`.execute(tx)
  return rows[0] as ActsPlanned
}
