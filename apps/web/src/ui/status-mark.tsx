import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './status-mark.module.css'

/** The five marks, the same in tables, tiles, charts and print: filled, half, open, dashed, a bare line. */
export const marks = ['whole', 'half', 'open', 'absent', 'not_applicable'] as const
export type Mark = (typeof marks)[number]

const CANOPY = 'M10 2.5c4.7 0 8.3 3.4 8.7 8.200H1.300C1.7 5.9 5.3 2.5 10 2.500z'
const LEFT_HALF = 'M10 2.500c-4.7 0-8.3 3.4-8.7 8.200H10z'
const HANDLE = 'M10 10.700v5.600a1.9 1.9 0 0 0 3.8 0'

/** The shape alone, for use inside another picture; it takes a square of 20. */
export function MarkShape({ mark }: { mark: Mark }) {
  if (mark === 'not_applicable') return <path d="M4 10h12" className={css.line} />
  return (
    <g className={classes(css.line, mark === 'absent' && css.dashed)}>
      <path d={CANOPY} className={mark === 'whole' ? css.filled : undefined} />
      {mark === 'half' && <path d={LEFT_HALF} className={css.filled} />}
      <path d={HANDLE} />
    </g>
  )
}

interface StatusMarkProps {
  mark: Mark
  /** The word, always there: state is word, shape and colour, in this order. */
  children: ReactNode
  /** Beside the word in small: since when, or why. */
  note?: ReactNode
  /** A tinted ground, for the one state a page is about. */
  tinted?: boolean
}

/** A state: its word, its shape and its colour. */
export function StatusMark({ mark, children, note, tinted }: StatusMarkProps) {
  return (
    <span className={classes(css.mark, css[mark], tinted && css.tinted)}>
      <svg viewBox="0 0 20 20" className={css.shape} aria-hidden="true">
        <MarkShape mark={mark} />
      </svg>
      <span>
        {children}
        {note && <span className={css.note}> {note}</span>}
      </span>
    </span>
  )
}
