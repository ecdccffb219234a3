import type { ReactNode } from 'react'
import { Link } from 'wouter'
import css from './bars.module.css'
import { classes } from './classes'
import { useNumbers } from './numbers'
import { type Mark, StatusMark } from './status-mark'

export interface Bar {
  key: string
  label: ReactNode
  /** `null`: no data, which is never drawn as zero. */
  value: number | null
  /** The whole of which `value` is a part; the bar then shows the share. */
  of?: number | null
  href?: string
  /** Instead of a bar: a state in words, for instance "tidak berlaku". */
  mark?: { mark: Mark; says: ReactNode }
}

interface BarsProps {
  /** What the picture shows, read out first. */
  caption: string
  bars: readonly Bar[]
  /** The line that should be reached; in percent when the bars are shares. */
  target?: { value: number; says: string }
  /** How a plain value is written; a share is always written with n dari N. */
  written?: (value: number) => string
}

/** Bars from zero, labelled directly. It is a table, so it reads and prints as one. */
export function Bars({ caption, bars, target, written }: BarsProps) {
  const { count, percent } = useNumbers()
  const shares = bars.some((bar) => bar.of != null)
  const full = shares ? 100 : Math.max(1, target?.value ?? 0, ...bars.map((bar) => bar.value ?? 0))
  const at = target && `${(target.value / full) * 100}%`
  return (
    <table className={css.bars}>
      <caption className="only-heard">{caption}</caption>
      {target && (
        <thead>
          <tr>
            <td />
            <td className={css.targetCell}>
              <span
                className={classes(css.targetSays, target.value / full > 0.6 && css.targetLeft)}
                style={{ left: at }}
              >
                {target.says}
              </span>
            </td>
            <td />
          </tr>
        </thead>
      )}
      <tbody>
        {bars.map((bar) => {
          const share =
            bar.of != null && bar.value !== null ? (bar.of === 0 ? 0 : (bar.value / bar.of) * 100) : bar.value
          return (
            <tr key={bar.key}>
              <th scope="row">{bar.href ? <Link href={bar.href}>{bar.label}</Link> : bar.label}</th>
              <td className={css.lane} colSpan={bar.mark ? 2 : 1}>
                {bar.mark ? (
                  <StatusMark mark={bar.mark.mark}>{bar.mark.says}</StatusMark>
                ) : (
                  <span className={classes(css.track, bar.value === null && css.unknown)}>
                    <span className={css.bar} style={{ width: `${Math.min(100, ((share ?? 0) / full) * 100)}%` }} />
                    {at && <span className={css.target} style={{ left: at }} />}
                  </span>
                )}
              </td>
              {!bar.mark && (
                <td className={css.value}>
                  {bar.value === null ? (
                    '–'
                  ) : bar.of != null ? (
                    <>
                      <strong>{percent(bar.value, bar.of)}</strong>
                      <span className={css.made}>
                        {count(bar.value)}/{count(bar.of)}
                      </span>
                    </>
                  ) : (
                    <strong>{(written ?? count)(bar.value)}</strong>
                  )}
                </td>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
