import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Button, IconButton } from './button'
import { classes } from './classes'
import { Icon } from './icon'
import css from './toast.module.css'

interface Toast {
  key: number
  says: string
  tone: 'good' | 'bad'
  undo?: () => void
}

const SEEN_MS = 8_000
const listeners = new Set<() => void>()
let toasts: readonly Toast[] = []
let next = 0

/** Says that an act is done; `undo` takes it back. What has failed stays until it is closed. */
export function showToast(says: string, more: { undo?: () => void; tone?: 'good' | 'bad' } = {}): void {
  next += 1
  change([...toasts.slice(-2), { key: next, says, tone: more.tone ?? 'good', undo: more.undo }])
}

/** Where toasts appear: once, in the shell. */
export function Toasts() {
  const all = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => toasts,
  )
  return (
    <div className={css.place} role="status" aria-live="polite">
      {all.map((toast) => (
        <ToastSheet key={toast.key} toast={toast} />
      ))}
    </div>
  )
}

function ToastSheet({ toast }: { toast: Toast }) {
  const texts = useTexts(uiTexts)
  const [held, setHeld] = useState(false)
  const close = () => change(toasts.filter((other) => other.key !== toast.key))
  useEffect(() => {
    if (held || toast.tone === 'bad') return
    const timer = setTimeout(close, SEEN_MS)
    return () => clearTimeout(timer)
  }, [held])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only stays while it is pointed at or read
    <div
      className={classes(css.toast, css[toast.tone])}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={toast.tone === 'good' ? 'circle-check' : 'triangle-alert'} />
      <span className={css.says}>{toast.says}</span>
      {toast.undo && (
        <Button
          kind="quiet"
          small
          icon="undo"
          className={css.undo}
          onClick={() => {
            toast.undo?.()
            close()
          }}
        >
          {texts.undo}
        </Button>
      )}
      <IconButton icon="x" label={texts.close} onClick={close} />
    </div>
  )
}

function change(to: readonly Toast[]): void {
  toasts = to
  for (const listener of listeners) listener()
}
