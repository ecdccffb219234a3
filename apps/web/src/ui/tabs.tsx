import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { Count } from './count'
import css from './tabs.module.css'

interface TabsProps {
  /** What is divided: read out before the tabs. */
  label: string
  current: string
  /** With `href` a tab is a page of its own; without, `onChoose` changes what stands below. */
  tabs: readonly { key: string; label: ReactNode; count?: number; href?: string }[]
  onChoose?: (key: string) => void
}

/** Parts of one page, one seen at a time. */
export function Tabs({ label, current, tabs, onChoose }: TabsProps) {
  const row = useRef<HTMLElement>(null)
  // On a telephone the row is wider than the screen: the tab that is open is never the one that cannot be seen.
  useEffect(() => {
    const mine = row.current?.querySelector<HTMLElement>('[aria-current]')
    if (current && row.current && mine) row.current.scrollLeft = mine.offsetLeft - row.current.offsetLeft
  }, [current])
  return (
    <nav className={css.tabs} aria-label={label} ref={row}>
      {tabs.map((tab) => {
        const inside = (
          <>
            {tab.label}
            {tab.count !== undefined && (
              <span className={css.count}>
                <Count value={tab.count} />
              </span>
            )}
          </>
        )
        const mine = tab.key === current
        return tab.href ? (
          <Link key={tab.key} href={tab.href} className={css.tab} aria-current={mine ? 'page' : undefined}>
            {inside}
          </Link>
        ) : (
          <button
            key={tab.key}
            type="button"
            className={css.tab}
            aria-current={mine ? 'true' : undefined}
            onClick={() => onChoose?.(tab.key)}
          >
            {inside}
          </button>
        )
      })}
    </nav>
  )
}
