import { useEffect, useRef, useState } from 'react'

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; again: () => void } | { state: 'ready'; value: T }

/** Loads anew whenever `key` changes; an answer that comes too late is dropped. */
export function useLoad<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [answer, setAnswer] = useState<{ key: string; value: T } | { key: string; failed: true } | null>(null)
  const [round, setRound] = useState(0)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    let wanted = true
    latest.current().then(
      (value) => wanted && setAnswer({ key, value }),
      () => wanted && setAnswer({ key, failed: true }),
    )
    return () => {
      wanted = false
    }
  }, [key, round])
  if (answer?.key !== key) return { state: 'loading' }
  if ('value' in answer) return { state: 'ready', value: answer.value }
  return {
    state: 'failed',
    again: () => {
      setAnswer(null)
      setRound(round + 1)
    },
  }
}
