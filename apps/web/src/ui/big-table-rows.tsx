import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './big-table.module.css'
import { classes } from './classes'
import type { Column, Order } from './columns'
import { HeadCell } from './small-table'
import table from './small-table.module.css'
import { useWindow } from './use-window'

interface RowsProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  hrefOf?: (row: Row) => string | undefined
  order: Order | null
  onOrder: (order: Order) => void
}

const ROW_PX = 41
/** Columns may shrink to this part of their width before the table scrolls sideways. */
const LEAST = 0.88

/** The rows on the desk: a sticky head, only what is in view in the page, one row at a time in the tab order. */
export function BigTableRows<Row>({ caption, columns, rows, keyOf, hrefOf, order, onOrder }: RowsProps<Row>) {
  const texts = useTexts(uiTexts)
  const [, go] = useLocation()
  const scroller = useRef<HTMLElement>(null)
  const { from, to } = useWindow(scroller, rows.length, ROW_PX)
  const [current, setCurrent] = useState(0)
  const pending = useRef<number | null>(null)
  const wide = columns.reduce((sum, column) => sum + (column.width ?? 9), 0)
  const at = Math.min(current, rows.length - 1)

  // The row that was moved to may be drawn only after the scrolling: each drawing looks for it.
  useLayoutEffect(() => {
    const row =
      pending.current !== null && scroller.current?.querySelector<HTMLElement>(`[data-at="${pending.current}"]`)
    if (!row) return
    pending.current = null
    row.focus({ preventScroll: true })
    row.scrollIntoView({ block: 'nearest' })
  })

  const moveTo = (next: number) => {
    const bounded = Math.max(0, Math.min(rows.length - 1, next))
    const element = scroller.current
    if (element && (bounded < from || bounded >= to)) element.scrollTop = bounded * ROW_PX
    pending.current = bounded
    setCurrent(bounded)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return
    const page = Math.floor((scroller.current?.clientHeight ?? 400) / ROW_PX) - 2
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length - 1,
    }
    const next = steps[event.key]
    const row = rows[at]
    const href = row && hrefOf?.(row)
    if (next !== undefined) moveTo(next)
    else if (event.key === 'Enter' && href) go(href)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.scroll} ref={scroller} tabIndex={0} aria-label={texts.table.keyboard}>
      <table
        className={classes(table.table, css.table)}
        aria-rowcount={rows.length + 1}
        style={{ minWidth: `${wide * LEAST}rem` }}
      >
        <caption className="only-heard">
          {caption}. {texts.table.keyboard}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${((column.width ?? 9) / wide) * 100}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {from > 0 && <tr className={css.beyond} style={{ height: `${from * ROW_PX}px` }} />}
          {rows.slice(from, to).map((row, i) => {
            const href = hrefOf?.(row)
            return (
              <tr
                key={keyOf(row)}
                data-at={from + i}
                aria-rowindex={from + i + 2}
                tabIndex={from + i === at ? 0 : -1}
                className={classes(href && css.leads)}
                onFocus={() => setCurrent(from + i)}
                onClick={(event) => {
                  if (href && !(event.target as Element).closest('a, button, input, label')) go(href)
                }}
              >
                {columns.map((column, c) => {
                  const Cell = c === 0 ? 'th' : 'td'
                  return (
                    <Cell
                      key={column.key}
                      scope={c === 0 ? 'row' : undefined}
                      className={column.align && table[column.align]}
                    >
                      <div className={css.cell}>{column.cell(row)}</div>
                    </Cell>
                  )
                })}
              </tr>
            )
          })}
          {to < rows.length && <tr className={css.beyond} style={{ height: `${(rows.length - to) * ROW_PX}px` }} />}
        </tbody>
      </table>
    </section>
  )
}
