import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { classes } from './classes'
import css from './import-preview.module.css'
import { useNumbers } from './numbers'

export interface Outcome {
  key: string
  label: string
  count: number
  tone: 'new' | 'changed' | 'leaving' | 'same' | 'refused'
}

interface ImportPreviewProps {
  /** The file, its sheet, when it was read. */
  file: ReactNode
  outcomes: readonly Outcome[]
  current: string
  onChoose: (key: string) => void
  /** Figures beside: cost a month before and after. */
  figures?: ReactNode
  /** The rows of the outcome chosen. */
  children: ReactNode
  /** Confirm, correct, cancel. */
  actions: ReactNode
}

/** What an import would do: every row of the file stands in exactly one of the outcomes. */
export function ImportPreview({ file, outcomes, current, onChoose, figures, children, actions }: ImportPreviewProps) {
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const total = outcomes.reduce((sum, outcome) => sum + outcome.count, 0)
  return (
    <div className={css.preview}>
      <p className={css.file}>{file}</p>
      <div className={css.strip} aria-hidden="true">
        {outcomes.map((outcome) =>
          outcome.count > 0 ? (
            <span key={outcome.key} className={css[outcome.tone]} style={{ flexGrow: outcome.count }} />
          ) : null,
        )}
      </div>
      <div className={css.outcomes}>
        {outcomes.map((outcome) => (
          <button
            key={outcome.key}
            type="button"
            className={classes(css.outcome, outcome.key === current && css.chosen)}
            aria-pressed={outcome.key === current}
            onClick={() => onChoose(outcome.key)}
          >
            <span className={classes(css.swatch, css[outcome.tone])} aria-hidden="true" />
            <span className={css.label}>{outcome.label}</span>
            <strong className={css.count}>{count(outcome.count)}</strong>
          </button>
        ))}
        <p className={css.total}>
          {texts.total} {texts.table.rows(count(total), count(total))}
        </p>
      </div>
      {figures}
      {children}
      <div className={css.actions}>{actions}</div>
    </div>
  )
}
