import { type AreaCode, regencyCodeOf } from '@payung/domain/areas/area'
import { firstDay, monthOf } from '@payung/kernel/dates'
import { areaNames } from '@payung/store/registration/area-names'
import type { KeptNote, KeptOutcome } from '@payung/store/registration/imports/import-outcomes'
import {
  findingsOfRoster,
  findLeaving,
  type RosterFound,
  type RowFound,
  termsOfRoster,
} from '@payung/store/registration/imports/roster-findings'
import { matchRoster, stageRoster } from '@payung/store/registration/imports/roster-match'
import { actsPlanned, planRoster } from '@payung/store/registration/imports/roster-plan'
import type { RosterImport } from '@payung/store/registration/imports/roster-rows'
import {
  stageUnits,
  storeLeaving,
  storeMemberships,
  unitsWanted,
} from '@payung/store/registration/imports/store-roster-memberships'
import { storeNiks, storePeople } from '@payung/store/registration/imports/store-roster-people'
import { storePosts } from '@payung/store/registration/imports/store-roster-posts'
import { costOfTerms } from './cost-of-terms'
import { findUnits } from './find-units'
import type { Carried, Carrying, ImportContext } from './import-act'
import { type AcceptedRow, readRoster } from './read-roster'
import { sealNiks, stageRows, termsOf } from './roster-rows'
import { searchVillages, type VillageSearch } from './village-search'

/** Holds a roster against the register and, when confirmed, stores it: every row at once, set by set. */
export async function carryOutRoster(carrying: Carrying): Promise<Carried> {
  const { context, confirmed, step } = carrying
  const { tx } = context
  const villages = await searchVillages(context)
  const roster = await readRoster(carrying, villages)
  const of = rosterImport(context)
  const rows = roster.accepted.length

  step('compare', 0, rows)
  await stageRoster(tx, stageRows(roster.accepted, await termsOf(context), context.keys))
  const sealed = confirmed && sealNiks(roster.accepted, context.keys)
  await matchRoster(tx, of)
  await planRoster(tx, of)
  const found = await findingsOfRoster(tx, of)
  const leaving = await findLeaving(tx, of, roster.refusedNames)
  const carried: Carried = {
    outcomes: await outcomesOf(context, villages, roster.accepted, found, roster.refused),
    leaving,
    cost: costOfTerms(await termsOfRoster(tx, of), context.today),
    villages: new Set(roster.accepted.map(({ values }) => values.village)).size,
    written: 0,
  }
  if (confirmed && sealed) {
    step('store', 0, rows)
    const planned = await actsPlanned(tx)
    const units = await findUnits(context, await unitsWanted(tx))
    await stageUnits(tx, units.units)
    carried.written += units.written + (await storePeople(tx, of, planned))
    step('store', Math.floor(rows / 3), rows)
    carried.written += await storePosts(tx, of, planned)
    step('store', Math.floor((rows * 2) / 3), rows)
    carried.written += await storeMemberships(tx, of, planned)
    carried.written += await storeNiks(tx, of, await sealed)
    if (confirmed.complete) carried.written += await storeLeaving(tx, of, confirmed.leaving_on)
    step('store', rows, rows)
  }
  return carried
}

function rosterImport(context: ImportContext): RosterImport {
  const series = () => context.newId().slice(0, 24)
  return {
    regency: context.regency,
    import: context.import,
    area: context.area,
    today: context.today,
    from: firstDay(monthOf(context.today)),
    account: context.account,
    now: context.now,
    ids: {
      people: series(),
      posts: series(),
      decrees: series(),
      appointments: series(),
      memberships: series(),
      heirs: series(),
    },
  }
}

/** What became of every row, those that were refused before among them, in the order of the file. */
async function outcomesOf(
  context: ImportContext,
  villages: VillageSearch,
  accepted: readonly AcceptedRow[],
  found: RosterFound,
  refused: readonly KeptOutcome[],
): Promise<KeptOutcome[]> {
  const regencies = [...new Set(found.rows.flatMap(({ at_regency }) => at_regency ?? []))]
  const names = await areaNames(context.tx, regencies.map(regencyCodeOf))
  const byRow = new Map(found.rows.map((one) => [one.n, one]))
  const outcomes = accepted.map(({ row, values, notes }): KeptOutcome => {
    const one = byRow.get(row)
    if (!one) return [row, found.usual, notes, values.name, villages.nameOf(values.village), []]
    const told = [...notes, ...notesOf(one, villages, names)]
    return [row, one.outcome, told, values.name, villages.nameOf(values.village), one.changes ?? []]
  })
  return [...outcomes, ...refused].sort((a, b) => a[0] - b[0])
}

function notesOf(one: RowFound, villages: VillageSearch, regencies: ReadonlyMap<string, string>): KeptNote[] {
  if (one.problem === 'nik_elsewhere') {
    const regency = regencyCodeOf(one.at_regency as number)
    const name = regencies.get(regency) ?? regency
    const village = one.at_village && villages.nameOf(one.at_village as AreaCode)
    const facts = village
      ? { place: `Desa ${village}`, ask: `operator Desa ${village}` }
      : { place: name, ask: `Dinas PMD ${name}` }
    return [['nik', 'nik_elsewhere', facts]]
  }
  if (one.problem === 'namesakes') return [['name', 'namesakes', {}]]
  if (one.problem === 'person_died') return [['name', 'person_died', { died_on: one.died_on ?? '' }]]
  const notes: KeptNote[] = []
  if (one.no_wage) notes.push(['wage', 'no_wage', {}])
  if (one.post_held) notes.push(['post', 'post_held', {}])
  return notes
}
