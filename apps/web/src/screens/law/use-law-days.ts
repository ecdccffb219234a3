import { useDayWords } from '../../ui/use-day-words'

/** Days as exactly as the law gives them: `2015-07-01` and `2013-12` in words, `2023` as it is. */
export function useLawDays(): (since: string) => string {
  const { day, month } = useDayWords()
  return (since) => (since.length === 10 ? day(since) : since.length === 7 ? month(since) : since)
}
