import type { Cell, Row } from './cell'
import type { Mapping } from './guess-mapping'

const CLOSING = /^(?:jumlah|total|sub ?total|mengetahui|catatan|keterangan|ket\b|dibuat|kepala desa,|camat,|nb\b|\*)/i

/** Does the row belong to the list, or is it a blank line, a sum, or the signatures below? */
export function isRowOfList({ number, cells }: Row, { firstRow, columns }: Mapping): boolean {
  if (number < firstRow || !columns.some(({ column }) => isFilled(cells[column]))) return false
  let first = 0
  while (!isFilled(cells[first])) first++
  const text = cells[first]?.text.trim() ?? ''
  // a list begins with numbers as a rule
  if (text.charCodeAt(0) < 65 && text[0] !== '*') return true
  const filled = columns.filter(({ column }) => isFilled(cells[column])).length
  return filled > Math.max(2, columns.length / 3) || !CLOSING.test(text)
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text !== '' && cell.text.trim() !== ''
}
