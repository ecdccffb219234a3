import { sql } from 'kysely'
import type { Tx } from '../open'

/** A paying unit that a row of a list means. */
export interface PayerMeant {
  id: string
  area: string
  name: string
}

/** Whom the rows of a list name: units with that number, or those of a village; at most two for a row, for two are too many. */
export async function payersMeant(
  tx: Tx,
  regencyId: number,
  asked: readonly { row: number; number: string | null; village: string | null }[],
  on: string,
): Promise<Map<number, PayerMeant[]>> {
  const { rows } = await sql<PayerMeant & { row: number }>`
    select q."row", u.id, u.area_code as area, u.name
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q("row" int, number text, village text)
      cross join lateral (
        select p.id, p.area_code, p.name from payers p
        where p.regency_id = ${regencyId} and (p.until is null or p.until > ${on}::date)
          and case when q.number is null then p.area_code = q.village and p.kind <> 'self'
            else p.number = q.number and (q.village is null or q.village like p.area_code || '%') end
        order by (p.kind = 'npp') desc, p.since, p.id limit 2
      ) u`.execute(tx)
  const meant = new Map<number, PayerMeant[]>()
  for (const { row, ...payer } of rows) meant.set(row, [...(meant.get(row) ?? []), payer])
  return meant
}

/** A membership that a row of the branch's list means, with the unit that pays for it. */
export interface MemberMeant extends PayerMeant {
  row: number
  membership: string
  kpj: string | null
  person: string
}

/** The memberships that rows mean by NIK or KPJ, the newest of each person and unit first. */
export async function membersMeant(
  tx: Tx,
  regencyId: number,
  asked: readonly { row: number; kpj: string | null; nik_key: string | null }[],
): Promise<MemberMeant[]> {
  const { rows } = await sql<MemberMeant>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as q("row" int, kpj text, nik_key text)),
      found as (
        select q."row", m.id, m.since from asked q join memberships m on m.regency_id = ${regencyId} and m.kpj = q.kpj
        union
        select q."row", m.id, m.since from asked q join niks n on n.nik_key = decode(q.nik_key, 'hex') and n.regency_id = ${regencyId}
          join memberships m on m.regency_id = n.regency_id and m.person_id = n.person_id
      )
    select f."row", m.id as membership, m.kpj, w.name as person, u.id, u.area_code as area, u.name
    from found f join memberships m on m.regency_id = ${regencyId} and m.id = f.id and m.since = f.since
      join people w on w.regency_id = m.regency_id and w.id = m.person_id
      join payers u on u.regency_id = m.regency_id and u.id = m.payer_id
    order by f."row", m.since desc, m.id`.execute(tx)
  return rows
}
