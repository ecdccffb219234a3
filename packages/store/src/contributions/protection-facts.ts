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

/** Whose facts are wanted: a village, or one person of it. */
export interface FactsPlace {
  regency: number
  village: string
  person?: string
}

/**
 * The memberships of a village (or of one person of it) that held on a day or ended since `from`, each with the months billed
 * since `from` and the older ones that are still open. Two queries: people, then months, so that neither is planned in vain.
 */
export async function membershipFacts(
  tx: Tx,
  at: FactsPlace,
  day: PlainDate,
  from: PlainDate,
): Promise<MembershipFacts[]> {
  const { rows } = await sql<Omit<MembershipFacts, 'billed'> & { oldest_open: string | null }>`
    with held as (
      select a.person_id, json_agg(distinct o.kind) as kinds
      from appointments a join posts o on o.regency_id = a.regency_id and o.id = a.post_id
      where ${here('a', at)} and a.since <= ${day}::date and (a.until is null or a.until > ${day}::date)
      group by a.person_id
    ), member as (
      select distinct on (m.id) m.*, min(m.since) over (partition by m.id) as first_since
      from memberships m where ${here('m', at)} and m.since <= ${day}::date
      order by m.id, m.since desc
    )
    select m.id as membership, w.id as person, w.name, w.nik_last4, w.nik_standing, m.village_code as village, m.segment, m.category,
      m.profession, m.fund, m.programmes, m.wage, m.first_since, m.until, m.registered_on, coalesce(h.kinds, '[]') as posts,
      (select min(x.month) from payer_months x where x.regency_id = ${at.regency} and x.payer_id = any (array(select payer_id from member))
        and x.month < ${from}::date and (x.settled_on is null or x.settled_on > ${day}::date)) as oldest_open
    from member m join people w on w.regency_id = m.regency_id and w.id = m.person_id left join held h on h.person_id = m.person_id
    where m.until is null or m.until > ${from}::date
    order by w.name, w.id, m.id`.execute(tx)
  const oldest = rows[0]?.oldest_open
  const billed =
    rows.length === 0 ? new Map<string, BilledFact[]>() : await billedMonths(tx, at, day, from, oldest ?? from)
  return rows.map(({ oldest_open: _, ...row }) => ({ ...row, billed: billed.get(row.membership) ?? [] }))
}

/** The months of each membership, oldest first: all since `from`, before it only what is open on the day. */
async function billedMonths(
  tx: Tx,
  at: FactsPlace,
  day: PlainDate,
  from: PlainDate,
  oldest: string,
): Promise<Map<string, BilledFact[]>> {
  const { rows } = await sql<{
    membership_id: string
    month: string
    settled_on: string | null
    paid_on: string | null
  }>`
    select l.membership_id, l.month, x.settled_on, x.paid_on
    from bill_lines l join payer_months x on x.regency_id = l.regency_id and x.payer_id = l.payer_id and x.month = l.month
    where ${here('l', at)} and l.month >= ${oldest}::date and l.month <= ${day}::date
      and (l.month >= ${from}::date or x.settled_on is null or x.settled_on > ${day}::date)
    order by l.month`.execute(tx)
  const found = new Map<string, BilledFact[]>()
  for (const { membership_id, month, settled_on, paid_on } of rows) {
    const list = found.get(membership_id)
    if (list) list.push([month, settled_on, paid_on])
    else found.set(membership_id, [[month, settled_on, paid_on]])
  }
  return found
}

function here(table: string, { regency, village, person }: FactsPlace): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${table}.${name}`)
  const place = sql`${column('regency_id')} = ${regency} and ${column('village_code')} = ${village}`
  return person ? sql`${place} and ${column('person_id')} = ${person}` : place
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
