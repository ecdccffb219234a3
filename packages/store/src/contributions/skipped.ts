import type { Tariff } from '@payung/law/tariff'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, type PlaceRange, withinPlace } from '../place'
import { inForceIn, payerHoldsIn, registeredIn, SHARES, sharesOf } from './line-query'

/** How many memberships of the place a month leaves out, by reason. */
export async function countSkipped(
  tx: Tx,
  place: PlaceRange,
  tariff: Tariff,
): Promise<{ reason: string; people: number }[]> {
  const { rows } = await sql<{ reason: string; people: number }>`
    select reason, count(*)::int as people from (${skippedOf(place, tariff)}) s group by reason order by reason`.execute(
    tx,
  )
  return rows
}

/** The memberships that a month leaves out, each with its reason. */
export function skippedOf(place: PlaceRange, tariff: Tariff): RawBuilder<unknown> {
  const isRegistered = sql`coalesce(${registeredIn(tariff)}, false)`
  return sql`
    select m.regency_id, m.village_code, m.id as membership_id, m.person_id, m.category,
      case when not ${isRegistered} then
          case (select w.nik_standing from people w where w.regency_id = m.regency_id and w.id = m.person_id)
            when 'missing' then 'candidate_without_nik' else 'candidate' end
        when p.id is not null then 'payer_ended' else 'jp_for_bpu' end as reason
    from memberships m left join payers p on p.regency_id = m.regency_id and p.id = m.payer_id and ${ofRegencies('p', place)}
      and not ${payerHoldsIn(tariff)}
    where ${withinPlace('m', 'village_code', place)} and ${inForceIn(tariff)}
      and (not ${isRegistered} or p.id is not null or (m.segment = 'BPU' and m.programmes & 8 <> 0))`
}

/** What the candidates of a place would cost in a month: shown beside the estimate, never billed. Rp. */
export async function costOfCandidates(
  tx: Tx,
  place: PlaceRange,
  tariff: Tariff,
): Promise<{ people: number; total: number }> {
  const shares = sharesOf(tariff)
  const total = sql.join(
    SHARES.map((share) => sql`(${shares[share]})`),
    sql` + `,
  )
  const { rows } = await sql<{ people: number; total: number }>`
    select count(*)::int as people, coalesce(sum(${total}), 0) as total from memberships m
    where ${withinPlace('m', 'village_code', place)} and ${inForceIn(tariff)} and not coalesce(${registeredIn(tariff)}, false)
      and not (m.segment = 'BPU' and m.programmes & 8 <> 0)`.execute(tx)
  return rows[0] ?? { people: 0, total: 0 }
}

/** Somebody whom a month leaves out. */
export interface SkippedRow {
  membership: string
  person: string
  name: string
  village: string
  category: string
  reason: string
}

/** People whom a month leaves out, in the order of their memberships, in pages. */
export async function skippedPage(
  tx: Tx,
  place: PlaceRange,
  tariff: Tariff,
  page: { after?: string; most: number },
): Promise<SkippedRow[]> {
  const { rows } = await sql<SkippedRow>`
    select s.membership_id as membership, s.person_id as person, w.name, s.village_code as village, s.category, s.reason
    from (${skippedOf(place, tariff)}) s join people w on w.regency_id = s.regency_id and w.id = s.person_id
    where ${page.after ? sql`s.membership_id > ${page.after}::uuid` : sql`true`}
    order by s.membership_id limit ${page.most}`.execute(tx)
  return rows
}
