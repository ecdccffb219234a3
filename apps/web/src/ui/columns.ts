import type { ReactNode } from 'react'

/** A column of a table, small or big. */
export interface Column<Row> {
  key: string
  head: string
  cell: (row: Row) => ReactNode
  /** Figures stand right, words left. */
  align?: 'right'
  /** What the rows are sorted by; a column without it cannot be sorted. `null` always stands last. */
  sort?: (row: Row) => string | number | null
  /** Width on the desk in rem; the big table needs it to keep columns still while rows move. */
  width?: number
  /** Not shown until chosen. */
  hidden?: boolean
  /** Shown always: what names the row. */
  fixed?: boolean
}

export interface Order {
  key: string
  down: boolean
}

/** The rows in the order asked for; the rows that lack a value stand last in both directions. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  order: Order | null,
): readonly Row[] {
  const by = order && columns.find((column) => column.key === order.key)?.sort
  if (!by) return rows
  const way = order.down ? -1 : 1
  const collate = new Intl.Collator('id', { numeric: true }).compare
  return rows
    .map((row) => ({ row, at: by(row) }))
    .sort((a, b) => {
      if (a.at === null || b.at === null) return (a.at === null ? 1 : 0) - (b.at === null ? 1 : 0)
      return (
        way * (typeof a.at === 'number' && typeof b.at === 'number' ? a.at - b.at : collate(String(a.at), String(b.at)))
      )
    })
    .map(({ row }) => row)
}
