import type { OurPart, TheirPart } from '@payung/domain/contributions/explain-difference'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Tx } from '../open'
import { ofRegencies, type PlaceRange } from '../place'
import { stage } from '../stage'
import type { AssessmentsTable } from '../tables.generated'

export type AssessmentRow = Selectable<AssessmentsTable>

export async function findAssessment(tx: Tx, regencyId: number, id: string): Promise<AssessmentRow | undefined> {
  return tx
    .selectFrom('assessments')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function findAssessmentByCode(
  tx: Tx,
  regencyId: number,
  code: string,
): Promise<AssessmentRow | undefined> {
  return tx
    .selectFrom('assessments')
    .selectAll()
    .where('regency_id', '=', regencyId)
    .where('code', '=', code)
    .executeTakeFirst()
}

/** A person on the branch's list. `membership` is found by KPJ where it is not known. Rp. */
export interface AssessedLine {
  membership?: string | null
  kpj: string | null
  name: string
  wage: number | null
  amount: number
}

/** Keeps a penetapan with its list of persons. */
export async function addAssessment(
  tx: Tx,
  row: Insertable<AssessmentsTable>,
  lines: readonly AssessedLine[],
): Promise<void> {
  await tx.insertInto('assessments').values(row).execute()
  await addAssessedLines(
    tx,
    row.regency_id,
    lines.map((one) => ({ ...one, assessment: row.id })),
  )
}

/** Keeps the persons of penetapan that stand already, each list numbered from one. */
export async function addAssessedLines(
  tx: Tx,
  regencyId: number,
  lines: readonly (AssessedLine & { assessment: string })[],
  importId: string | null = null,
): Promise<void> {
  if (lines.length === 0) return
  const columns = {
    at: 'int',
    assessment: 'uuid',
    membership: 'uuid',
    kpj: 'text',
    name: 'text',
    wage: 'bigint',
    amount: 'bigint',
  }
  await stage(
    tx,
    'assessed',
    columns,
    lines.map((one, at) => [at, one.assessment, one.membership ?? null, one.kpj, one.name, one.wage, one.amount]),
  )
  await sql`
    insert into assessment_lines (regency_id, assessment_id, line, area_code, membership_id, kpj, name, wage, amount, born_of)
    select s.regency_id, s.id, row_number() over (partition by s.id order by a.at), s.area_code,
      coalesce(a.membership, (select m.id from memberships m
        where m.regency_id = s.regency_id and m.kpj = a.kpj and m.payer_id = s.payer_id order by m.since desc limit 1)),
      a.kpj, a.name, a.wage, a.amount, ${importId}::uuid
    from assessed a join assessments s on s.regency_id = ${regencyId} and s.id = a.assessment`.execute(tx)
  await sql`drop table assessed`.execute(tx)
}

/**
 * Brings the branch's amounts to the months of units: the latest penetapan of a month counts. One that covers several months
 * is split evenly, the remainder on the first. A month without penetapan goes back to our estimate.
 */
export async function applyAssessments(tx: Tx, regencyId: number, payers: readonly string[]): Promise<void> {
  if (payers.length === 0) return
  await sql`
    update payer_months x set assessed = s.amount
    from payer_months y left join (
      select distinct on (payer_id, month) payer_id, month, amount from (
        select a.payer_id, (a.month + make_interval(months => k))::date as month, a.set_on, a.recorded_at,
          a.amount / a.months + case when k = 0 then a.amount % a.months else 0 end as amount
        from assessments a cross join lateral generate_series(0, a.months - 1) k
        where a.regency_id = ${regencyId} and a.payer_id = any (${payers}::uuid[])
      ) parts order by payer_id, month, set_on desc, recorded_at desc
    ) s on s.payer_id = y.payer_id and s.month = y.month
    where y.regency_id = ${regencyId} and y.payer_id = any (${payers}::uuid[])
      and x.regency_id = y.regency_id and x.payer_id = y.payer_id and x.month = y.month and x.assessed is distinct from s.amount`.execute(
    tx,
  )
}

/** Units of a place for which the branch has set an amount of a month. */
export async function payersWithAssessment(
  tx: Tx,
  place: PlaceRange,
  month: string,
): Promise<{ regency_id: number; payer_id: string }[]> {
  const { rows } = await sql<{ regency_id: number; payer_id: string }>`
    select distinct a.regency_id, a.payer_id from assessments a
    where ${ofRegencies('a', place)} and a.month <= ${month}::date and a.month + make_interval(months => a.months) > ${month}::date`.execute(
    tx,
  )
  return rows
}

/** Penetapan of a unit that cover a month, with the estimate of the same months. */
export async function assessmentsOfMonth(
  tx: Tx,
  regencyId: number,
  payer: string,
  month: string,
): Promise<(AssessmentRow & { estimate: number; paid: number })[]> {
  const { rows } = await sql<AssessmentRow & { estimate: number; paid: number }>`
    select a.*, coalesce(s.estimate, 0) as estimate, coalesce(s.paid, 0) as paid
    from assessments a
      left join lateral (select sum(x.estimate) as estimate, sum(x.paid) as paid from payer_months x where x.regency_id = a.regency_id
        and x.payer_id = a.payer_id and x.month >= a.month and x.month < a.month + make_interval(months => a.months)) s on true
    where a.regency_id = ${regencyId} and a.payer_id = ${payer}
      and a.month <= ${month}::date and a.month + make_interval(months => a.months) > ${month}::date
    order by a.set_on desc, a.recorded_at desc`.execute(tx)
  return rows
}

/** What our estimate has for the months of a penetapan, by membership. */
export async function ourParts(tx: Tx, assessment: AssessmentRow): Promise<OurPart[]> {
  const { rows } = await sql<OurPart>`
    select l.membership_id as membership, max(m.kpj) as kpj, max(w.name) as name, max(l.wage) as wage, sum(l.total) as amount
    from bill_lines l
      join memberships m on m.regency_id = l.regency_id and m.id = l.membership_id
        and m.since = (select max(n.since) from memberships n where n.regency_id = m.regency_id and n.id = m.id)
      join people w on w.regency_id = l.regency_id and w.id = l.person_id
    where l.regency_id = ${assessment.regency_id} and l.payer_id = ${assessment.payer_id} and l.month >= ${assessment.month}::date
      and l.month < ${assessment.month}::date + make_interval(months => ${assessment.months}::int)
    group by l.membership_id order by 3`.execute(tx)
  return rows
}

/** The persons on the branch's list. */
export async function theirParts(tx: Tx, assessment: AssessmentRow): Promise<TheirPart[]> {
  const rows = await tx
    .selectFrom('assessment_lines')
    .select(['membership_id', 'kpj', 'name', 'wage', 'amount'])
    .where('regency_id', '=', assessment.regency_id)
    .where('assessment_id', '=', assessment.id)
    .orderBy('line')
    .execute()
  return rows.map(({ membership_id, ...one }) => ({ ...one, membership: membership_id }))
}
