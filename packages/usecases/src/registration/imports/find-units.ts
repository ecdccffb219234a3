import type { AreaCode } from '@payung/domain/areas/area'
import { areaNames } from '@payung/store/registration/area-names'
import type { UnitWanted } from '@payung/store/registration/imports/store-roster-memberships'
import { addPayers, givePayerNumber, openPayers, type PayerKept } from '@payung/store/registration/payers'
import { payerName } from '../find-payer'
import type { ImportContext } from './import-act'

/**
 * The unit that pays for each group of rows: the one with that number, the village's own, the regency's; else a new one.
 * A village's unit that had no number yet is given the one in the file, unless several villages name it: then each is a unit of it.
 */
export async function findUnits(
  context: ImportContext,
  wanted: readonly UnitWanted[],
): Promise<{ units: (UnitWanted & { id: string })[]; written: number }> {
  const { tx, regency } = context
  if (wanted.length === 0) return { units: [], written: 0 }
  const known = await openPayers(tx, regency, context.today)
  const byArea = new Map<string, PayerKept[]>()
  for (const one of known) byArea.set(one.area_code, [...(byArea.get(one.area_code) ?? []), one])
  const names = await areaNames(tx, [...new Set(wanted.map(({ village }) => village))])
  const isShared = sharedNumbers(wanted)
  const added: PayerKept[] = []
  const numbered: PayerKept[] = []
  const units = wanted.map((unit) => {
    const found = findAmong(byArea, unit)
    if (found) return { ...unit, id: found.id }
    const waiting = (byArea.get(unit.village) ?? []).find((one) => one.number === null && fits(one, unit))
    if (waiting && unit.number !== null) {
      waiting.number = unit.number
      numbered.push(waiting)
      return { ...unit, id: waiting.id }
    }
    const kind = unit.kind === 'npp' && unit.number && isShared.has(unit.number) ? 'unit' : unit.kind
    const row = newUnit(context, unit, kind, names.get(unit.village) ?? unit.village)
    added.push(row)
    byArea.set(unit.village, [...(byArea.get(unit.village) ?? []), row])
    return { ...unit, id: row.id }
  })
  await addPayers(tx, added)
  for (const one of numbered) await givePayerNumber(tx, one, context.import)
  return { units, written: added.length + numbered.length }
}

function fits(one: PayerKept, unit: UnitWanted): boolean {
  const isKind = one.kind === unit.kind || (one.kind === 'unit' && unit.kind === 'npp')
  return one.segment === unit.segment && isKind && one.wadah_code === unit.wadah
}

function findAmong(byArea: ReadonlyMap<string, PayerKept[]>, unit: UnitWanted): PayerKept | undefined {
  for (let area: string = unit.village; area !== ''; area = area.slice(0, Math.max(0, area.lastIndexOf('.')))) {
    const fitting = (byArea.get(area) ?? []).filter((one) => fits(one, unit))
    const found = unit.number === null ? fitting[0] : fitting.find(({ number }) => number === unit.number)
    if (found) return found
  }
  return undefined
}

/** Numbers that several villages of the file name. */
function sharedNumbers(wanted: readonly UnitWanted[]): ReadonlySet<string> {
  const villages = new Map<string, Set<string>>()
  for (const { number, village } of wanted)
    if (number) villages.set(number, (villages.get(number) ?? new Set()).add(village))
  return new Set([...villages].filter(([, set]) => set.size > 1).map(([number]) => number))
}

function newUnit(context: ImportContext, unit: UnitWanted, kind: string, village: string): PayerKept {
  return {
    regency_id: context.regency,
    id: context.newId(),
    area_code: unit.village as AreaCode,
    kind,
    segment: unit.segment,
    number: unit.number,
    wadah_code: unit.wadah,
    name: payerName(kind, unit.wadah, village),
    since: unit.since,
    until: null,
    born_of: context.import,
    closed_by: null,
    edited_at: null,
  }
}
