import type { ImportPreview, ImportRow, RowNote, RowOutcome } from '@payung/domain/registration/imported'
import { levelOfNote, sentenceOfNote } from '@payung/domain/registration/register-notes'
import type { KeptNote, KeptOutcome } from '@payung/store/registration/imports/import-outcomes'
import type { Carried } from './import-act'

/** What is kept of a preview beside the outcomes of its rows; notes by code, their sentences are made when they are shown. */
export interface KeptPreview {
  counts: ImportPreview['counts']
  cost: ImportPreview['cost']
  villages: number
  notes: { field: string; code: string; facts: Record<string, string | number>; rows: number }[]
  sample: KeptOutcome[]
  leaving: { id: string; name: string; village: string }[]
}

const SAMPLES = 5
const MOST_NOTES = 12
const OUTCOMES: readonly RowOutcome[] = ['new', 'changed', 'unchanged', 'refused']

/** Counts what an import did, or would do. */
export function keptPreview({ outcomes, leaving, cost, villages }: Carried): KeptPreview {
  const counts = {
    rows: outcomes.length,
    new: 0,
    changed: 0,
    unchanged: 0,
    refused: 0,
    warned: 0,
    leaving: leaving.count,
  }
  const notes = new Map<string, KeptPreview['notes'][number]>()
  const samples: Record<string, KeptOutcome[]> = { new: [], changed: [], unchanged: [], refused: [] }
  for (const one of outcomes) {
    const outcome = one[1] as RowOutcome
    counts[outcome]++
    if (outcome !== 'refused' && one[2].length > 0) counts.warned++
    if ((samples[outcome]?.length ?? SAMPLES) < SAMPLES) samples[outcome]?.push(one)
    for (const [field, code, facts] of one[2]) {
      const known = notes.get(`${field} ${code}`)
      if (known) known.rows++
      else notes.set(`${field} ${code}`, { field, code, facts, rows: 1 })
    }
  }
  return {
    counts,
    cost,
    villages,
    notes: [...notes.values()].sort((a, b) => b.rows - a.rows).slice(0, MOST_NOTES),
    sample: OUTCOMES.flatMap((outcome) => samples[outcome] ?? []),
    leaving: leaving.first,
  }
}

/** A kept preview in the language of whoever reads. */
export function previewShown(kept: KeptPreview, language: 'id' | 'en'): ImportPreview {
  return {
    ...kept,
    notes: kept.notes.map(({ field, code, facts, rows }) => ({ ...noteShown([field, code, facts], language), rows })),
    sample: kept.sample.map((one) => rowShown(one, language)),
    leaving: kept.leaving as ImportPreview['leaving'],
  }
}

/** A kept row in the language of whoever reads. */
export function rowShown([row, outcome, notes, shown, place, changes]: KeptOutcome, language: 'id' | 'en'): ImportRow {
  return {
    row,
    outcome: outcome as RowOutcome,
    shown,
    place,
    changes: changes.map(([field, before, after]) => ({ field, before: before ?? '', after: after ?? '' })),
    notes: notes.map((note) => noteShown(note, language)),
  }
}

function noteShown([field, code, facts]: KeptNote, language: 'id' | 'en'): RowNote {
  return { field, code, level: levelOfNote(code), says: sentenceOfNote(code, facts, language) }
}
