import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../open'
import type { AppointmentsTable, PostsTable } from '../tables.generated'

export type PostKept = Selectable<PostsTable>
export type AppointmentKept = Selectable<AppointmentsTable>

/** A post with those who hold it on a day. */
export interface PostWithHolders {
  id: string
  kind: string
  seat: number
  title: string | null
  since: string
  until: string | null
  holders: {
    appointment: string
    person: string
    name: string
    nature: string
    since: string
    until: string | null
    decree: string | null
  }[]
}

/** The structure of a village on a day. */
export async function listPosts(tx: Tx, regency: number, village: string, on: string): Promise<PostWithHolders[]> {
  const { rows } = await sql<PostWithHolders>`
    select t.id, t.kind, t.seat, t.title, t.since, t.until,
      coalesce(jsonb_agg(jsonb_build_object('appointment', a.id, 'person', p.id, 'name', p.name, 'nature', a.nature,
        'since', a.since, 'until', a.until, 'decree', d.number) order by a.since) filter (where a.id is not null), '[]') as holders
    from posts t
    left join appointments a on a.regency_id = t.regency_id and a.post_id = t.id
      and a.since <= ${on}::date and (a.until is null or a.until > ${on}::date)
    left join people p on p.regency_id = a.regency_id and p.id = a.person_id
    left join decrees d on d.regency_id = a.regency_id and d.id = a.decree_id
    where t.regency_id = ${regency} and t.village_code = ${village}
      and t.since <= ${on}::date and (t.until is null or t.until > ${on}::date)
    group by t.regency_id, t.id, t.kind, t.seat, t.title, t.since, t.until
    order by t.kind, t.seat`.execute(tx)
  return rows
}

/** Posts of a village that are not taken out of its structure, also those that begin later. */
export function listOpenPosts(tx: Tx, regency: number, village: string): Promise<PostKept[]> {
  return tx
    .selectFrom('posts')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('village_code', '=', village)
    .where('until', 'is', null)
    .orderBy('kind')
    .orderBy('seat')
    .execute()
}

export function findPost(tx: Tx, regency: number, village: string, id: string): Promise<PostKept | undefined> {
  return tx
    .selectFrom('posts')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('village_code', '=', village)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Adds posts; those whose id is known already are left as they are. Returns how many are new. */
export async function addPosts(tx: Tx, posts: Insertable<PostsTable>[]): Promise<number> {
  if (posts.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('posts')
    .values(posts)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows)
}

export async function endPost(tx: Tx, regency: number, id: string, until: string): Promise<void> {
  await tx.updateTable('posts').set({ until }).where('regency_id', '=', regency).where('id', '=', id).execute()
}

/** Who holds a post on a day or later, other than acting; the earliest. */
export function findHolder(tx: Tx, regency: number, post: string, from: string): Promise<AppointmentKept | undefined> {
  return tx
    .selectFrom('appointments')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('post_id', '=', post)
    .where((is) => is.or([is('until', 'is', null), is('until', '>', from)]))
    .orderBy('since')
    .limit(1)
    .executeTakeFirst()
}

export function holdAppointment(
  tx: Tx,
  regency: number,
  village: string,
  id: string,
): Promise<AppointmentKept | undefined> {
  return tx
    .selectFrom('appointments')
    .selectAll()
    .where('regency_id', '=', regency)
    .where('village_code', '=', village)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** Adds appointments; those whose id is known already are left as they are. */
export async function addAppointments(tx: Tx, appointments: Insertable<AppointmentsTable>[]): Promise<void> {
  if (appointments.length === 0) return
  await tx
    .insertInto('appointments')
    .values(appointments)
    .onConflict((one) => one.columns(['regency_id', 'id']).doNothing())
    .execute()
}

export async function endAppointment(tx: Tx, regency: number, id: string, until: string): Promise<void> {
  await tx
    .updateTable('appointments')
    .set({ until, edited_at: sql<string>`now()` })
    .where('regency_id', '=', regency)
    .where('id', '=', id)
    .execute()
}
