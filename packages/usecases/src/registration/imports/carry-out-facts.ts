import type { ImportKind } from '@payung/domain/registration/import/fields'
import { isRowOfList } from '@payung/domain/registration/import/is-row-of-list'
import { type FactValues, factReader } from '@payung/domain/registration/import/read-fact-row'
import { type RegisterNote, registerNotes } from '@payung/domain/registration/register-notes'
import { Refusal } from '@payung/kernel/refusal'
import type { KeptNote, KeptOutcome } from '@payung/store/registration/imports/import-outcomes'
import { attempt, rehearse } from '@payung/store/rehearse'
import type { Carried, Carrying, CarryOut, ImportContext } from './import-act'
import { keptNote } from './read-roster'
import { searchVillages, type VillageSearch } from './village-search'

export type FactKind = Exclude<ImportKind, 'roster'>

/** What a row of facts did. `village` null: the row is about the whole regency. */
export interface FactDone {
  outcome: 'new' | 'changed' | 'unchanged'
  shown: string
  village: string | null
  changes?: KeptOutcome[5]
}

/** One row of facts, as an act takes it. */
export interface FactRow<Kind extends FactKind> {
  values: FactValues<Kind>
  row: number
  /** The village of the row; of an import of one village that one. */
  village: string | null
  /** Refuses the row with a note of the register. */
  refuse(field: string, code: RegisterNote, facts?: Record<string, string | number>): never
}

/** Carries out one row. Rows of the same file come in order and see what those before did. */
type RowAct<Kind extends FactKind> = (context: ImportContext, row: FactRow<Kind>) => Promise<FactDone>

/** A row that the register refuses, with its note. */
class RowRefused extends Refusal {
  constructor(readonly note: KeptNote) {
    super(note[1], { nature: 'conflict', says: registerNotes[note[1] as RegisterNote].says, in_english: '' }, note[2])
  }
}

/**
 * Makes the act of a kind of facts from that of one row. A regency's list is some hundred rows: each is carried out by itself,
 * a preview is the same taken back at the end, so that it never says anything else.
 */
export function factsAct<Kind extends FactKind>(kind: Kind, prepare: () => RowAct<Kind>): CarryOut {
  return async (carrying) => {
    const { context, confirmed } = carrying
    const villages = await searchVillages(context)
    const all = () => carryOutRows(kind, carrying, villages, prepare())
    const outcomes = confirmed ? await all() : await rehearse(context.tx, all)
    const applied = outcomes.filter(([, outcome]) => outcome === 'new' || outcome === 'changed').length
    const places = new Set(outcomes.map(([, , , , place]) => place).filter((place) => place !== ''))
    return {
      outcomes,
      leaving: { count: 0, first: [] },
      cost: null,
      villages: places.size,
      written: applied,
    } satisfies Carried
  }
}

async function carryOutRows<Kind extends FactKind>(
  kind: Kind,
  { context, mapping, rows, step }: Carrying,
  villages: VillageSearch,
  act: RowAct<Kind>,
): Promise<KeptOutcome[]> {
  const read = factReader(kind, mapping, { today: context.today, villages: villages.index })
  const outcomes: KeptOutcome[] = []
  for await (const batch of rows) {
    for (const row of batch) {
      if (!isRowOfList(row, mapping)) continue
      const { values, notes } = read(row)
      const split = villages.lastSplit()
      const kept = notes.map(keptNote)
      if (values === null) {
        const told: KeptNote[] = split ? [['village_code', 'village_split', split]] : kept
        outcomes.push([row.number, 'refused', told, '', '', []])
        continue
      }
      const village = (values as { village?: string | null }).village ?? villages.only ?? null
      const refuse = (field: string, code: RegisterNote, facts: Record<string, string | number> = {}): never => {
        throw new RowRefused([field, code, facts])
      }
      const done = await attempt(context.tx, () => act(context, { values, row: row.number, village, refuse }))
      outcomes.push(outcomeOf(row.number, kept, done, village, villages))
    }
    step('store', outcomes.length, 0)
  }
  return outcomes
}

function outcomeOf(
  row: number,
  notes: KeptNote[],
  done: FactDone | Refusal,
  village: string | null,
  villages: VillageSearch,
): KeptOutcome {
  if (done instanceof Refusal) {
    const note: KeptNote =
      done instanceof RowRefused ? done.note : [done.field ?? '', 'refused_by_rule', { sentence: done.message }]
    return [row, 'refused', [...notes, note], '', village ? villages.nameOf(village) : '', []]
  }
  const place = done.village ? villages.nameOf(done.village) : ''
  return [row, done.outcome, notes, done.shown, place, done.changes ?? []]
}
