import { useSyncExternalStore } from 'react'

const QUERY = '(min-width: 56.25rem), print'

/** Is the page wide enough for tables and a menu at the side? Paper is. */
export function useDesk(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches)
}

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}
