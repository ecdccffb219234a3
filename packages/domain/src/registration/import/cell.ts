/** What a cell holds. `formula`: a formula whose result the file does not carry. `date`: `text` is `yyyy-mm-dd`. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'formula' | 'error' | 'empty'

/** One cell of a sheet, whatever the file was. Numbers keep the digits that stood in the file. */
export interface Cell {
  readonly text: string
  readonly kind: CellKind
  /** The text is the stored result of a formula. */
  readonly computed: boolean
}

/** One row of a sheet; `number` is what the person sees at its left edge. Cells that do not exist are absent. */
export interface Row {
  readonly number: number
  readonly cells: readonly (Cell | undefined)[]
}

/** The cell that holds nothing. */
export const noCell: Cell = { text: '', kind: 'empty', computed: false }

/** A cell of plain text, as every cell of a CSV file is. */
export function textCell(text: string): Cell {
  return text === '' ? noCell : { text, kind: 'text', computed: false }
}
