import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'

/** A contribution month in words: Maret 2025; `short`: Mar 2025. */
export function Blth({ month, short }: { month: string | null; short?: boolean }) {
  const texts = useTexts(uiTexts)
  if (!month) return <span>–</span>
  const names = short ? texts.monthsShort : texts.months
  return (
    <time dateTime={month}>
      {names[Number(month.slice(5, 7)) - 1]} {month.slice(0, 4)}
    </time>
  )
}
