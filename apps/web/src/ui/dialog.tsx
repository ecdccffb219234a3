import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { IconButton } from './button'
import { classes } from './classes'
import css from './dialog.module.css'

interface DialogProps {
  open: boolean
  /** Escape, the cross, or a press beside it. Without it the dialog must be answered. */
  onClose?: () => void
  title: string
  children: ReactNode
  /** Buttons at the foot, the act last. */
  actions?: ReactNode
  /** `drawer` comes from the right and leaves the page in view. */
  shape?: 'box' | 'drawer'
}

/** A sheet above the page, for a question or for help; never for work. */
export function Dialog({ open, onClose, title, children, actions, shape = 'box' }: DialogProps) {
  const texts = useTexts(uiTexts)
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by keyboard; the click is on what lies behind
    <dialog
      ref={ref}
      className={classes(css.dialog, css[shape])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose?.()
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose?.()
      }}
    >
      {open && (
        <div className={css.inside}>
          <div className={css.head}>
            <h2 id={titleId}>{title}</h2>
            {onClose && <IconButton icon="x" label={texts.close} onClick={onClose} />}
          </div>
          <div className={css.body}>{children}</div>
          {actions && <div className={css.foot}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
