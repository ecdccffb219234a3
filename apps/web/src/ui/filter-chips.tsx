import css from './filter-chips.module.css'
import { Icon } from './icon'
import { useNumbers } from './numbers'

/** A group of choices that narrow the rows; within a group any, between groups all. */
export interface Filter<Row> {
  key: string
  label: string
  choices: readonly { key: string; label: string; matches: (row: Row) => boolean }[]
}

interface FilterChipsProps<Row> {
  filters: readonly Filter<Row>[]
  rows: readonly Row[]
  /** The chosen ones as `group.choice`. */
  chosen: ReadonlySet<string>
  onChange: (chosen: ReadonlySet<string>) => void
}

/** Chips with the number of rows behind each; pressed ones are filled and carry a tick. */
export function FilterChips<Row>({ filters, rows, chosen, onChange }: FilterChipsProps<Row>) {
  const { count } = useNumbers()
  const toggle = (name: string) => {
    const next = new Set(chosen)
    if (!next.delete(name)) next.add(name)
    onChange(next)
  }
  return (
    <>
      {filters.map((filter) => (
        <fieldset key={filter.key} className={css.group}>
          <legend className="only-heard">{filter.label}</legend>
          {filter.choices.map((choice) => {
            const name = `${filter.key}.${choice.key}`
            const pressed = chosen.has(name)
            return (
              <button key={name} type="button" className={css.chip} aria-pressed={pressed} onClick={() => toggle(name)}>
                {pressed && <Icon name="check" />}
                {choice.label}
                <span className={css.count}>{count(rows.filter(choice.matches).length)}</span>
              </button>
            )
          })}
        </fieldset>
      ))}
    </>
  )
}

/** The rows that every group with a chosen chip lets through. */
export function filtered<Row>(
  rows: readonly Row[],
  filters: readonly Filter<Row>[],
  chosen: ReadonlySet<string>,
): readonly Row[] {
  const active = filters
    .map((filter) => filter.choices.filter((choice) => chosen.has(`${filter.key}.${choice.key}`)))
    .filter((choices) => choices.length > 0)
  if (active.length === 0) return rows
  return rows.filter((row) => active.every((choices) => choices.some((choice) => choice.matches(row))))
}
