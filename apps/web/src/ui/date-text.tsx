import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'

/** A day in words: 30 Agustus 2023; `short`: 30 Agu 2023. Unknown is a dash. */
export function DateText({ date, short }: { date: string | null; short?: boolean }) {
  const texts = useTexts(uiTexts)
  if (!date) return <span>–</span>
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  const names = short ? texts.monthsShort : texts.months
  return (
    <time dateTime={date.slice(0, 10)}>
      {day} {names[(month ?? 1) - 1]} {year}
    </time>
  )
}
