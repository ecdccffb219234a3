import { useSyncExternalStore } from 'react'

/** Indonesian is the language of the work; English is for readers from outside. */
export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

const KEPT_AS = 'payung.language'
const listeners = new Set<() => void>()
let current: Language = kept()

/** The language of this device. */
export function language(): Language {
  return current
}

/** Changes the language of this device, for every open page of it and for the next visit. */
export function setLanguage(to: Language): void {
  current = to
  try {
    localStorage.setItem(KEPT_AS, to)
  } catch {
    // A device that keeps nothing still changes the page that is open.
  }
  document.documentElement.lang = to
  for (const listener of listeners) listener()
}

/** The language of this device; the piece is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function kept(): Language {
  try {
    return localStorage.getItem(KEPT_AS) === 'en' ? 'en' : 'id'
  } catch {
    return 'id'
  }
}
