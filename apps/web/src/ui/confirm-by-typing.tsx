import { type ReactNode, useState } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button } from './button'
import { Dialog } from './dialog'
import { Notice } from './notice'
import { TextField } from './text-field'

interface ConfirmByTypingProps {
  open: boolean
  title: string
  /** What will happen, to whom. */
  says: ReactNode
  /** What must be typed: a name that the person must have read. */
  word: string
  /** The act on the button. */
  act: string
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before what cannot be undone: the act opens only to who has typed the name. */
export function ConfirmByTyping({ open, title, says, word, act, busy, onConfirm, onClose }: ConfirmByTypingProps) {
  const texts = useTexts(uiTexts)
  const [typed, setTyped] = useState('')
  const right = typed.trim().toLowerCase() === word.toLowerCase()
  const close = () => {
    setTyped('')
    onClose()
  }
  return (
    <Dialog
      open={open}
      title={title}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{texts.cancel}</Button>
          <Button kind="danger" disabled={!right} busy={busy} onClick={onConfirm}>
            {act}
          </Button>
        </>
      }
    >
      <div>{says}</div>
      <Notice tone="bad">{texts.confirm.irreversible}</Notice>
      <TextField
        label={texts.confirm.type(word)}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
    </Dialog>
  )
}
