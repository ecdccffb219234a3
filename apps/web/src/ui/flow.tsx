import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import css from './flow.module.css'
import { useNumbers } from './numbers'
import { type Mark, StatusMark } from './status-mark'

export interface FlowStep {
  key: string
  label: ReactNode
  /** `null`: no source says it. */
  value: number | null
  href?: string
  /** Who has this step in hand, in small under the label. */
  by?: ReactNode
  /** Why this is less than the step above, and by how much: the gap by its name. */
  gaps?: readonly { key: string; value: number; says: ReactNode; mark?: Mark; href?: string }[]
}

interface FlowProps {
  caption: string
  steps: readonly FlowStep[]
  /** How a value is written; counts by default. */
  written?: (value: number) => string
}

/** From a budget to protection: each step from zero, and between two steps the gap by its name. */
export function Flow({ caption, steps, written }: FlowProps) {
  const { count } = useNumbers()
  const write = written ?? count
  const full = Math.max(1, ...steps.map((step) => step.value ?? 0))
  return (
    <ol className={css.flow} aria-label={caption}>
      {steps.map((step) => (
        <Fragment key={step.key}>
          {step.gaps?.map((gap) => (
            <li key={gap.key} className={css.gap}>
              <StatusMark mark={gap.mark ?? 'open'}>
                <span className={css.lost}>−{write(gap.value)}</span>{' '}
              </StatusMark>
              <span className={css.reason}>{gap.href ? <Link href={gap.href}>{gap.says}</Link> : gap.says}</span>
            </li>
          ))}
          <li className={css.step}>
            <div className={css.label}>
              {step.href ? <Link href={step.href}>{step.label}</Link> : step.label}
              {step.by && <span className={css.by}>{step.by}</span>}
            </div>
            <div className={css.lane} aria-hidden="true">
              {step.value === null ? (
                <span className={css.unknown} />
              ) : (
                <span className={css.bar} style={{ width: `${(step.value / full) * 100}%` }} />
              )}
            </div>
            <div className={css.value}>{step.value === null ? '–' : write(step.value)}</div>
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
