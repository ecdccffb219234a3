import type { Row } from './cell'
import type { Mapping } from './guess-mapping'

const CLOSING = /^(?:jumlah|total|sub ?total|mengetahui|catatan|keterangan|ket\b|dibuat|kepala desa,|camat,|nb\b|\*)/i

/** Does the row belong to the list, or is it a blank line, a sum, or the signatures below? */
export function isRowOfList(row: Row, mapping: Mapping): boolean {
  if (row.number < mapping.firstRow) return false
  let filled = 0
  for (const { column } of mapping.columns) if ((row.cells[column]?.text.trim() ?? '') !== '') filled++
  if (filled === 0) return false
  const first = row.cells.find((cell) => cell !== undefined && cell.text.trim() !== '')
  return !(CLOSING.test(first?.text.trim() ?? '') && filled <= Math.max(2, mapping.columns.length / 3))
}
