import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './sentence.module.css'
import { type Mark, MarkShape } from './status-mark'

interface SentenceProps {
  /** The answer in words; what decides it stands in <strong>. */
  children: ReactNode
  mark?: Mark
  /** A second sentence, smaller: the reason or the reservation. */
  besides?: ReactNode
  /** The single most useful act of the page. */
  action?: ReactNode
}

/** The answer with which a page opens: readable aloud in a meeting. */
export function Sentence({ children, mark, besides, action }: SentenceProps) {
  return (
    <div className={classes(css.sentence, mark && css[mark])}>
      {mark && (
        <svg viewBox="0 0 20 20" className={css.shape} aria-hidden="true">
          <MarkShape mark={mark} />
        </svg>
      )}
      <div className={css.words}>
        <p className={css.says}>{children}</p>
        {besides && <p className={css.besides}>{besides}</p>}
        {action && <div className={classes(css.action, 'never-printed')}>{action}</div>}
      </div>
    </div>
  )
}
