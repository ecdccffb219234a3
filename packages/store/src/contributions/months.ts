import { sql } from 'kysely'
import type { Tx } from '../open'
import type { PlaceRange } from '../place'
import { unitMonths } from './place-units'

/** The money of one month. Rp. */
export interface MonthSumRow {
  month: string
  units: number
  people: number
  estimate: number
  /** The branch's amount where it is known, else nothing. */
  assessed: number | null
  due: number
  paid: number
  posted: number
  due_on: string
  last_due_on: string
}

const sums = sql`to_char(x.month, 'YYYY-MM') as month, count(*)::int as units, sum(x.people)::int as people, sum(x.estimate) as estimate,
    sum(x.assessed) as assessed, sum(coalesce(x.assessed, x.estimate)) as due, sum(x.paid) as paid, sum(x.posted) as posted,
    min(x.due_on) as due_on, max(x.due_on) as last_due_on`

/** The months of the units that pay for people of a place, the latest first. */
export async function monthsOfPlace(tx: Tx, place: PlaceRange, most: number): Promise<MonthSumRow[]> {
  const { rows } = await sql<MonthSumRow>`
    select ${sums} from (${unitMonths(place)}) x
    group by x.month order by x.month desc limit ${most}`.execute(tx)
  return rows
}

/** The months of one paying unit, the latest first. */
export async function monthsOfPayer(tx: Tx, regency: number, payer: string, most: number): Promise<MonthSumRow[]> {
  const { rows } = await sql<MonthSumRow>`
    select ${sums} from payer_months x where x.regency_id = ${regency} and x.payer_id = ${payer}
    group by x.month order by x.month desc limit ${most}`.execute(tx)
  return rows
}
