import { sql } from 'kysely'
import type { Tx } from '../open'

/** How a person was before a version ended, newest first. */
export interface PastVersion {
  version: number
  until: string
  before: Record<string, unknown>
  changed_by: string | null
  import_id: string | null
}

export async function listVersions(tx: Tx, regency: number, person: string): Promise<PastVersion[]> {
  const rows = await tx
    .selectFrom('person_versions')
    .select(['version', 'until', 'before', 'changed_by', 'import_id'])
    .where('regency_id', '=', regency)
    .where('person_id', '=', person)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, before: row.before as Record<string, unknown> }))
}

/** A post as a person holds or held it, with its decree. */
export interface HeldPostRow {
  id: string
  post: string
  kind: string
  seat: number
  title: string | null
  nature: string
  since: string
  until: string | null
  decree: { id: string; number: string; signed_on: string } | null
}

export async function listHeldPosts(tx: Tx, regency: number, person: string): Promise<HeldPostRow[]> {
  const { rows } = await sql<HeldPostRow>`
    select a.id, a.post_id as post, p.kind, p.seat, p.title, a.nature, a.since, a.until,
      case when d.id is null then null
        else jsonb_build_object('id', d.id, 'number', d.number, 'signed_on', d.signed_on) end as decree
    from appointments a
    join posts p on p.regency_id = a.regency_id and p.id = a.post_id
    left join decrees d on d.regency_id = a.regency_id and d.id = a.decree_id
    where a.regency_id = ${regency} and a.person_id = ${person}
    order by a.since desc, a.id`.execute(tx)
  return rows
}

/** A span of a membership with its paying unit. */
export interface MembershipSpan {
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
  registered_by: string | null
  ended_reason: string | null
  payer: { id: string; kind: string; name: string; number: string | null; wadah_code: string | null }
}

/** Every span of every membership of a person, newest first. */
export async function listMembershipSpans(tx: Tx, regency: number, person: string): Promise<MembershipSpan[]> {
  const { rows } = await sql<MembershipSpan>`
    select m.id, m.since, m.until, m.segment, m.category, m.profession, m.programmes, m.wage, m.fund, m.kpj,
      m.registered_on, m.registered_by, m.ended_reason,
      jsonb_build_object('id', m.payer_id, 'kind', coalesce(u.kind, 'npp'), 'name', coalesce(u.name, ''),
        'number', u.number, 'wadah_code', u.wadah_code) as payer
    from memberships m left join payers u on u.regency_id = m.regency_id and u.id = m.payer_id
    where m.regency_id = ${regency} and m.person_id = ${person}
    order by m.since desc, m.id`.execute(tx)
  return rows
}
