import type { Kysely } from 'kysely'
import type { Tables } from '../tables.generated'

/** How a regency divides the work of its villages; null when it has not said. */
export async function regencyRulesOf(
  tx: Kysely<Tables>,
  regency: number,
): Promise<{ separate_duties: boolean; village_rules: unknown } | null> {
  const row = await tx
    .selectFrom('regency_rules')
    .select(['separate_duties', 'village_rules'])
    .where('regency_id', '=', regency)
    .executeTakeFirst()
  return row ?? null
}

/** Sets whether duties are separate in a regency. */
export async function setSeparateDuties(
  tx: Kysely<Tables>,
  regency: number,
  area: string,
  separate: boolean,
): Promise<void> {
  await tx
    .insertInto('regency_rules')
    .values({ regency_id: regency, area_code: area, separate_duties: separate })
    .onConflict((on) => on.column('regency_id').doUpdateSet({ separate_duties: separate }))
    .execute()
}
