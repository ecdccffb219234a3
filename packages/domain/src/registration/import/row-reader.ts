import type { Facts } from '@payung/kernel/refusal'
import { type Cell, noCell, type Row } from './cell'
import { fieldsOf, type ImportKind } from './fields'
import type { Mapping } from './guess-mapping'
import { type Note, type NoteCode, noteFor, type Problem, refuses, seen } from './notes'
import { nothing, type Parsed, unread } from './parsed'

/** Where a field stands in a file, looked up once. `column` is -1 when the file does not have it. */
export interface Slot<Field extends string> {
  readonly field: Field
  readonly column: number
  readonly heading: string
}

/** Reads the cells of one row after another by field, and gathers what is to be said about the row. */
export interface RowReader<Field extends string> {
  slot(field: Field): Slot<Field>
  /** Turns to the next row; what was gathered about the last one is forgotten. */
  turnTo(row: Row): void
  /** The cell of a field; undefined when the file has no such column. */
  cell(slot: Slot<Field>): Cell | undefined
  /** The value of a field, or null when it is absent, empty or unreadable. */
  take<T>(slot: Slot<Field>, parse: (cell: Cell) => Parsed<T>): T | null
  note(slot: Slot<Field>, code: NoteCode, facts?: Facts): void
  noteAll(slot: Slot<Field>, problems: readonly Problem[]): void
  /** Was something said about the field? */
  isNoted(slot: Slot<Field>): boolean
  readonly notes: readonly Note[]
  readonly refused: boolean
}

const quiet: readonly Note[] = []

/** A reader for one file. */
export function rowReader<Field extends string>(mapping: Mapping, kind: ImportKind): RowReader<Field> {
  let cells: Row['cells'] = []
  let notes: Note[] | null = null
  let refused = false

  function noteAll({ field, heading }: Slot<Field>, problems: readonly Problem[]): void {
    for (const problem of problems) {
      notes ??= []
      notes.push(noteFor(field, heading, problem))
      refused ||= refuses(problem)
    }
  }

  return {
    slot(field) {
      const mapped = mapping.columns.find((one) => one.field === field)
      const heading = mapped?.heading ?? fieldsOf(kind)[field]?.says ?? field
      return { field, column: mapped?.column ?? -1, heading }
    },
    turnTo(row) {
      cells = row.cells
      notes = null
      refused = false
    },
    cell: ({ column }) => (column < 0 ? undefined : (cells[column] ?? noCell)),
    take(slot, parse) {
      if (slot.column < 0) return null
      const found = cells[slot.column]
      if (found === undefined || found.kind === 'empty') return null
      const isWhole = found.kind !== 'error' && found.kind !== 'formula' && found.text.length <= LONGEST
      const { value, problems } = isWhole ? parse(found) : broken(found)
      if (problems.length > 0) noteAll(slot, problems)
      return value
    },
    note: (slot, code, facts) => noteAll(slot, [{ code, facts }]),
    noteAll,
    isNoted: ({ field }) => notes?.some((note) => note.field === field) ?? false,
    get notes() {
      return notes ?? quiet
    },
    get refused() {
      return refused
    },
  }
}

/** No field of ours is longer. Parsers see short texts only, so that no text can keep them busy. */
const LONGEST = 2_000

function broken(cell: Cell): Parsed<never> {
  if (cell.text.length > LONGEST) return unread('too_long', { length: cell.text.length, most: LONGEST })
  const problem: Problem =
    cell.kind === 'error' ? { code: 'cell_error', facts: { seen: seen(cell.text) } } : { code: 'formula_without_value' }
  return { ...nothing, problems: [problem] }
}

const MOST_KEPT = 20_000

/** Remembers what a parser made of a text: posts, dates and wages repeat all over a roster. */
export function remembering<T>(parse: (cell: Cell) => Parsed<T>): (cell: Cell) => Parsed<T> {
  const kept = {
    text: new Map<string, Parsed<T>>(),
    date: new Map<string, Parsed<T>>(),
    number: new Map<string, Parsed<T>>(),
  }
  let last: Cell = noCell
  let made: Parsed<T> = nothing
  return (cell) => {
    // readers of files give one cell to all that hold the same text, and columns often say one thing from top to bottom
    if (cell === last) return made
    const { kind, text } = cell
    if (kind !== 'text' && kind !== 'date' && kind !== 'number') return parse(cell)
    const known = kept[kind]
    let parsed = known.get(text)
    if (parsed === undefined) {
      parsed = parse(cell)
      if (known.size < MOST_KEPT) known.set(text, parsed)
    }
    last = cell
    made = parsed
    return parsed
  }
}
