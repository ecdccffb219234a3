import { z } from 'zod'
import { AreaCode } from '../areas/area'
import { DateText, IdText } from '../words'

export const IMPORT_KINDS = ['roster', 'ceilings', 'decrees', 'npp', 'kpj', 'codes', 'payments'] as const

/** `read`: waits for a mapping or a preview; `confirmed`: is being stored, or waits to be tried again. */
export const IMPORT_STATES = ['read', 'previewed', 'confirmed', 'stored', 'undone', 'discarded'] as const
export type ImportState = (typeof IMPORT_STATES)[number]

/** What happens, or happened, to one row of the file. */
export const ROW_OUTCOMES = ['new', 'changed', 'unchanged', 'refused'] as const
export type RowOutcome = (typeof ROW_OUTCOMES)[number]

/** The columns of a file and what each is taken for. `column` counts from 0. */
export const ImportMapping = z.object({
  sheet: z.string(),
  header_row: z.int(),
  first_row: z.int(),
  columns: z.array(
    z.object({
      column: z.int(),
      heading: z.string(),
      /** Null: left out. */
      field: z.string().nullable(),
      /** 0 to 1; below 0.9 somebody should look. */
      confidence: z.number(),
    }),
  ),
})
export type ImportMapping = z.infer<typeof ImportMapping>

/** Which sheet, and what a column means; columns that are not named stay as they were. */
export const MappingChange = z.object({
  sheet: z.string().max(100).optional(),
  columns: z.record(z.string().regex(/^\d{1,3}$/), z.string().max(40).nullable()).optional(),
})
export type MappingChange = z.infer<typeof MappingChange>

export const ImportCounts = z.object({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  /** Rows with a note that only warns; they count in their outcome too. */
  warned: z.int(),
  /** People of the register's villages in the file who are absent from it. */
  leaving: z.int(),
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** An import, as its list and its page show it. */
export const Import = z.object({
  id: IdText,
  area: AreaCode,
  kind: z.enum(IMPORT_KINDS),
  file_name: z.string(),
  state: z.enum(IMPORT_STATES),
  made_at: z.string(),
  stored_at: z.string().nullable(),
  undone_at: z.string().nullable(),
  /** The same as days of the house: in a demonstration the day on which it stands. */
  made_on: z.string(),
  stored_on: z.string().nullable(),
  undone_on: z.string().nullable(),
  rows: z.int(),
  applied: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  /** While it is being stored: how far. */
  progress: z.object({ done: z.int(), of: z.int(), step: z.string() }).nullable(),
  /** Why storing did not go through, in one sentence; it can be confirmed again or discarded. */
  trouble: z.string().nullable(),
})
export type Import = z.infer<typeof Import>

/** A column with its first cells, so that a person can see what stands in it. NIKs are masked. */
export const ColumnSample = z.object({ column: z.int(), heading: z.string(), sample: z.array(z.string()) })

/** An import with its mapping: what the page of one import shows before anything is stored. */
export const ImportDetail = Import.extend({
  sheets: z.array(z.string()),
  /** What is true of the file as a whole: macros that were not run, hidden sheets that were not read. */
  file_notes: z.array(z.object({ code: z.string(), says: z.string(), in_english: z.string() })),
  mapping: ImportMapping,
  /** Fields that a column may be taken for. */
  fields: z.array(z.object({ field: z.string(), says: z.string(), in_english: z.string(), required: z.boolean() })),
  samples: z.array(ColumnSample),
  /** What became of its rows, or would become of them; null before the first preview. */
  counts: ImportCounts.nullable(),
  /** Required fields to which no column points yet. */
  missing: z.array(z.string()),
})
export type ImportDetail = z.infer<typeof ImportDetail>

/** A note on a row, in the language asked for. */
export const RowNote = z.object({
  field: z.string(),
  code: z.string(),
  level: z.enum(['refused', 'warned']),
  says: z.string(),
})
export type RowNote = z.infer<typeof RowNote>

/** One row of the file with what it would do. `shown` is what names the row: a name and place, never a NIK. */
export const ImportRow = z.object({
  row: z.int(),
  outcome: z.enum(ROW_OUTCOMES),
  shown: z.string(),
  place: z.string(),
  /** What changes: field, before, after. */
  changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
  notes: z.array(RowNote),
})
export type ImportRow = z.infer<typeof ImportRow>

/** What the import would do. Nothing is stored until it is confirmed. */
export const ImportPreview = z.object({
  counts: ImportCounts,
  /** Estimated contributions a month of the people in the file, before and after. Rp; null where the kind has no cost. */
  cost: z.object({ month: z.string(), before: z.int(), after: z.int() }).nullable(),
  villages: z.int(),
  /** The most frequent notes, with how many rows they touch. */
  notes: z.array(RowNote.extend({ rows: z.int() })),
  /** The first rows of each outcome. */
  sample: z.array(ImportRow),
  /** The first of those who would leave if the list is complete. */
  leaving: z.array(z.object({ id: IdText, name: z.string(), village: z.string() })),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** Confirms an import. With `complete`, who is absent from the list leaves on `leaving_on`. */
export const ImportConfirmed = z.object({
  complete: z.boolean().default(false),
  leaving_on: DateText.optional(),
})
export type ImportConfirmed = z.infer<typeof ImportConfirmed>
