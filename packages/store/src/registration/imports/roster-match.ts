import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../open'
import { type StageValue, stage } from '../../stage'
import { ROSTER_COLUMNS, type RosterImport } from './roster-rows'

/** Categories of vulnerable workers, in SQL. */
export const VULNERABLE = sql`('pekerja_rentan', 'pktd')`

/** An id that this import gives to a row: sequential ids keep the indexes of a bulk insert at one end. */
export function idOfRow(prefix: string, n: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(${prefix}::text || lpad(to_hex(${n}), 12, '0'))::uuid`
}

/** Puts the rows of a roster into a temporary table, so that everything that follows is done with all of them at once. */
export async function stageRoster(tx: Tx, rows: Iterable<readonly StageValue[]>): Promise<number> {
  // For this transaction alone: joins of a whole regency stay in memory, long statements are not compiled first, and names wait
  // in the pending list of their index, which `settleRegister` empties in one go.
  await sql`select set_config('work_mem', '128MB', true), set_config('jit', 'off', true),
    set_config('gin_pending_list_limit', '262144', true)`.execute(tx)
  const count = await stage(tx, 'roster', ROSTER_COLUMNS, rows)
  await sql`analyze roster (n, village, nik_key)`.execute(tx)
  return count
}

/**
 * Finds out who is meant by each row: by NIK in the whole nation; without NIK, or for a person kept without one, by village,
 * name and birth date where exactly one fits. Makes the temporary table `who`.
 */
export async function matchRoster(tx: Tx, { regency }: RosterImport): Promise<void> {
  await sql`
    create temporary table namesakes on commit drop as
    select n, case when many = 1 then person_id end as person_id, many from (
      select r.n, p.id as person_id, count(*) over (partition by r.n) as many,
        row_number() over (partition by p.id order by (r.nik_key is null) desc, r.n) as turn
      from roster r
      join people p on p.regency_id = ${regency} and p.village_code = r.village and lower(p.name) = lower(r.name)
        and (r.born is null or p.born is null or p.born = r.born)
        and (r.nik_key is null or p.nik_standing = 'missing') and p.died_on is null
      where not exists (select from niks k where k.nik_key = r.nik_key)
        and not exists (
          select from niks k join roster o on o.nik_key = k.nik_key where k.regency_id = p.regency_id and k.person_id = p.id)
    ) x where turn = 1`.execute(tx)
  await sql`analyze namesakes`.execute(tx)
  await sql`
    create temporary table who on commit drop as
    select r.n, coalesce(k.person_id, w.person_id) as known, k.regency_id as at_regency, p.village_code as at_village, p.died_on,
      case
        when k.person_id is not null and (k.regency_id <> ${regency} or p.village_code is distinct from r.village) then 'nik_elsewhere'
        when w.many > 1 and r.nik_key is null then 'namesakes'
        when p.died_on is not null then 'person_died'
      end as problem
    from roster r
    left join niks k on k.nik_key = r.nik_key
    left join (select distinct on (n) n, person_id, many from namesakes order by n, person_id) w on w.n = r.n
    left join people p on p.regency_id = ${regency} and p.id = coalesce(k.person_id, w.person_id)`.execute(tx)
  await sql`analyze who (n, known, problem)`.execute(tx)
}
