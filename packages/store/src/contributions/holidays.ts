import type { PlainDate } from '@payung/kernel/dates'
import { nationalHolidays } from '@payung/law/national-holidays'
import type { Tx } from '../open'

/** Days that are no working days beside weekends: the fixed national ones and those that an administrator added. */
export async function holidaySet(tx: Tx): Promise<Set<PlainDate>> {
  const days = nationalHolidays(2015, 2035)
  for (const { day } of await tx.selectFrom('holidays').select('day').execute()) days.add(day as PlainDate)
  return days
}
