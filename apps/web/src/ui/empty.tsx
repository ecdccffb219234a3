import type { ReactNode } from 'react'
import css from './empty.module.css'
import { type Mark, MarkShape } from './status-mark'

interface EmptyProps {
  title?: ReactNode
  /** Why there is nothing here, and what to do. */
  says: ReactNode
  action?: ReactNode
  mark?: Mark
}

/** Nothing here yet: why, and what to do. */
export function Empty({ title, says, action, mark = 'absent' }: EmptyProps) {
  return (
    <div className={css.empty}>
      <svg viewBox="0 0 20 20" className={css.shape} aria-hidden="true">
        <MarkShape mark={mark} />
      </svg>
      <div>
        {title && <h3>{title}</h3>}
        <p>{says}</p>
        {action && <div className={css.action}>{action}</div>}
      </div>
    </div>
  )
}
