import { lazy, Suspense, useState } from 'react'
import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { DateText } from '../ui/date-text'
import css from './demo-banner.module.css'
import { useSession } from './session'

const DemoDay = lazy(() => import('./demo-day').then(({ DemoDay }) => ({ default: DemoDay })))

/** Above every page and on every paper of a demonstration: the data are invented, and which day it is; who is signed in may move it. */
export function DemoBanner() {
  const texts = useTexts(shellTexts)
  const { demo, today, account } = useSession()
  const [moving, setMoving] = useState(false)
  if (!demo) return null
  return (
    <div className={css.banner}>
      <p>
        <strong>{texts.invented}</strong> · {texts.demoToday} <DateText date={today} />
      </p>
      {account && (
        <button type="button" className={css.move} aria-label={texts.moveDay.title} onClick={() => setMoving(true)}>
          {texts.demoMove}
        </button>
      )}
      {moving && (
        <Suspense>
          <DemoDay today={today} onClose={() => setMoving(false)} />
        </Suspense>
      )}
    </div>
  )
}
