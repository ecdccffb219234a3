import { SINGLE_POSTS } from '@payung/domain/registration/structure'
import { sql } from 'kysely'
import type { Tx } from '../../open'
import { idOfRow } from './roster-match'
import type { ActsPlanned } from './roster-plan'
import type { RosterImport } from './roster-rows'
import { written } from './store-roster-people'

/** Writes the posts and appointments of the plan, with their decrees. Returns rows written. */
export async function storePosts(tx: Tx, of: RosterImport, planned: ActsPlanned): Promise<number> {
  if (planned.appoint + planned.patch_appointment === 0) return 0
  const decrees = await storeDecrees(tx, of)
  const patched = planned.patch_appointment > 0 ? await patchAppointments(tx, of) : 0
  const posts = await seatNewcomers(tx, of)
  const left = planned.known > 0 ? await leaveFormerPosts(tx, of) : 0
  const added = await sql`
    insert into appointments (regency_id, id, village_code, post_id, person_id, decree_id, nature, since, until, born_of)
    select ${of.regency}, p.appointment_id, p.village, s.post_id, p.person_id, d.id, r.nature, s.since, r.until, ${of.import}
    from seats s join plan p on p.n = s.n join roster r on r.n = s.n left join sk d on d.village = p.village and d.number = r.sk_number
    order by s.n`.execute(tx)
  return decrees + posts + left + written(added) + patched
}

/** One decree for each number and village, unless it is known. Makes the temporary table `sk`. */
async function storeDecrees(tx: Tx, of: RosterImport): Promise<number> {
  await sql`
    create temporary table sk on commit drop as
    select x.village, x.number, coalesce(d.id, ${idOfRow(of.ids.decrees, sql`x.n`)}) as id, d.id is null as is_new, x.signed_on
    from (
      select p.village, r.sk_number as number, min(p.n) as n, coalesce(min(r.sk_date), min(r.since), ${of.today}::date) as signed_on
      from plan p join roster r on r.n = p.n
      where p.problem is null and r.sk_number is not null and p.appointment_act <> 'none' group by 1, 2
    ) x
    left join lateral (
      select id from decrees d where d.regency_id = ${of.regency} and d.number = x.number and x.village like d.area_code || '%'
      order by length(d.area_code) desc, d.id limit 1
    ) d on true`.execute(tx)
  await sql`analyze sk`.execute(tx)
  return written(
    await sql`
      insert into decrees (regency_id, id, area_code, number, signed_on, issuer, subject, born_of)
      select ${of.regency}, id, village, number, signed_on, 'Tidak disebut dalam daftar', 'Pengangkatan menurut daftar', ${of.import}
      from sk where is_new`.execute(tx),
  )
}

/**
 * A seat for everybody who takes a post: the vacant seats of the kind first, then new ones. A post of which there is one is
 * the same seat for everybody. Makes the temporary table `seats`.
 */
async function seatNewcomers(tx: Tx, of: RosterImport): Promise<number> {
  const single = sql`(kind = any (${[...SINGLE_POSTS]}::text[]))`
  await sql`
    create temporary table seats on commit drop as
    with wanted as (
      select p.n, p.village, r.post as kind, r.post_title as title, coalesce(r.since, r.sk_date, ${of.from}::date) as since,
        row_number() over (partition by p.village, r.post order by p.n) as turn
      from plan p join roster r on r.n = p.n where p.problem is null and p.appointment_act = 'add'
    ), known as (
      select t.id, t.village_code as village, t.kind, t.seat, exists (
        select from appointments a where a.regency_id = t.regency_id and a.post_id = t.id and (a.until is null or a.until > ${of.today}::date)) as taken
      from posts t where t.regency_id = ${of.regency} and t.until is null and t.village_code in (select distinct village from wanted)
    ), vacant as (
      select id, village, kind, row_number() over (partition by village, kind order by seat) as turn from known where not taken or ${single}
    ), free as (select village, kind, count(*) as n from vacant group by 1, 2),
    most as (select village, kind, max(seat) as seat from known group by 1, 2)
    select w.n, w.village, w.kind, w.title, w.since,
      case when single then first_value(v.id) over each_post else v.id end as vacant_id,
      case when single then 1 else coalesce(m.seat, 0) + w.turn - coalesce(f.n, 0) end as seat,
      min(w.n) over (partition by w.village, w.kind) as first_n, single,
      coalesce(case when single then first_value(v.id) over each_post else v.id end,
        ${idOfRow(of.ids.posts, sql`case when single then min(w.n) over (partition by w.village, w.kind) else w.n end`)}) as post_id
    from (select *, ${single} as single from wanted) w
    left join vacant v on v.village = w.village and v.kind = w.kind and v.turn = w.turn
    left join free f on f.village = w.village and f.kind = w.kind
    left join most m on m.village = w.village and m.kind = w.kind
    window each_post as (partition by w.village, w.kind order by w.turn)`.execute(tx)
  await sql`analyze seats (n)`.execute(tx)
  return written(
    await sql`
      insert into posts (regency_id, id, village_code, kind, seat, title, since, born_of)
      select ${of.regency}, post_id, village, kind, seat, title, since, ${of.import} from seats
      where vacant_id is null and (not single or n = first_n) order by n
      on conflict on constraint posts_seat do nothing`.execute(tx),
  )
}

/** Whoever takes another post of the village for good leaves the former one. */
async function leaveFormerPosts(tx: Tx, of: RosterImport): Promise<number> {
  return written(
    await sql`
      update appointments a set until = greatest(a.since, s.since), closed_by = ${of.import}
      from seats s join plan p on p.n = s.n join roster r on r.n = s.n
      where a.regency_id = ${of.regency} and a.person_id = p.person_id and a.village_code = p.village and not p.is_new
        and r.nature = 'tetap' and a.nature = 'tetap' and a.until is null`.execute(tx),
  )
}

async function patchAppointments(tx: Tx, of: RosterImport): Promise<number> {
  const which = sql`a.regency_id = ${of.regency} and a.id = p.seated_id and p.problem is null and p.appointment_act = 'patch'`
  await sql`
    insert into import_replaced (regency_id, import_id, tab, id, area_code, before)
    select ${of.regency}, ${of.import}, 'appointments', a.id, a.village_code, to_jsonb(a) from appointments a, plan p where ${which}`.execute(
    tx,
  )
  return written(
    await sql`
      update appointments a set since = coalesce(r.since, a.since), until = coalesce(r.until, a.until),
        nature = case when r.nature <> 'tetap' then r.nature else a.nature end, decree_id = coalesce(d.id, a.decree_id)
      from plan p join roster r on r.n = p.n left join sk d on d.village = p.village and d.number = r.sk_number
      where ${which}`.execute(tx),
  )
}
