import { sql } from 'kysely'
import type { Tx } from '../../open'

/** What became of a row, as it is kept: row, outcome, notes, what names it, where, what changes. */
export type KeptOutcome = [
  row: number,
  outcome: string,
  notes: KeptNote[],
  shown: string,
  place: string,
  changes: [field: string, before: string | null, after: string | null][],
]

/** A note as it is kept: its sentence is made anew in the language of whoever reads. */
export type KeptNote = [field: string, code: string, facts: Record<string, string | number>]

const ROWS_OF_CHUNK = 1_000

/** Keeps the outcomes of an import, a thousand rows to a chunk, in place of those that were kept before. */
export async function keepOutcomes(
  tx: Tx,
  of: { regency: number; import: string; area: string },
  outcomes: readonly KeptOutcome[],
): Promise<void> {
  await tx
    .deleteFrom('import_outcomes')
    .where('regency_id', '=', of.regency)
    .where('import_id', '=', of.import)
    .execute()
  for (let at = 0; at < outcomes.length; at += ROWS_OF_CHUNK * 10) {
    const chunks = []
    for (let from = at; from < Math.min(at + ROWS_OF_CHUNK * 10, outcomes.length); from += ROWS_OF_CHUNK)
      chunks.push({
        regency_id: of.regency,
        import_id: of.import,
        chunk: from / ROWS_OF_CHUNK,
        area_code: of.area,
        outcomes: JSON.stringify(outcomes.slice(from, from + ROWS_OF_CHUNK)),
      })
    await tx.insertInto('import_outcomes').values(chunks).execute()
  }
}

/** A page of outcomes, in the order of the file. */
export async function listOutcomes(
  tx: Tx,
  asked: { regency: number; import: string; after: number; outcome?: string; noted?: boolean; most: number },
): Promise<KeptOutcome[]> {
  const { rows } = await sql<{ one: KeptOutcome }>`
    select one from import_outcomes o, jsonb_array_elements(o.outcomes) with ordinality as x(one, at)
    where o.regency_id = ${asked.regency} and o.import_id = ${asked.import} and (one ->> 0)::int > ${asked.after}
      ${asked.outcome === undefined ? sql`` : sql`and one ->> 1 = ${asked.outcome}`}
      ${asked.noted ? sql`and jsonb_array_length(one -> 2) > 0` : sql``}
    order by o.chunk, x.at limit ${asked.most}`.execute(tx)
  return rows.map(({ one }) => one)
}

/** Every outcome of an import, in the order of the file. */
export async function everyOutcome(tx: Tx, regency: number, id: string): Promise<KeptOutcome[]> {
  const rows = await tx
    .selectFrom('import_outcomes')
    .select('outcomes')
    .where('regency_id', '=', regency)
    .where('import_id', '=', id)
    .orderBy('chunk')
    .execute()
  return rows.flatMap(({ outcomes }) => outcomes as KeptOutcome[])
}
