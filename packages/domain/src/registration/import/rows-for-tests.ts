import { type Row, textCell } from './cell'

/** Rows as a CSV file would give them, numbered from 1; cells are parted by `|`. */
export function rowsOf(...lines: string[]): Row[] {
  return lines
    .map((line, index) => ({ number: index + 1, cells: line.split('|').map((text) => textCell(text.trim())) }))
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
}
