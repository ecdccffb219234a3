import type { Tariff } from '@payung/law/tariff'
import { sql } from 'kysely'
import type { Tx } from '../open'
import type { PlaceRange } from '../place'
import { skippedOf } from './monthly-run'

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
