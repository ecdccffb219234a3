import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'

/** Days and months as words, for sentences that are put together or sent; on the page use `DateText` and `Blth`. */
export interface DayWords {
  /** 30 Agustus 2023 */
  day(date: string): string
  /** Agustus 2023 */
  month(of: string): string
}

/** Days and months in the language of this device. */
export function useDayWords(): DayWords {
  const { months } = useTexts(uiTexts)
  const month = (of: string) => `${months[Number(of.slice(5, 7)) - 1]} ${of.slice(0, 4)}`
  return { month, day: (date) => `${Number(date.slice(8, 10))} ${month(date)}` }
}
