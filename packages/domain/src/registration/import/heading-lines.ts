import type { Row } from './cell'
import { headingKey } from './headings'

/** One way to read the headings of a sheet: from one row, or from two that belong together. */
export interface HeadingLine {
  readonly headerRow: number
  readonly firstRow: number
  readonly height: 1 | 2
  readonly headings: readonly { readonly column: number; readonly heading: string; readonly key: string }[]
  /** Cells in these rows that look like contents and not like a heading. */
  readonly looksFilled: number
}

const MOST_ROWS = 30

/** Every way to read headings from the first rows of a sheet. */
export function headingLines(rows: readonly Row[]): HeadingLine[] {
  const first = rows.slice(0, MOST_ROWS)
  return first.flatMap((row, index) => {
    const next = first[index + 1]
    const single = lineOf(row, undefined, first[index + 1])
    const double = next && next.number - row.number === 1 ? lineOf(row, next, first[index + 2]) : undefined
    return [single, ...(double ? [double] : [])].filter((line) => line.headings.length > 4 * line.looksFilled)
  })
}

function lineOf(upper: Row, lower: Row | undefined, below: Row | undefined): HeadingLine {
  const headings: HeadingLine['headings'][number][] = []
  let looksFilled = 0
  let spanning = ''
  for (let column = 0; column < Math.max(upper.cells.length, lower?.cells.length ?? 0); column++) {
    const top = textOf(upper, column)
    const under = lower ? textOf(lower, column) : ''
    // a heading that spans several columns stands in the first of them only
    spanning = top || (under ? spanning : '')
    const heading = [under && !top ? spanning : top, under].filter(Boolean).join(' ')
    if (heading === '') continue
    if (looksLikeContent(top) || looksLikeContent(under)) looksFilled++
    const key = headingKey(heading)
    if (key !== '') headings.push({ column, heading, key })
  }
  const last = lower ?? upper
  const numbered = below !== undefined && isNumberLine(below)
  return {
    headerRow: upper.number,
    firstRow: (numbered ? below.number : last.number) + 1,
    height: lower ? 2 : 1,
    headings,
    looksFilled,
  }
}

/** Government forms number their columns below the headings: 1, 2, 3 or (1), (2), (3). */
function isNumberLine(row: Row): boolean {
  const texts = row.cells.map((cell) => cell?.text.trim() ?? '').filter((text) => text !== '')
  return texts.length >= 3 && texts.every((text, index) => text.replace(/[()\s.]/g, '') === String(index + 1))
}

function textOf(row: Row, column: number): string {
  return (row.cells[column]?.text ?? '').trim().replace(/\s+/g, ' ').slice(0, 120)
}

function looksLikeContent(text: string): boolean {
  return /^\d{4,}$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^(?:rp\s*)?\d{1,3}([.,]\d{3})+/i.test(text)
}
