import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { classes } from './classes'
import css from './sideways.module.css'

interface SidewaysProps {
  /** What scrolls, for who listens. */
  label: string
  framed?: boolean
  children: ReactNode
}

/** Holds what may be broader than the telephone: it scrolls sideways, fades where more is hidden, and is reached by keyboard. */
export function Sideways({ label, framed, children }: SidewaysProps) {
  const ref = useRef<HTMLElement>(null)
  const [hidden, setHidden] = useState({ before: false, after: false })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const look = () => {
      const beyond = element.scrollWidth - element.clientWidth
      const now = { before: element.scrollLeft > 1, after: element.scrollLeft < beyond - 1 }
      setHidden((was) => (was.before === now.before && was.after === now.after ? was : now))
    }
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  return (
    <section
      ref={ref}
      aria-label={label}
      className={classes(
        css.sideways,
        framed && css.framed,
        hidden.after && css.after,
        hidden.before && !framed && css.before,
      )}
      // What scrolls must be reachable by keyboard.
      tabIndex={hidden.before || hidden.after ? 0 : undefined}
    >
      {children}
    </section>
  )
}
