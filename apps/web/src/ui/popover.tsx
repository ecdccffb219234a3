import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import css from './popover.module.css'

interface PopoverProps {
  label: ReactNode
  icon?: IconName
  /** The name read out, when `label` alone does not say it. */
  name?: string
  align?: 'left' | 'right'
  bare?: boolean
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button that opens a small sheet under itself: choices of a table, the account, sharing. */
export function Popover({ label, icon, name, align = 'left', bare, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const ref = useRef<HTMLDivElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const outside = (event: PointerEvent) => {
      if (!ref.current?.contains(event.target as Node)) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      ref.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', onEscape)
    }
  }, [open])
  return (
    <div className={css.holder} ref={ref}>
      <button
        type="button"
        className={classes(css.button, bare && css.bare)}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={name}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        {label && <span className={css.label}>{label}</span>}
        <Icon name="chevron-down" />
      </button>
      {open && (
        <div id={id} className={classes(css.sheet, css[align])}>
          {typeof children === 'function' ? children(() => setOpen(false)) : children}
        </div>
      )}
    </div>
  )
}
