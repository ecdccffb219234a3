import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { classes } from './classes'
import { DateText } from './date-text'
import { Icon } from './icon'
import css from './timeline.module.css'

export interface TimelineFact {
  key: string
  /** yyyy-mm-dd; `null` when it has not happened. */
  on: string | null
  says: ReactNode
  /** Who recorded it, from which source. */
  by?: ReactNode
  /** The paper that proves it. */
  proof?: { label: string; href: string }
  /** `awaited` is still to come; `missing` should have happened by now. */
  state?: 'happened' | 'awaited' | 'missing'
  href?: string
}

/** Facts with their days: what happened, what is awaited, what is overdue. */
export function Timeline({ facts, label }: { facts: readonly TimelineFact[]; label: string }) {
  return (
    <ol className={css.timeline} aria-label={label}>
      {facts.map((fact) => (
        <li key={fact.key} className={classes(css.fact, css[fact.state ?? 'happened'])}>
          <span className={css.dot} aria-hidden="true" />
          <div className={css.on}>
            <DateText date={fact.on} short />
          </div>
          <div>
            <div className={css.says}>{fact.href ? <Link href={fact.href}>{fact.says}</Link> : fact.says}</div>
            {fact.by && <div className={css.by}>{fact.by}</div>}
            {fact.proof && (
              <a className={css.proof} href={fact.proof.href}>
                <Icon name="paperclip" />
                {fact.proof.label}
              </a>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
