import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let waiting: { promise: Promise<boolean>; settle: (signedIn: boolean) => void } | null = null

/** Asks the person to sign in again, once for all calls that wait. True when they did. */
export function signInAgain(): Promise<boolean> {
  if (!waiting) {
    let settle: (signedIn: boolean) => void = () => undefined
    const promise = new Promise<boolean>((resolve) => {
      settle = resolve
    })
    waiting = { promise, settle }
    tell()
  }
  return waiting.promise
}

/** Ends the waiting: every call is repeated, or fails as it would have. */
export function answerExpiry(signedIn: boolean): void {
  waiting?.settle(signedIn)
  waiting = null
  tell()
}

/** Is a call waiting for the person to sign in? */
export function useExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting !== null,
  )
}

function tell(): void {
  for (const listener of listeners) listener()
}
