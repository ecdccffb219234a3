import type { Row } from './cell'
import { fieldByContent } from './column-content'
import { fieldsOf, type ImportKind } from './fields'
import { type HeadingLine, headingLines } from './heading-lines'
import { headingKey } from './headings'
import { type Likely, likelyFields, passedBy } from './likely-fields'

/** A column whose meaning is known. `column` counts from 0. */
export interface MappedColumn {
  readonly column: number
  readonly field: string
  readonly heading: string
  /** 0 to 1; from 0.9 on nobody needs to look. */
  readonly confidence: number
}

/** Where the headings stand and what the columns mean. */
export interface Mapping {
  /** Number of the first row of headings, as the person sees it. */
  readonly headerRow: number
  /** Number of the first row below headings and column numbers. */
  readonly firstRow: number
  readonly columns: readonly MappedColumn[]
  readonly unused: readonly { readonly column: number; readonly heading: string }[]
}

/** What a regency chose before: `headingKey` to field, or null for "leave it out". */
export type RememberedMapping = Readonly<Record<string, string | null>>

/**
 * Finds the headings in the first rows of a sheet and guesses what each column means. Title rows above are passed by, headings on two lines joined,
 * a line of column numbers below them skipped. Null when no row looks like headings.
 * @param rows the first thirty rows of the sheet
 * @param remembered what this regency chose before for the same headings; wins over every guess
 */
export function guessMapping(
  rows: readonly Row[],
  kind: ImportKind,
  remembered: RememberedMapping = {},
): Mapping | null {
  let best: { mapping: Mapping; score: number } | null = null
  const likely = likelyFields(kind)
  for (const lines of headingLines(rows)) {
    const mapping = mapColumns(lines, kind, remembered, likely)
    const score = scoreOf(mapping, kind, lines)
    if (score > (best?.score ?? 0)) best = { mapping, score }
  }
  return best && withContent(best.mapping, rows, kind)
}

/** The choices of a mapping in the form that a later file of the same regency is read with. */
export function rememberMapping(mapping: Mapping): RememberedMapping {
  const chosen: Record<string, string | null> = {}
  for (const { heading } of mapping.unused) chosen[headingKey(heading)] = null
  for (const { heading, field } of mapping.columns) chosen[headingKey(heading)] = field
  return chosen
}

function mapColumns(lines: HeadingLine, kind: ImportKind, remembered: RememberedMapping, likely: Likely): Mapping {
  const guesses: MappedColumn[] = []
  for (const { column, heading, key } of lines.headings) {
    const chosen = Object.hasOwn(remembered, key) ? remembered[key] : undefined
    if (chosen === null) continue
    if (chosen && Object.hasOwn(fieldsOf(kind), chosen))
      guesses.push({ column, heading, field: chosen, confidence: 1.01 })
    else for (const [field, confidence] of likely(key)) guesses.push({ column, heading, field, confidence })
  }
  guesses.sort((a, b) => b.confidence - a.confidence || a.column - b.column)
  const columns: MappedColumn[] = []
  for (const guess of guesses)
    if (!columns.some((taken) => taken.column === guess.column || taken.field === guess.field))
      columns.push({ ...guess, confidence: Math.min(1, guess.confidence) })
  columns.sort((a, b) => a.column - b.column)
  const taken = new Set(columns.map(({ column }) => column))
  const unused = lines.headings
    .filter(({ column }) => !taken.has(column))
    .map(({ column, heading }) => ({ column, heading }))
  return { headerRow: lines.headerRow, firstRow: lines.firstRow, columns, unused }
}

/** Headings are worth what they explain; one line that explains as much as two is better, and so is the upper one. */
function scoreOf(mapping: Mapping, kind: ImportKind, lines: HeadingLine): number {
  if (mapping.columns.length < 2 && !mapping.columns.some(({ field }) => fieldsOf(kind)[field]?.required)) return 0
  const explained = mapping.columns.reduce((sum, { confidence }) => sum + confidence * confidence, 0)
  return explained - 0.3 * lines.looksFilled - 0.1 * (lines.height - 1) - 0.001 * lines.headerRow
}

/** Adds what only the cells below tell, for columns whose heading told nothing. */
function withContent(mapping: Mapping, rows: readonly Row[], kind: ImportKind): Mapping {
  const below = rows.filter(({ number }) => number >= mapping.firstRow)
  const columns = [...mapping.columns]
  for (const { column, heading } of mapping.unused) {
    if (passedBy.has(headingKey(heading)) && headingKey(heading) !== 'nomor') continue
    const field = fieldByContent(below, column)
    const wanted = field && Object.hasOwn(fieldsOf(kind), field) && !columns.some((taken) => taken.field === field)
    if (wanted) columns.push({ column, heading, field, confidence: 0.6 })
  }
  columns.sort((a, b) => a.column - b.column)
  return {
    ...mapping,
    columns,
    unused: mapping.unused.filter(({ column }) => !columns.some((one) => one.column === column)),
  }
}
