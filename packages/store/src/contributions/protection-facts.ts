import type { PlainDate } from '@payung/kernel/dates'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'

/** A month for which a membership was billed: first day, posted in full on, paid in full on. */
export type BilledFact = [month: string, settled_on: string | null, paid_on: string | null]

/** A membership as protection reads it, with its person. */
export interface MembershipFacts {
  membership: string
  person: string
  name: string
  nik_last4: string | null
  nik_standing: string
  village: string
  segment: string
  category: string
  profession: string | null
  fund: string
  programmes: number
  wage: number
  first_since: string
  until: string | null
  registered_on: string | null
  posts: string[]
  billed: BilledFact[]
}

/**
 * The memberships of a village (or of one person of it) that held on a day or ended since `from`, each with the months billed
 * since `from` and the older ones that are still open: one query.
 */
export async function membershipFacts(
  tx: Tx,
  at: { regency: number; village: string; person?: string },
  day: PlainDate,
  from: PlainDate,
): Promise<MembershipFacts[]> {
  const ofPerson = (column: string) => (at.person ? sql`${sql.ref(column)} = ${at.person}` : sql`true`)
  const here = (table: string) =>
    sql`${sql.ref(`${table}.regency_id`)} = ${at.regency} and ${sql.ref(`${table}.village_code`)} = ${at.village}`
  const { rows } = await sql<MembershipFacts>`
    with billed as (
      select membership_id, json_agg(json_build_array(month, settled_on, paid_on) order by month) as months from (
        ${billedMonths(sql`${here('l')} and ${ofPerson('l.person_id')} and l.month >= ${from}::date and l.month <= ${day}::date`)}
        union all
        ${billedMonths(sql`${here('l')} and ${ofPerson('l.person_id')} and l.month < ${from}::date and (x.settled_on is null or x.settled_on > ${day}::date)`)}
      ) b group by membership_id
    ), held as (
      select a.person_id, json_agg(distinct o.kind) as kinds
      from appointments a join posts o on o.regency_id = a.regency_id and o.id = a.post_id
      where ${here('a')} and ${ofPerson('a.person_id')} and a.since <= ${day}::date and (a.until is null or a.until > ${day}::date)
      group by a.person_id
    ), member as (
      select distinct on (m.id) m.*, min(m.since) over (partition by m.id) as first_since
      from memberships m where ${here('m')} and ${ofPerson('m.person_id')} and m.since <= ${day}::date
      order by m.id, m.since desc
    )
    select m.id as membership, w.id as person, w.name, w.nik_last4, w.nik_standing, m.village_code as village, m.segment, m.category,
      m.profession, m.fund, m.programmes, m.wage, m.first_since, m.until, m.registered_on, coalesce(h.kinds, '[]') as posts,
      coalesce(b.months, '[]') as billed
    from member m join people w on w.regency_id = m.regency_id and w.id = m.person_id
      left join billed b on b.membership_id = m.id left join held h on h.person_id = m.person_id
    where m.until is null or m.until > ${from}::date
    order by w.name, w.id, m.id`.execute(tx)
  return rows
}

function billedMonths(where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select l.membership_id, l.month, x.settled_on, x.paid_on
    from bill_lines l join payer_months x on x.regency_id = l.regency_id and x.payer_id = l.payer_id and x.month = l.month where ${where}`
}

/** The posted receipt that settled a month for a membership: the last rupiah of it. */
export async function settlingReceipt(tx: Tx, regencyId: number, village: string, membership: string, month: string) {
  const { rows } = await sql<{
    receipt: string
    reference: string | null
    paid_on: string
    posted_on: string
    posted_source: string
  }>`
    select r.id as receipt, r.reference, r.paid_on, r.posted_on, r.posted_source
    from bill_lines l
      join allocations a on a.regency_id = l.regency_id and a.payer_id = l.payer_id and a.month = l.month and a.posted_on is not null
      join receipts r on r.regency_id = a.regency_id and r.id = a.receipt_id
    where l.regency_id = ${regencyId} and l.village_code = ${village} and l.month = ${month}::date and l.membership_id = ${membership}
    order by r.posted_on desc, r.paid_on desc, r.id desc limit 1`.execute(tx)
  return rows[0]
}

/** A person of a village that the scope sees. */
export async function findVillager(tx: Tx, regencyId: number, village: string, person: string) {
  return tx
    .selectFrom('people')
    .select(['id', 'name', 'nik_standing', 'died_on'])
    .where('regency_id', '=', regencyId)
    .where('village_code', '=', village)
    .where('id', '=', person)
    .executeTakeFirst()
}
