import { type Kysely, sql } from 'kysely'
import type { Tables } from '../tables.generated'

/** The sealed NIK of a person in scope; null when the person is not there or has none. The one door to it. */
export async function sealedNik(tx: Kysely<Tables>, regency: number, person: string): Promise<Uint8Array | null> {
  const { rows } = await sql<{
    sealed: Uint8Array | null
  }>`select reveal_nik(${regency}::int, ${person}::uuid) as sealed`.execute(tx)
  return rows[0]?.sealed ?? null
}

/** Where a person in scope lives; null when there is none. */
export async function villageOfPerson(tx: Kysely<Tables>, regency: number, person: string): Promise<string | null> {
  const row = await tx
    .selectFrom('people')
    .select('village_code')
    .where('regency_id', '=', regency)
    .where('id', '=', person)
    .executeTakeFirst()
  return row?.village_code ?? null
}
