import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { classes } from './classes'
import { DateText } from './date-text'
import css from './figure.module.css'
import { useNumbers } from './numbers'
import { type Mark, StatusMark } from './status-mark'

interface FigureProps {
  label: ReactNode
  /** A number, or something written already (an amount). `null`: no source says it yet. */
  value: number | ReactNode | null
  /** What it is a part of; then the share stands beside it. */
  of?: number | null
  /** What is counted: "perangkat". */
  unit?: ReactNode
  source?: ReactNode
  /** Day of the figure, yyyy-mm-dd. */
  on?: string
  /** The rows behind it. */
  href?: string
  mark?: { mark: Mark; says: ReactNode }
  /** One line more, for instance the change since last month. */
  note?: ReactNode
  lead?: boolean
}

/** A figure with what it is made of, where it comes from, and of which day. */
export function Figure({ label, value, of, unit, source, on, href, mark, note, lead }: FigureProps) {
  const texts = useTexts(uiTexts)
  const { count, percent } = useNumbers()
  const written = value === null ? texts.noValue : typeof value === 'number' ? count(value) : value
  const share = typeof value === 'number' && of != null ? percent(value, of) : null
  return (
    <div className={classes(css.figure, lead && css.lead)}>
      <div className={css.label}>{label}</div>
      <div className={classes(css.value, value === null && css.missing)}>
        {href ? <Link href={href}>{written}</Link> : written}
        {of == null && unit && value !== null && <span className={css.unit}> {unit}</span>}
      </div>
      {of != null && (
        <div className={css.made}>
          {texts.of} {count(of)} {unit}
          {share && <span className={css.share}>{share}</span>}
        </div>
      )}
      {typeof value === 'number' && of ? (
        <div className={css.track} aria-hidden="true">
          <div className={css.part} style={{ width: `${Math.min(100, (value / of) * 100)}%` }} />
        </div>
      ) : null}
      {mark && (
        <div>
          <StatusMark mark={mark.mark}>{mark.says}</StatusMark>
        </div>
      )}
      {note && <div className={css.note}>{note}</div>}
      {(source || on) && (
        <div className={css.source}>
          {source}
          {source && on && ', '}
          {on && (
            <>
              {texts.on} <DateText date={on} short />
            </>
          )}
        </div>
      )}
    </div>
  )
}
