import type { Cell, Row } from '@payung/domain/registration/import/cell'
import { fieldsOf, type ImportKind } from '@payung/domain/registration/import/fields'
import type { Import, ImportDetail, ImportMapping } from '@payung/domain/registration/imported'
import type { ImportKept } from '@payung/store/registration/imports/import-records'
import { missingFields } from './open-import'

/** How far an import is while it is stored; kept by whoever stores it. */
export type Progress = Import['progress']

/** An import as its list shows it. */
export function importShown(kept: ImportKept, progress: Progress = null): Import {
  return {
    id: kept.id as Import['id'],
    area: kept.area_code as Import['area'],
    kind: kept.kind as Import['kind'],
    file_name: kept.file_name,
    state: kept.state as Import['state'],
    made_at: kept.made_at,
    stored_at: kept.stored_at,
    undone_at: kept.undone_at,
    made_on: kept.made_on,
    stored_on: kept.stored_on,
    undone_on: kept.undone_on,
    rows: kept.rows,
    applied: kept.applied,
    unchanged: kept.unchanged,
    refused: kept.refused,
    progress,
    trouble: kept.trouble,
  }
}

/** What is kept in `imports.options` beside the mapping. */
export interface ImportOptions {
  sheets: string[]
  /** Imports from before files were told about have none. */
  file_notes?: ImportDetail['file_notes']
  samples: ImportDetail['samples']
  complete?: boolean
  leaving_on?: string
}

/** An import as its page shows it. */
export function importDetail(kept: ImportKept, progress: Progress = null): ImportDetail {
  const kind = kept.kind as ImportKind
  const mapping = kept.mapping as ImportMapping
  const { sheets, samples, file_notes = [] } = kept.options as ImportOptions
  const fields = Object.entries(fieldsOf(kind)).map(([field, { says, in_english, required }]) => ({
    field,
    says,
    in_english,
    required: required ?? false,
  }))
  return {
    ...importShown(kept, progress),
    sheets,
    file_notes,
    samples,
    mapping,
    fields,
    counts: (kept.preview as { counts: ImportDetail['counts'] } | null)?.counts ?? null,
    missing: missingFields(kind, mapping),
  }
}

const MOST_CELLS = 5
const LOOKS_LIKE_NIK = /^\D*\d{16}\D*$|^\d[.,]\d+E\+1[45]$/

/** The first cells of each column, so that a person sees what stands in it. What may be a NIK shows four digits. */
export function samplesOf(rows: readonly Row[], mapping: ImportMapping): ImportDetail['samples'] {
  const below = rows.filter(({ number }) => number >= mapping.first_row)
  return mapping.columns.map(({ column, heading, field }) => ({
    column,
    heading,
    sample: below
      .flatMap(({ cells }) => cells[column] ?? [])
      .filter(({ text }) => text.trim() !== '')
      .slice(0, MOST_CELLS)
      .map((cell) => shownCell(cell, field)),
  }))
}

function shownCell({ text }: Cell, field: string | null): string {
  const bare = text.replace(/[\s.\-']/g, '')
  if (field === 'nik' || LOOKS_LIKE_NIK.test(bare)) return `•••• ${bare.slice(-4)}`
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
