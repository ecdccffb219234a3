import { useSyncExternalStore } from 'react'
import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import { Icon } from './icon'
import { useNumbers } from './numbers'
import css from './offline-bar.module.css'

/** Has the device a connection? */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine)
}

/** Says that there is no connection, and how much waits to be sent. `shown` forces it, for the page of pieces. */
export function OfflineBar({ waiting = 0, shown }: { waiting?: number; shown?: boolean }) {
  const texts = useTexts(uiTexts)
  const { count } = useNumbers()
  const online = useOnline()
  if (online && !shown) return null
  return (
    <div className={css.bar} role="status">
      <Icon name="offline" />
      <span>
        {texts.offline.says} {waiting > 0 && <strong>{texts.offline.waiting(count(waiting))}</strong>}
      </span>
    </div>
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
