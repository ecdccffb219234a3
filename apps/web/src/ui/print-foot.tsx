import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { DateText } from './date-text'
import css from './print-foot.module.css'

interface PrintFootProps {
  source: ReactNode
  /** Day of the figures, yyyy-mm-dd. */
  on: string
  /** The number under which the same figures can be asked for again. */
  query?: string
  /** A warning that belongs on every paper: "DATA REKAAN". */
  warning?: string
}

/** The foot of every printed page: source, day, number of the query. On the screen a quiet line. */
export function PrintFoot({ source, on, query, warning }: PrintFootProps) {
  const texts = useTexts(uiTexts)
  return (
    <footer className={css.foot}>
      {warning && <strong>{warning}</strong>}
      <span>
        {texts.source}: {source}, {texts.on} <DateText date={on} />
      </span>
      {query && (
        <span>
          {texts.print_foot.query} {query}
        </span>
      )}
    </footer>
  )
}
