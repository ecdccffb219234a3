import type { MonthSum, PayerMonth } from '@payung/domain/contributions/bill'
import { useTexts } from '../../texts/texts'
import { uiTexts } from '../../texts/ui'
import type { Mark } from '../../ui/status-mark'

/** Months and days as words inside a sentence: Juli 2023, 15 Agustus 2023. */
export function useDays(): { month: (month: string) => string; day: (date: string) => string } {
  const { months } = useTexts(uiTexts)
  const month = (text: string) => `${months[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`
  return { month, day: (date) => `${Number(date.slice(8, 10))} ${month(date)}` }
}

/** The mark of a unit's month: money that is posted protects, money under way is not yet sure. */
export const MARK_OF_STATE: Record<PayerMonth['state'], Mark> = {
  unbilled: 'absent',
  billed: 'absent',
  partial: 'half',
  paid: 'half',
  posted: 'whole',
  overdue: 'open',
}

/** How far the money of a month has come on a day. */
export function stateOfMonth(
  { due, paid, posted, last_due_on: dueOn }: MonthSum,
  today: string,
): 'settled' | 'unposted' | 'late' | 'part' | 'open' {
  if (posted >= due) return 'settled'
  if (paid >= due) return 'unposted'
  if (dueOn < today) return 'late'
  return paid > 0 ? 'part' : 'open'
}

/** The mark of a month of many units. */
export const MARK_OF_MONTH: Record<ReturnType<typeof stateOfMonth>, Mark> = {
  settled: 'whole',
  unposted: 'half',
  late: 'open',
  part: 'half',
  open: 'absent',
}

/** The month after or before another. */
export function monthBeside(month: string, by: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}
