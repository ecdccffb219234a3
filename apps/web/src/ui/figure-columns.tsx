import type { Column } from './columns'
import { Count } from './count'
import { DateText } from './date-text'
import { Money } from './money'

interface FigureColumn<Row> {
  key: string
  head: string
  of: (row: Row) => number
  width?: number
  hidden?: boolean
}

/** A column of counts, right-aligned and sortable. */
export function countColumn<Row>({ of, width = 6, ...rest }: FigureColumn<Row>): Column<Row> {
  return { ...rest, width, align: 'right', cell: (row) => <Count value={of(row)} />, sort: of }
}

/** A column of rupiah, right-aligned and sortable. */
export function moneyColumn<Row>({ of, width = 8.8, ...rest }: FigureColumn<Row>): Column<Row> {
  return { ...rest, width, align: 'right', cell: (row) => <Money amount={of(row)} />, sort: of }
}

/** A column of days, short and sortable. */
export function dayColumn<Row>({
  of,
  width = 8.8,
  ...rest
}: Omit<FigureColumn<Row>, 'of'> & { of: (row: Row) => string | null }): Column<Row> {
  return { ...rest, width, cell: (row) => <DateText date={of(row)} short />, sort: of }
}
