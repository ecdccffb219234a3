import { type Insertable, sql } from 'kysely'
import type { Tx } from '../open'
import { type StageValue, stage } from '../stage'
import type { AssessmentsTable } from '../tables.generated'
import { type AssessedLine, addAssessedLines, applyAssessments } from './assessments'
import type { PayerMeant } from './imported-units'

/** A penetapan that is kept, with its unit and how many persons it lists. */
export interface CodeKept extends PayerMeant {
  code: string
  assessment: string
  amount: number
  people: number
}

/** The penetapan that carry these codes, by code. */
export async function codesKept(tx: Tx, regencyId: number, codes: readonly string[]): Promise<Map<string, CodeKept>> {
  const { rows } = await sql<CodeKept>`
    select a.code, a.id as assessment, a.amount, u.id, u.area_code as area, u.name,
      (select count(*)::int from assessment_lines l where l.regency_id = a.regency_id and l.assessment_id = a.id) as people
    from assessments a join payers u on u.regency_id = a.regency_id and u.id = a.payer_id
    where a.regency_id = ${regencyId} and a.code = any (${codes}::text[])`.execute(tx)
  return new Map(rows.map((row) => [row.code, row]))
}

/** A person of a penetapan that an import brings. */
export type ImportedLine = AssessedLine & { assessment: string }

/** Keeps many penetapan and their persons (those of an import with its id), also persons of penetapan that stood already; the months follow. */
export async function addImportedCodes(
  tx: Tx,
  regencyId: number,
  importId: string | null,
  rows: readonly Omit<Insertable<AssessmentsTable>, 'regency_id' | 'born_of'>[],
  lines: readonly ImportedLine[],
): Promise<void> {
  const columns = {
    id: 'uuid',
    payer_id: 'uuid',
    area_code: 'text',
    month: 'date',
    months: 'smallint',
    code: 'text',
    amount: 'bigint',
    set_on: 'date',
    expires_on: 'date',
    source: 'text',
    recorded_by: 'uuid',
    recorded_at: 'timestamptz',
  } as const
  const names = Object.keys(columns) as (keyof typeof columns)[]
  const list = sql.join(names.map((name) => sql.id(name)))
  await stage(
    tx,
    'codes_brought',
    columns,
    rows.map((row) => names.map((name) => (row[name] ?? null) as StageValue)),
  )
  await sql`insert into assessments (regency_id, born_of, ${list}) select ${regencyId}::int, ${importId}::uuid, ${list} from codes_brought`.execute(
    tx,
  )
  await sql`drop table codes_brought`.execute(tx)
  await addAssessedLines(tx, regencyId, lines, importId)
  await applyAssessments(tx, regencyId, [...new Set(rows.map(({ payer_id }) => payer_id))])
}
