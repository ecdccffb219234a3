import type { Cell, Row } from './cell'
import type { Mapping } from './guess-mapping'

const CLOSING = /^(?:jumlah|total|sub ?total|mengetahui|catatan|keterangan|ket\b|dibuat|kepala desa,|camat,|nb\b|\*)/i

/** Does the row belong to the list, or is it a blank line, a sum, or the signatures below? */
export function isRowOfList(row: Row, mapping: Mapping): boolean {
  if (row.number < mapping.firstRow || !mapping.columns.some(({ column }) => isFilled(row.cells[column]))) return false
  const first = row.cells.find(isFilled)?.text.trim() ?? ''
  if (!CLOSING.test(first)) return true
  const filled = mapping.columns.filter(({ column }) => isFilled(row.cells[column])).length
  return filled > Math.max(2, mapping.columns.length / 3)
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== ''
}
