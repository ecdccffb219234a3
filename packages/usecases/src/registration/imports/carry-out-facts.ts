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

/** A row of facts, as it was read. */
export interface FactRead<Kind extends FactKind> {
  values: FactValues<Kind>
  row: number
  /** The village of the row; of an import of one village that one. */
  village: string | null
}

/** One row of facts, as the act of a row takes it. */
export interface FactRow<Kind extends FactKind> extends FactRead<Kind> {
  /** Refuses the row with a note of the register. */
  refuse(field: string, code: RegisterNote, facts?: Record<string, string | number>): never
}

/** A whole list, for acts whose rows belong together. */
export interface FactList<Kind extends FactKind> {
  rows: readonly FactRead<Kind>[]
  /** Rows that were refused as they were read: their number and what the cell of a field holds. */
  unread: readonly { row: number; textOf(field: string): string }[]
  /** It is taken back at the end: what only follows from it need not be done. */
  isRehearsal: boolean
}

/** Carries out one row. Rows of the same file come in order and see what those before did. */
type RowAct<Kind extends FactKind> = (context: ImportContext, row: FactRow<Kind>) => Promise<FactDone>

/** Carries out a list: every row of it gets an answer. */
type ListAct<Kind extends FactKind> = (
  context: ImportContext,
  list: FactList<Kind>,
) => Promise<ReadonlyMap<number, FactDone | Refusal>>

/** A row that the register refuses, with its note. */
export class RowRefused extends Refusal {
  constructor(readonly note: KeptNote) {
    super(note[1], { nature: 'conflict', says: registerNotes[note[1] as RegisterNote].says, in_english: '' }, note[2])
  }
}

/**
 * Makes the act of a kind of facts from that of one row: each is carried out by itself, and a refused one leaves the others. For
 * facts that are single rows of a table; what moves money is carried out as a list.
 */
export function factsAct<Kind extends FactKind>(kind: Kind, prepare: () => RowAct<Kind>): CarryOut {
  return listAct(kind, async (context, { rows }) => {
    const act = prepare()
    const answers = new Map<number, FactDone | Refusal>()
    for (const one of rows) {
      const refuse = (field: string, code: RegisterNote, facts: Record<string, string | number> = {}): never => {
        throw new RowRefused([field, code, facts])
      }
      answers.set(one.row, await attempt(context.tx, () => act(context, { ...one, refuse })))
    }
    return answers
  })
}

/** Makes the act of a kind of facts. A preview is the same taken back at the end, so that it never says anything else. */
export function listAct<Kind extends FactKind>(kind: Kind, act: ListAct<Kind>): CarryOut {
  return async (carrying) => {
    const { context, confirmed } = carrying
    const villages = await searchVillages(context)
    const read = await readRows(kind, carrying, villages)
    const all = () => act(context, { ...read, isRehearsal: confirmed === null })
    const answers = confirmed ? await all() : await rehearse(context.tx, all)
    const outcomes = read.all.map((one): KeptOutcome => {
      if ('notes' in one) return [one.row, 'refused', one.notes, '', '', []]
      const done = answers.get(one.row)
      if (!done) throw new Error(`no answer to row ${one.row} of ${kind}`)
      return outcomeOf(one.row, one.kept, done, one.village, villages)
    })
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

type ReadRow<Kind extends FactKind> = (FactRead<Kind> & { kept: KeptNote[] }) | { row: number; notes: KeptNote[] }

async function readRows<Kind extends FactKind>(
  kind: Kind,
  { context, mapping, rows, step }: Carrying,
  villages: VillageSearch,
): Promise<Pick<FactList<Kind>, 'rows' | 'unread'> & { all: ReadRow<Kind>[] }> {
  const read = factReader(kind, mapping, { today: context.today, villages: villages.index })
  const all: ReadRow<Kind>[] = []
  const unread: FactList<Kind>['unread'][number][] = []
  for await (const batch of rows) {
    for (const row of batch) {
      if (!isRowOfList(row, mapping)) continue
      const { values, notes } = read(row)
      const split = villages.lastSplit()
      const kept = notes.map(keptNote)
      if (values === null) {
        all.push({ row: row.number, notes: split ? [['village_code', 'village_split', split]] : kept })
        const textOf = (field: string) =>
          row.cells[mapping.columns.find((one) => one.field === field)?.column ?? -1]?.text ?? ''
        unread.push({ row: row.number, textOf })
        continue
      }
      const village = (values as { village?: string | null }).village ?? villages.only ?? null
      all.push({ values, row: row.number, village, kept })
    }
    step('store', all.length, 0)
  }
  return { all, unread, rows: all.filter((one) => 'values' in one) }
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
