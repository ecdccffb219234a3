import type { ReactNode } from 'react'
import css from './facts.module.css'

/** Names and what they are, one a line: the rows of a record. */
export function Facts({ facts }: { facts: readonly { label: ReactNode; value: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className={css.facts}>
      {facts.map((fact, i) => (
        <div key={i}>
          <dt>{fact.label}</dt>
          <dd>
            {fact.value}
            {fact.note && <span className={css.note}>{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
