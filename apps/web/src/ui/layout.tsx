import type { ReactNode } from 'react'
import { classes } from './classes'
import css from './layout.module.css'

type Gap = 'tight' | 'normal' | 'loose'

/** Things one below the other. */
export function Stack({ gap = 'normal', children }: { gap?: Gap; children: ReactNode }) {
  return <div className={classes(css.stack, css[gap])}>{children}</div>
}

/** Things side by side that wrap: buttons, chips, marks. */
export function Cluster({ gap = 'tight', end, children }: { gap?: Gap; end?: boolean; children: ReactNode }) {
  return <div className={classes(css.cluster, css[gap], end && css.end)}>{children}</div>
}

/** Equal columns as many as fit, each at least `least` wide. */
export function Columns({
  least = 'normal',
  children,
}: {
  least?: 'narrow' | 'normal' | 'broad'
  children: ReactNode
}) {
  return <div className={classes(css.columns, css[`least_${least}`])}>{children}</div>
}

/** The main thing, and beside it on the desk what explains it. */
export function Beside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={css.beside}>
      <div className={css.main}>{children}</div>
      <aside className={css.aside}>{aside}</aside>
    </div>
  )
}

interface SectionProps {
  title: string
  /** One sentence under the title. */
  says?: ReactNode
  /** Quiet buttons at the end of the title's line. */
  actions?: ReactNode
  id?: string
  level?: 2 | 3
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, says, actions, id, level = 2, children }: SectionProps) {
  const Heading = `h${level}` as const
  return (
    <section className={css.section} id={id} aria-label={title}>
      <div className={css.sectionHead}>
        <div>
          <Heading>{title}</Heading>
          {says && <p className={css.says}>{says}</p>}
        </div>
        {actions && <div className={classes(css.cluster, css.tight, 'never-printed')}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}

/** A sheet that lies on the paper: for one thing that belongs together. Never a sheet in a sheet. */
export function Sheet({ children, tone }: { children: ReactNode; tone?: 'plain' | 'sunk' }) {
  return <div className={classes(css.sheet, tone === 'sunk' && css.sunk)}>{children}</div>
}
