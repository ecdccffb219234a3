import { sql } from 'kysely'
import type { Tx } from '../../open'
import { stage } from '../../stage'
import { idOfRow } from './roster-match'
import type { ActsPlanned } from './roster-plan'
import type { RosterImport } from './roster-rows'
import { written } from './store-roster-people'

/** Funds that a village pays from its own budget: their wadah is SD, that of every other fund SA or SL. */
const VILLAGE_FUNDS = sql`('DD', 'ADD', 'PAD', 'BAGI_HASIL', 'BANKEU')`
const KIND = sql`case when p.segment = 'PU' then 'npp' when p.fund = 'SELF' and r.wadah is null then 'self' else 'wadah' end`
const WADAH = sql`case when p.segment = 'PU' or (p.fund = 'SELF' and r.wadah is null) then null else coalesce(r.wadah,
  case when p.fund in ${VILLAGE_FUNDS} then 'SD' when p.fund = 'CSR' then 'SL' else 'SA' end) end`

/** A paying unit that rows of the file need. */
export interface UnitWanted {
  village: string
  segment: string
  kind: string
  wadah: string | null
  number: string | null
  since: string
}

/** Which paying units the plan needs: few, however long the file. */
export async function unitsWanted(tx: Tx): Promise<UnitWanted[]> {
  const { rows } = await sql<UnitWanted>`
    select p.village, p.segment, ${KIND} as kind, ${WADAH} as wadah, r.npp as number, min(p.member_since) as since
    from plan p join roster r on r.n = p.n
    where p.problem is null and (p.membership_act in ('add', 'split') or (p.membership_act = 'patch' and p.terms_change))
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(tx)
  return rows
}

/** Hands over which unit pays for which rows. Makes the temporary table `units`. */
export async function stageUnits(tx: Tx, units: readonly (UnitWanted & { id: string })[]): Promise<void> {
  const columns = {
    village: 'text collate "C"',
    segment: 'text',
    kind: 'text',
    wadah: 'text',
    number: 'text',
    payer_id: 'uuid',
  }
  await stage(
    tx,
    'units',
    columns,
    units.map(({ village, segment, kind, wadah, number, id }) => [village, segment, kind, wadah, number, id]),
  )
  await sql`analyze units`.execute(tx)
}

const UNIT = sql`left join units u on u.village = p.village and u.segment = p.segment and u.kind = ${KIND}
  and u.wadah is not distinct from ${WADAH} and u.number is not distinct from r.npp`

/** Writes the memberships of the plan. Returns rows written. */
export async function storeMemberships(tx: Tx, of: RosterImport, planned: ActsPlanned): Promise<number> {
  const split = planned.split > 0 ? await splitMemberships(tx, of) : 0
  const patched = planned.patch > 0 ? await patchMemberships(tx, of) : 0
  const ended = planned.end > 0 ? await endMemberships(tx, of) : 0
  const added = await sql`
    insert into memberships (regency_id, id, since, until, village_code, person_id, payer_id, appointment_id, segment, category, profession,
      programmes, wage, base_rule, fund, sector, kpj, registered_on, born_of)
    select ${of.regency}, ${idOfRow(of.ids.memberships, sql`p.n`)}, p.member_since, p.until, p.village, p.person_id, u.payer_id,
      case when r.post is null then null else p.appointment_id end, p.segment, r.category, p.profession, p.programmes, p.wage,
      coalesce(r.scheme_base, 'SILTAP'), p.fund, p.sector, p.kpj, case when p.kpj is not null then ${of.today}::date end, ${of.import}
    from plan p join roster r on r.n = p.n ${UNIT}
    where p.problem is null and p.membership_act = 'add' order by p.n`.execute(tx)
  return written(added) + split + patched + ended
}

/** New terms hold from the current month on: the span that holds is closed, the next one opens under the same id. */
async function splitMemberships(tx: Tx, of: RosterImport): Promise<number> {
  const opened = await sql`
    insert into memberships (regency_id, id, since, until, village_code, person_id, payer_id, appointment_id, segment, category, profession,
      programmes, wage, base_rule, fund, sector, kpj, registered_on, registered_by, born_of)
    select m.regency_id, m.id, ${of.from}::date, m.until, m.village_code, m.person_id, coalesce(u.payer_id, m.payer_id),
      case when r.post is null then m.appointment_id else p.appointment_id end, m.segment, r.category, p.profession, p.programmes, p.wage,
      m.base_rule, p.fund, p.sector, p.kpj, coalesce(m.registered_on, case when p.kpj is not null then ${of.today}::date end), m.registered_by,
      ${of.import}
    from plan p join roster r on r.n = p.n
    join memberships m on m.regency_id = ${of.regency} and m.id = p.held_id and m.since = p.held_since ${UNIT}
    where p.problem is null and p.membership_act = 'split'`.execute(tx)
  await keepBefore(tx, of, 'split')
  const closed = await sql`
    update memberships m set until = ${of.from}::date, closed_by = ${of.import}
    from plan p where m.regency_id = ${of.regency} and m.id = p.held_id and m.since = p.held_since
      and p.problem is null and p.membership_act = 'split'`.execute(tx)
  return written(opened) + written(closed)
}

/** Corrects a span in place, and keeps how it was. */
async function patchMemberships(tx: Tx, of: RosterImport): Promise<number> {
  await keepBefore(tx, of, 'patch')
  return written(
    await sql`
      update memberships m set programmes = p.programmes, wage = p.wage, fund = p.fund, profession = p.profession, sector = p.sector,
        category = r.category, kpj = p.kpj, payer_id = case when p.terms_change then coalesce(u.payer_id, m.payer_id) else m.payer_id end,
        appointment_id = case when r.post is null then m.appointment_id else p.appointment_id end,
        registered_on = coalesce(m.registered_on, case when p.kpj is not null then ${of.today}::date end)
      from plan p join roster r on r.n = p.n ${UNIT}
      where m.regency_id = ${of.regency} and m.id = p.held_id and m.since = p.held_since and p.problem is null and p.membership_act = 'patch'`.execute(
      tx,
    ),
  )
}

async function endMemberships(tx: Tx, of: RosterImport): Promise<number> {
  await keepBefore(tx, of, 'end')
  return written(
    await sql`
      update memberships m set until = greatest(m.since, p.until), ended_reason = 'berhenti menurut daftar'
      from plan p where m.regency_id = ${of.regency} and m.id = p.held_id and m.since = p.held_since
        and p.problem is null and p.membership_act = 'end'`.execute(tx),
  )
}

async function keepBefore(tx: Tx, of: RosterImport, act: 'patch' | 'end' | 'split'): Promise<void> {
  await sql`
    insert into import_replaced (regency_id, import_id, tab, id, since, area_code, before)
    select m.regency_id, ${of.import}, 'memberships', m.id, m.since, m.village_code, to_jsonb(m)
    from plan p join memberships m on m.regency_id = ${of.regency} and m.id = p.held_id and m.since = p.held_since
    where p.problem is null and p.membership_act = ${act}`.execute(tx)
}

/** Those in the table `leaving` leave: posts and memberships of the group end on a day. Returns rows written. */
export async function storeLeaving(tx: Tx, of: RosterImport, on: string): Promise<number> {
  const memberships = await sql`
    update memberships m set until = greatest(m.since, ${on}::date), closed_by = ${of.import}, ended_reason = 'tidak ada dalam daftar'
    from leaving l where m.regency_id = ${of.regency} and m.person_id = l.id and m.until is null
      and (m.category in ('pekerja_rentan', 'pktd')) = l.vulnerable`.execute(tx)
  const appointments = await sql`
    update appointments a set until = greatest(a.since, ${on}::date), closed_by = ${of.import}
    from leaving l where a.regency_id = ${of.regency} and a.person_id = l.id and a.until is null and not l.vulnerable`.execute(
    tx,
  )
  return written(memberships) + written(appointments)
}
