import type { MemberState } from '@payung/domain/registration/member-states'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'

/** A person in a list, with what holds on the day asked for. */
export interface ListedPerson {
  id: string
  village: string
  name: string
  nik_last4: string | null
  nik_standing: string
  born: string | null
  sex: string | null
  died_on: string | null
  version: number
  state: MemberState
  posts: { kind: string; seat: number; title: string | null; nature: string }[]
  memberships: {
    id: string
    since: string
    until: string | null
    segment: string
    category: string
    profession: string | null
    programmes: number
    wage: number
    fund: string
    kpj: string | null
    registered_on: string | null
    state: MemberState
  }[]
}

/** Which people: a range of village codes of one regency, on a day; perhaps one group, perhaps named ones. */
export interface PeopleAsked {
  regency: number
  from: string
  to: string
  on: string
  /** The day lies before today: who was not known yet is left out. */
  past: boolean
  group?: 'officials' | 'vulnerable'
  ids?: readonly string[]
}

const VULNERABLE = sql`('pekerja_rentan', 'pktd')`

/**
 * People with their posts, memberships and state as on a day. Who was not known yet on that day is left out.
 * The state is folded as `memberStateOn` folds it; the highest of several memberships counts.
 */
export function peopleOn(asked: PeopleAsked): RawBuilder<ListedPerson> {
  const { regency, from, to, on, past, group, ids } = asked
  return sql<ListedPerson>`
    select p.id, ${past ? villageThen(on) : sql`p.village_code`} as village, p.name, p.nik_last4, p.nik_standing, p.born, p.sex, p.died_on, p.version,
      case
        when p.died_on <= ${on}::date then 'ended'
        when m.registered then 'registered'
        when m.spans is null and a.held is null and (m.had or a.had) then 'ended'
        when p.nik_standing = 'missing' then 'incomplete'
        else 'candidate' end as state,
      coalesce(a.held, '[]') as posts, coalesce(m.spans, '[]') as memberships
    from people p
    left join lateral (
      select count(*) > 0 as had, bool_or(a.since <= ${on}::date) as known,
        jsonb_agg(jsonb_build_object('kind', t.kind, 'seat', t.seat, 'title', t.title, 'nature', a.nature) order by t.kind, t.seat)
          filter (where a.since <= ${on}::date and (a.until is null or a.until > ${on}::date)) as held
      from appointments a join posts t on t.regency_id = a.regency_id and t.id = a.post_id
      where a.regency_id = p.regency_id and a.person_id = p.id
    ) a on true
    left join lateral (
      select count(*) > 0 as had, bool_or(m.since <= ${on}::date) as known,
        bool_or(m.category in ${VULNERABLE}) as vulnerable, bool_or(m.category not in ${VULNERABLE}) as official,
        bool_or(m.registered_on <= ${on}::date) filter (where m.since <= ${on}::date and (m.until is null or m.until > ${on}::date)) as registered,
        jsonb_agg(jsonb_build_object('id', m.id, 'since', m.since, 'until', m.until, 'segment', m.segment,
          'category', m.category, 'profession', m.profession, 'programmes', m.programmes, 'wage', m.wage, 'fund', m.fund,
          'kpj', m.kpj, 'registered_on', m.registered_on,
          'state', case when m.registered_on <= ${on}::date then 'registered' when p.nik_standing = 'missing' then 'incomplete' else 'candidate' end)
          order by m.segment desc, m.id)
          filter (where m.since <= ${on}::date and (m.until is null or m.until > ${on}::date)) as spans
      from memberships m where m.regency_id = p.regency_id and m.person_id = p.id
    ) m on true
    where p.regency_id = ${regency} and ${past ? livedThere(asked) : sql`p.village_code >= ${from} and p.village_code < ${to}`}
      ${past ? sql`and (m.known or a.known)` : sql``}
      ${ids === undefined ? sql`` : sql`and p.id = any (${ids as string[]}::uuid[])`}
      ${group === 'officials' ? sql`and (a.had or m.official or not coalesce(m.vulnerable, false))` : sql``}
      ${group === 'vulnerable' ? sql`and m.vulnerable` : sql``}`
}

/** Where a person was on an earlier day: where the first move after it came from, else where the person is now. */
function villageThen(on: string): RawBuilder<unknown> {
  return sql`coalesce((select v.from_code from person_moves v where v.regency_id = p.regency_id and v.person_id = p.id and v.on_date > ${on}::date
    order by v.on_date, v.made_at limit 1), p.village_code)`
}

/** Who was in the range of villages on an earlier day; who is or once was there is looked at by an index. */
function livedThere({ regency, from, to, on }: PeopleAsked): RawBuilder<unknown> {
  return sql`(p.village_code >= ${from} and p.village_code < ${to} or p.id = any (array(select v.person_id from person_moves v
      where v.regency_id = ${regency} and v.from_code >= ${from} and v.from_code < ${to} and v.on_date > ${on}::date)))
    and ${villageThen(on)} >= ${from} and ${villageThen(on)} < ${to}`
}

/** A page of people by name, and how many there are in each state. `after` is the id of the last one seen. */
export async function listPeople(
  tx: Tx,
  asked: PeopleAsked,
  page: { state?: MemberState; after?: string; most: number },
): Promise<{ people: ListedPerson[]; counts: Record<MemberState, number> }> {
  const { rows: tallies } = await sql<{ state: MemberState; n: number }>`
    select state, count(*)::int as n from (${peopleOn(asked)}) x group by state`.execute(tx)
  const counts = { incomplete: 0, candidate: 0, registered: 0, ended: 0 }
  for (const { state, n } of tallies) counts[state] = n
  const { rows: people } = await sql<ListedPerson>`
    select * from (${peopleOn(asked)}) x
    where true ${page.state === undefined ? sql`` : sql`and state = ${page.state}`}
      ${
        page.after === undefined
          ? sql``
          : sql`and (lower(name), id) > (select lower(name), id from people where regency_id = ${asked.regency} and id = ${page.after})`
      }
    order by lower(name), id limit ${page.most}`.execute(tx)
  return { people, counts }
}

/** Ids of people of an area whose names resemble the words, the likest first; the scope of the transaction holds. */
export async function findByName(tx: Tx, words: string, most: number): Promise<{ regency: number; id: string }[]> {
  const { rows } = await sql<{ regency: number; id: string }>`
    select regency_id as regency, person_id as id from search_people(${words}, ${most})`.execute(tx)
  return rows
}

/** Named people of several regencies, as on a day. */
export async function peopleAmong(
  tx: Tx,
  named: readonly { regency: number; id: string }[],
  on: string,
): Promise<ListedPerson[]> {
  const regencies = [...new Set(named.map(({ regency }) => regency))]
  const found: ListedPerson[] = []
  for (const regency of regencies) {
    const ids = named.filter((one) => one.regency === regency).map(({ id }) => id)
    const { rows } = await peopleOn({ regency, from: '', to: '~', on, past: false, ids }).execute(tx)
    found.push(...rows)
  }
  return found
}

/** Everybody of an area as on a day, by village and name, at most so many. */
export async function everyoneOn(tx: Tx, asked: PeopleAsked, most: number): Promise<ListedPerson[]> {
  const { rows } = await sql<ListedPerson>`
    select * from (${peopleOn(asked)}) x order by village, lower(name), id limit ${most}`.execute(tx)
  return rows
}
