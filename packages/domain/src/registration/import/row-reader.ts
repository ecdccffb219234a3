import type { Facts } from '@payung/kernel/refusal'
import { type Cell, noCell, type Row } from './cell'
import { fieldsOf, type ImportKind } from './fields'
import type { Mapping } from './guess-mapping'
import { type Note, type NoteCode, noteFor, type Problem, refuses, seen } from './notes'
import { nothing, type Parsed } from './parsed'

/** Reads the cells of one row after another by field name, and gathers what is to be said about the row. */
export interface RowReader<Field extends string> {
  /** Turns to the next row; what was gathered about the last one is forgotten. */
  turnTo(row: Row): void
  /** The cell of a field; undefined when the file has no such column. */
  cell(field: Field): Cell | undefined
  /** The value of a field, or null when it is absent, empty or unreadable. */
  take<T>(field: Field, parse: (cell: Cell) => Parsed<T>): T | null
  note(field: Field, code: NoteCode, facts?: Facts): void
  noteAll(field: Field, problems: readonly Problem[]): void
  readonly notes: readonly Note[]
  readonly refused: boolean
}

const quiet: readonly Note[] = []

/** A reader for one file: mapping and headings are looked up once. */
export function rowReader<Field extends string>(mapping: Mapping, kind: ImportKind): RowReader<Field> {
  const columns = new Map(mapping.columns.map(({ field, column }) => [field, column]))
  const headings = new Map(mapping.columns.map(({ field, heading }) => [field, heading]))
  let cells: Row['cells'] = []
  let notes: Note[] | null = null
  let refused = false

  function cell(field: Field): Cell | undefined {
    const column = columns.get(field)
    return column === undefined ? undefined : (cells[column] ?? noCell)
  }

  function noteAll(field: Field, problems: readonly Problem[]): void {
    for (const problem of problems) {
      notes ??= []
      notes.push(noteFor(field, headings.get(field) ?? fieldsOf(kind)[field]?.says ?? field, problem))
      refused ||= refuses(problem)
    }
  }

  return {
    turnTo(row) {
      cells = row.cells
      notes = null
      refused = false
    },
    cell,
    take(field, parse) {
      const column = columns.get(field)
      const found = column === undefined ? undefined : cells[column]
      if (found === undefined || found.kind === 'empty') return null
      const { value, problems } = found.kind === 'error' || found.kind === 'formula' ? broken(found) : parse(found)
      if (problems.length > 0) noteAll(field, problems)
      return value
    },
    note: (field, code, facts) => noteAll(field, [{ code, facts }]),
    noteAll,
    get notes() {
      return notes ?? quiet
    },
    get refused() {
      return refused
    },
  }
}

function broken(cell: Cell): Parsed<never> {
  const problem: Problem =
    cell.kind === 'error' ? { code: 'cell_error', facts: { seen: seen(cell.text) } } : { code: 'formula_without_value' }
  return { ...nothing, problems: [problem] }
}

const MOST_KEPT = 20_000

/** Remembers what a parser made of a text: posts, dates and wages repeat all over a roster. */
export function remembering<T>(parse: (cell: Cell) => Parsed<T>): (cell: Cell) => Parsed<T> {
  const kept = { text: new Map<string, Parsed<T>>(), other: new Map<string, Parsed<T>>() }
  return (cell) => {
    const known = cell.kind === 'text' ? kept.text : kept.other
    const key = cell.kind === 'text' ? cell.text : `${cell.kind}${cell.text}`
    let parsed = known.get(key)
    if (parsed === undefined) {
      parsed = parse(cell)
      if (known.size < MOST_KEPT) known.set(key, parsed)
    }
    return parsed
  }
}
