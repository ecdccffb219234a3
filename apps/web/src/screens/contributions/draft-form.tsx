import type { ReactNode } from 'react'
import { Button } from '../../ui/button'
import { type Saved, SavedNote } from '../../ui/saved-note'
import css from './rows.module.css'

interface DraftFormProps {
  children: ReactNode
  /** What the one button does, in its own words. */
  act: string
  onSend: () => void
  busy: boolean
  disabled?: boolean
  /** How far the draft is kept on this device. */
  saved: Saved
}

/** A form that keeps itself as a draft: its fields, one button that says the act, and what is saved. */
export function DraftForm({ children, act, onSend, busy, disabled, saved }: DraftFormProps) {
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {children}
      <div className={css.acts}>
        <Button type="submit" kind="filled" icon="check" busy={busy} disabled={disabled}>
          {act}
        </Button>
        <SavedNote saved={saved} />
      </div>
    </form>
  )
}
