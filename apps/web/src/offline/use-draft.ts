import { useEffect, useRef, useState } from 'react'
import type { Saved } from '../ui/saved-note'

interface Kept<T> {
  at: number
  value: T
}

const BEFORE = 'payung.draft.'
const KEEP_MS = 7 * 86_400_000
const WAIT_MS = 400

interface Draft<T> {
  value: T
  change: (to: T | ((was: T) => T)) => void
  /** For {@link SavedNote}. */
  saved: Saved
  /** The value came from an earlier visit. */
  restored: boolean
  /** Forgets what was kept, after it was sent or thrown away. */
  forget: () => void
}

/**
 * What somebody is filling in, kept on this device as it is typed and brought back after a reload or a lost session.
 * @param name names the form, its subject and the account, so that nobody meets the draft of another
 */
export function useDraft<T>(name: string, empty: T): Draft<T> {
  const key = BEFORE + name
  const [kept] = useState(() => read<T>(key))
  const [value, setValue] = useState<T>(kept?.value ?? empty)
  const [saved, setSaved] = useState<Saved>(kept ? { state: 'saved', at: new Date(kept.at) } : { state: 'nothing' })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    value,
    saved,
    restored: kept !== null,
    change(to) {
      const next = typeof to === 'function' ? (to as (was: T) => T)(value) : to
      setValue(next)
      setSaved({ state: 'saving' })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setSaved(write(key, next)), WAIT_MS)
    },
    forget() {
      clearTimeout(timer.current)
      localStorage.removeItem(key)
      setValue(empty)
      setSaved({ state: 'nothing' })
    },
  }
}

/** Forgets every draft of this device: when somebody signs out of a telephone that others use too. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(BEFORE)) localStorage.removeItem(key)
}

function read<T>(key: string): Kept<T> | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept<T> | null
    return kept && Date.now() - kept.at < KEEP_MS ? kept : null
  } catch {
    return null
  }
}

function write<T>(key: string, value: T): Saved {
  const at = Date.now()
  try {
    localStorage.setItem(key, JSON.stringify({ at, value } satisfies Kept<T>))
    return { state: 'saved', at: new Date(at) }
  } catch {
    return { state: 'failed' }
  }
}
