import { type ReactNode, useMemo, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './big-table.module.css'
import { BigTableRows } from './big-table-rows'
import { Button } from './button'
import { type Column, type Order, sorted } from './columns'
import { Empty } from './empty'
import { type Filter, FilterChips, filtered } from './filter-chips'
import { MenuItem } from './menu-item'
import { useNumbers } from './numbers'
import { Popover } from './popover'
import { SearchField } from './search-field'
import { useDesk } from './use-desk'

export interface BigTableProps<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Where a row leads; Enter and a press on the row go there. */
  hrefOf?: (row: Row) => string | undefined
  /** The words of a row that the search looks in; without it there is no search. */
  wordsOf?: (row: Row) => string
  filters?: readonly Filter<Row>[]
  /** The row on the telephone: a `RowCard`. */
  card: (row: Row) => ReactNode
  first?: Order
  /** The same rows as files: `{label: 'Excel (.xlsx)', href: '/api/...'}`. */
  downloads?: readonly { label: string; href: string }[]
  /** Shown instead of everything when there are no rows at all. */
  empty?: ReactNode
  /** Further buttons of the toolbar. */
  tools?: ReactNode
}

const CARDS_AT_ONCE = 40

/** A long table: search, chips, order, columns, files; on the desk only the rows in view are drawn, on the telephone each is a card. */
export function BigTable<Row>(props: BigTableProps<Row>) {
  const { columns, rows, filters = [], wordsOf, downloads = [], empty, tools, card, keyOf } = props
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const desk = useDesk()
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [order, setOrder] = useState<Order | null>(props.first ?? null)
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set(columns.filter((c) => c.hidden).map((c) => c.key)))
  const [cards, setCards] = useState(CARDS_AT_ONCE)

  const shown = useMemo(() => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    const passed = filtered(rows, filters, chosen)
    const found =
      wordsOf && wanted.length > 0
        ? passed.filter((row) => {
            const text = wordsOf(row).toLowerCase()
            return wanted.every((word) => text.includes(word))
          })
        : passed
    return sorted(found, columns, order)
  }, [rows, filters, chosen, wordsOf, words, columns, order])

  if (rows.length === 0 && empty) return empty
  const sortable = columns.filter((column) => column.sort)
  return (
    <div className={css.whole}>
      <div className={css.tools}>
        {wordsOf && <SearchField value={words} onChange={setWords} />}
        <FilterChips filters={filters} rows={rows} chosen={chosen} onChange={setChosen} />
        <div className={css.right}>
          {tools}
          {!desk && sortable.length > 0 && (
            <Popover label={texts.table.sort} icon="arrow-down" align="right">
              {(close) =>
                sortable.map((column) => (
                  <MenuItem
                    key={column.key}
                    icon={order?.key === column.key ? 'check' : undefined}
                    onPress={() => {
                      setOrder({ key: column.key, down: column.align === 'right' })
                      close()
                    }}
                  >
                    {column.head}
                  </MenuItem>
                ))
              }
            </Popover>
          )}
          {desk && (
            <Popover label={texts.table.columns} icon="columns" align="right">
              <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} />
            </Popover>
          )}
          {downloads.length > 0 && (
            <Popover label={texts.download} icon="download" align="right">
              {(close) =>
                downloads.map((file) => (
                  <MenuItem key={file.href} icon="file-spreadsheet" href={file.href} onPress={close}>
                    {file.label}
                  </MenuItem>
                ))
              }
            </Popover>
          )}
        </div>
      </div>
      <p className={css.count} aria-live="polite">
        {texts.table.rows(count(shown.length), count(rows.length))}
        {chosen.size > 0 && (
          <Button kind="quiet" small onClick={() => setChosen(new Set())}>
            {texts.table.clearFilters}
          </Button>
        )}
      </p>
      {shown.length === 0 ? (
        <Empty says={texts.table.none} />
      ) : desk ? (
        <BigTableRows
          {...props}
          rows={shown}
          columns={columns.filter((column) => column.fixed || !hidden.has(column.key))}
          order={order}
          onOrder={setOrder}
        />
      ) : (
        <>
          <ul className={css.cards}>
            {shown.slice(0, cards).map((row) => (
              <li key={keyOf(row)}>{card(row)}</li>
            ))}
          </ul>
          {shown.length > cards && (
            <Button wide onClick={() => setCards(cards + CARDS_AT_ONCE)}>
              {texts.table.showMore(count(Math.min(CARDS_AT_ONCE, shown.length - cards)))}
            </Button>
          )}
        </>
      )}
    </div>
  )
}

interface ColumnChoiceProps<Row> {
  columns: readonly Column<Row>[]
  hidden: ReadonlySet<string>
  onChange: (hidden: ReadonlySet<string>) => void
}

function ColumnChoice<Row>({ columns, hidden, onChange }: ColumnChoiceProps<Row>) {
  return (
    <fieldset>
      {columns.map((column) => (
        <label key={column.key} className={css.choice}>
          <input
            type="checkbox"
            checked={column.fixed || !hidden.has(column.key)}
            disabled={column.fixed}
            onChange={() => {
              const next = new Set(hidden)
              if (!next.delete(column.key)) next.add(column.key)
              onChange(next)
            }}
          />
          {column.head}
        </label>
      ))}
    </fieldset>
  )
}
