import { type ReactNode, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { classes } from './classes'
import { type Column, type Order, sorted } from './columns'
import { Icon } from './icon'
import { Sideways } from './sideways'
import css from './small-table.module.css'

/** As many columns as a telephone shows side by side. */
const FEW = 3

interface SmallTableProps<Row> {
  /** What the table shows; seen when `captionShown`. */
  caption: string
  captionShown?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** The last line: a cell for each key of a column. */
  foot?: Readonly<Record<string, ReactNode>>
  /** Instead of rows when there are none. */
  empty?: ReactNode
}

/** A table that is seen whole. On the telephone a row of many columns stands as a card, a row of few stays a row. */
export function SmallTable<Row>({ caption, captionShown, columns, rows, keyOf, foot, empty }: SmallTableProps<Row>) {
  const [order, setOrder] = useState<Order | null>(null)
  const shown = columns.filter((column) => !column.hidden)
  const cards = shown.length > FEW
  if (rows.length === 0 && empty) return empty
  return (
    <Sideways label={caption} framed>
      <table className={classes(css.table, cards && css.cards)}>
        <caption className={captionShown ? css.caption : 'only-heard'}>{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <HeadCell key={column.key} column={column} order={order} onOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted(rows, columns, order).map((row) => (
            <tr key={keyOf(row)}>
              {shown.map((column, i) => {
                const Cell = i === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={i === 0 ? 'row' : undefined}
                    className={column.align && css[column.align]}
                    data-head={cards ? column.head : undefined}
                  >
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {shown.map((column, i) => {
                const Cell = i === 0 ? 'th' : 'td'
                return (
                  <Cell
                    key={column.key}
                    scope={i === 0 ? 'row' : undefined}
                    className={column.align && css[column.align]}
                    data-head={cards ? column.head : undefined}
                  >
                    {foot[column.key]}
                  </Cell>
                )
              })}
            </tr>
          </tfoot>
        )}
      </table>
    </Sideways>
  )
}

interface HeadCellProps<Row> {
  column: Column<Row>
  order: Order | null
  onOrder: (order: Order) => void
}

/** The head of a column, which sorts when the column can be sorted: a figure first from the top down. */
export function HeadCell<Row>({ column, order, onOrder }: HeadCellProps<Row>) {
  const texts = useTexts(uiTexts)
  const mine = order?.key === column.key ? order : null
  const next = { key: column.key, down: mine ? !mine.down : column.align === 'right' }
  return (
    <th
      scope="col"
      className={classes(column.align && css[column.align])}
      aria-sort={mine ? (mine.down ? 'descending' : 'ascending') : undefined}
    >
      {column.sort ? (
        <>
          <span className="only-printed">{column.head}</span>
          <button
            type="button"
            className={css.sort}
            title={texts.table.sortBy(column.head)}
            onClick={() => onOrder(next)}
          >
            {column.head}
            <span className={classes(css.arrow, mine && css.sorted)}>
              <Icon name={mine && !mine.down ? 'arrow-up' : 'arrow-down'} />
            </span>
          </button>
        </>
      ) : (
        column.head
      )}
    </th>
  )
}
