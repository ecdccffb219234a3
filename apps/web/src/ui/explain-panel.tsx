import type { ReactNode } from 'react'
import { useLanguage } from '../texts/language'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './explain-panel.module.css'
import { Icon } from './icon'

export interface Because {
  act: string
  article: string
  standing: 'read' | 'reported' | 'unverified'
  says: ReactNode
  in_english?: ReactNode
}

interface ExplainPanelProps {
  /** What is explained; by default "Mengapa?". */
  label?: ReactNode
  because: readonly Because[]
  /** Questions that the law leaves open, and what they would change. */
  open?: readonly { code: string; question: ReactNode; affects?: ReactNode }[]
  /** How the figure was reckoned, before the articles. */
  children?: ReactNode
  expanded?: boolean
}

/** Why a figure is what it is: how it is reckoned, which article decides, how well that is known, what is open. */
export function ExplainPanel({ label, because, open = [], children, expanded }: ExplainPanelProps) {
  const texts = useTexts(uiTexts)
  const language = useLanguage()
  return (
    <details className={css.panel} open={expanded}>
      <summary>
        <Icon name="scale" />
        <span>{label ?? texts.whyThis}</span>
        <Icon name="chevron-down" />
      </summary>
      <div className={css.body}>
        {children}
        <ul className={css.articles}>
          {because.map((row) => (
            <li key={`${row.act} ${row.article} ${row.says}`}>
              <strong>
                {row.act} {row.article}
              </strong>
              <span className={css.standing}>{texts.explain.standing[row.standing]}</span>
              <span className={css.says}>{language === 'en' && row.in_english ? row.in_english : row.says}</span>
            </li>
          ))}
        </ul>
        {open.length > 0 && (
          <div className={css.open}>
            <strong>{texts.explain.open}</strong>
            <ul>
              {open.map((row) => (
                <li key={row.code}>
                  {row.question}
                  {row.affects && <span className={css.says}>{row.affects}</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </details>
  )
}
