import { shellTexts } from '../texts/shell'
import { useTexts } from '../texts/texts'
import { DateText } from '../ui/date-text'
import css from './demo-banner.module.css'
import { useSession } from './session'

/** Above every page and on every paper of a demonstration: the data are invented, and which day it is. */
export function DemoBanner() {
  const texts = useTexts(shellTexts)
  const { demo, today } = useSession()
  if (!demo) return null
  return (
    <p className={css.banner}>
      <strong>{texts.invented}</strong> · {texts.demoToday} <DateText date={today} />
    </p>
  )
}
