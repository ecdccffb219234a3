import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './row-card.module.css'

interface RowCardProps {
  title: ReactNode
  href?: string
  /** Under the title, in small. */
  sub?: ReactNode
  /** The state, at the top. */
  mark?: ReactNode
  facts?: readonly { label: string; value: ReactNode }[]
  /** Buttons of this row. */
  actions?: ReactNode
}

/** A row of a table on the telephone. With `href` the whole card leads there. */
export function RowCard({ title, href, sub, mark, facts = [], actions }: RowCardProps) {
  return (
    <article className={css.card}>
      <div className={css.head}>
        <div className={css.title}>
          {href ? (
            <Link href={href} className={css.link}>
              {title}
            </Link>
          ) : (
            title
          )}
        </div>
        {mark}
      </div>
      {sub && <div className={css.sub}>{sub}</div>}
      {facts.length > 0 && (
        <dl className={css.facts}>
          {facts.map((fact) => (
            <div key={fact.label}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {actions && <div className={css.actions}>{actions}</div>}
    </article>
  )
}
