import type { ReactNode } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import css from './diff.module.css'

interface Change {
  key: string
  label: ReactNode
  before: ReactNode | null
  after: ReactNode | null
  why?: ReactNode
}

/** What changed: before, after, and why; the old is struck through, the new carries a bar. */
export function Diff({ caption, changes }: { caption: string; changes: readonly Change[] }) {
  const texts = useTexts(uiTexts)
  const nothing = <span className={css.nothing}>{texts.diff.nothing}</span>
  return (
    <dl className={css.diff} aria-label={caption}>
      {changes.map((change) => (
        <div key={change.key} className={css.change}>
          <dt>{change.label}</dt>
          <dd className={css.before}>
            <span className="only-heard">{texts.diff.before}: </span>
            {change.before === null ? nothing : <del>{change.before}</del>}
          </dd>
          <dd className={css.after}>
            <span className="only-heard">{texts.diff.after}: </span>
            {change.after === null ? nothing : <ins>{change.after}</ins>}
          </dd>
          {change.why && (
            <dd className={css.why}>
              {texts.diff.why}: {change.why}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
