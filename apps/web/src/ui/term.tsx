import { type ReactNode, useEffect, useId, useState } from 'react'
import css from './term.module.css'

/** A legal word with its meaning behind it: pointed at, focused or pressed. Once on a page. */
export function Term({ children, means }: { children: ReactNode; means: ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const onEscape = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false)
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [open])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard and touch
    <span className={css.holder} onMouseEnter={() => setOpen(true)} onMouseLeave={() => setOpen(false)}>
      <button
        type="button"
        className={css.term}
        aria-describedby={open ? id : undefined}
        aria-expanded={open}
        onClick={() => setOpen(true)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      >
        {children}
      </button>
      {open && (
        <span role="tooltip" id={id} className={css.means}>
          {means}
        </span>
      )}
    </span>
  )
}
