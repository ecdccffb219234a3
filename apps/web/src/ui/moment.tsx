import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Jakarta',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** A moment on the clock of western Indonesia: 30 Agu 2023 09.41. */
export function Moment({ at }: { at: string }) {
  const { monthsShort } = useTexts(uiTexts)
  const of = Object.fromEntries(parts.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return (
    <time dateTime={at}>
      {of.day} {monthsShort[Number(of.month) - 1]} {of.year} {of.hour}.{of.minute}
    </time>
  )
}
