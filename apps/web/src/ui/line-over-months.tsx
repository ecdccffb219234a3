import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './line-over-months.module.css'
import { useNumbers } from './numbers'
import { SmallTable } from './small-table'
import { useWidth } from './use-width'

export interface Line {
  key: string
  label: string
  /** A missing month is a gap, never a zero. */
  points: readonly { month: string; value: number | null }[]
}

interface LineOverMonthsProps {
  caption: string
  /** At most three; the first is the one the picture is about. */
  lines: readonly Line[]
  target?: { value: number; says: string }
  written?: (value: number) => string
}

const HIGH = 220
const TOP = 16
const BOTTOM = 28

/** Lines over months from zero, each labelled at its end, with its table behind. */
export function LineOverMonths({ caption, lines, target, written }: LineOverMonthsProps) {
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const write = written ?? count
  const [ref, width] = useWidth<HTMLElement>(640)
  const months = [...new Set(lines.flatMap((line) => line.points.map((point) => point.month)))].sort()
  const top = niceTop(Math.max(1, target?.value ?? 0, ...lines.flatMap((line) => line.points.map((p) => p.value ?? 0))))
  const left = 8 + 8 * Math.max(...[0, top / 2, top].map((tick) => write(tick).length))
  const right = Math.min(width * 0.3, 14 + 8.5 * Math.max(...lines.map((line) => line.label.length)))
  const x = (month: string) => left + ((width - left - right) * months.indexOf(month)) / Math.max(1, months.length - 1)
  const y = (value: number) => TOP + (HIGH - TOP - BOTTOM) * (1 - value / top)
  const every = Math.ceil((months.length * 52) / Math.max(1, width - left - right))
  const short = (month: string) => texts.monthsShort[Number(month.slice(5, 7)) - 1]
  return (
    <figure className={css.figure} ref={ref}>
      <figcaption className={css.caption}>{caption}</figcaption>
      <svg width={width} height={HIGH} viewBox={`0 0 ${width} ${HIGH}`} className={css.picture} aria-hidden="true">
        {[0, top / 2, top].map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} className={tick ? css.grid : css.zero} />
            <text x={left - 8} y={y(tick) + 5} className={css.tick} textAnchor="end">
              {write(tick)}
            </text>
          </g>
        ))}
        {months
          .filter((_, i) => (months.length - 1 - i) % every === 0)
          .map((month, i, shown) => (
            <text key={month} x={x(month)} y={HIGH - 8} className={css.tick} textAnchor="middle">
              {short(month)} {month.slice(0, 4) === shown[i - 1]?.slice(0, 4) ? '' : month.slice(0, 4)}
            </text>
          ))}
        {target && (
          <g>
            <line x1={left} x2={width - right} y1={y(target.value)} y2={y(target.value)} className={css.target} />
            <text x={left + 4} y={y(target.value) - 6} className={css.targetSays}>
              {target.says}
            </text>
          </g>
        )}
        {spread(lines.map((line) => endOf(line)).map((end) => (end ? y(end.value) : null))).map((labelY, i) => {
          const line = lines[i]
          if (!line) return null
          const end = endOf(line)
          return (
            <g key={line.key} className={css[`line${i}`]}>
              {runs(line).map((run) => (
                <path
                  key={run[0]?.month}
                  d={run.map((p, at) => `${at ? 'L' : 'M'}${x(p.month)} ${y(p.value)}`).join('')}
                  className={css.path}
                />
              ))}
              {line.points.map((p) =>
                p.value === null ? null : (
                  <circle
                    key={p.month}
                    cx={x(p.month)}
                    cy={y(p.value)}
                    r={p.month === end?.month ? 4 : 2.5}
                    className={css.point}
                  />
                ),
              )}
              {end && labelY !== null && (
                <text x={x(end.month) + 10} y={labelY + 5} className={css.label}>
                  {line.label}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <details className={css.behind}>
        <summary>{texts.asTable}</summary>
        <SmallTable
          caption={caption}
          rows={months}
          keyOf={(month) => month}
          columns={[
            { key: 'month', head: '', cell: (month) => `${short(month)} ${month.slice(0, 4)}` },
            ...lines.map((line) => ({
              key: line.key,
              head: line.label,
              align: 'right' as const,
              cell: (month: string) => {
                const value = line.points.find((point) => point.month === month)?.value
                return value == null ? '–' : write(value)
              },
            })),
          ]}
        />
      </details>
    </figure>
  )
}

interface Point {
  month: string
  value: number
}

/** The stretches without a gap. */
function runs(line: Line): Point[][] {
  const all: Point[][] = [[]]
  for (const { month, value } of line.points) {
    if (value === null) all.push([])
    else all.at(-1)?.push({ month, value })
  }
  return all.filter((run) => run.length > 0)
}

function endOf(line: Line): Point | null {
  return runs(line).at(-1)?.at(-1) ?? null
}

/** Labels at the line's ends, moved apart so that none covers another. */
function spread(at: (number | null)[]): (number | null)[] {
  const moved = [...at]
  const order = at.flatMap((value, i) => (value === null ? [] : [i])).sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0))
  for (let i = 1; i < order.length; i++) {
    const [above, mine] = [order[i - 1] ?? 0, order[i] ?? 0]
    moved[mine] = Math.max(moved[mine] ?? 0, (moved[above] ?? 0) + 18)
  }
  return moved
}

/** A round number at or above, so that the half is round too. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value
}
