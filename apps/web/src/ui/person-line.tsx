import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { IconButton } from './button'
import css from './person-line.module.css'

interface PersonLineProps {
  name: string
  href?: string
  /** Post, group or profession. */
  sub?: ReactNode
  /** The last four digits; the rest is never here. `null`: none is known. */
  lastFour?: string | null
  /** The number's short name and what stands when it is missing. */
  numberWords: { label: string; missing: string; look: string }
  /** Asks to see the whole number; who asks gives a reason. */
  onLook?: () => void
  mark?: ReactNode
}

/** A person with the number masked but for its last four digits. */
export function PersonLine({ name, href, sub, lastFour, numberWords, onLook, mark }: PersonLineProps) {
  return (
    <div className={css.person}>
      <div className={css.words}>
        <div className={css.name}>{href ? <Link href={href}>{name}</Link> : name}</div>
        <div className={css.sub}>
          {sub && <span>{sub}</span>}
          {lastFour !== undefined && (
            <span className={css.number}>
              {lastFour === null ? (
                numberWords.missing
              ) : (
                <>
                  {numberWords.label} <span aria-hidden="true">············</span>
                  {lastFour}
                </>
              )}
              {lastFour && onLook && (
                <IconButton icon="eye" label={numberWords.look} onClick={onLook} className={css.look} />
              )}
            </span>
          )}
        </div>
      </div>
      {mark}
    </div>
  )
}
