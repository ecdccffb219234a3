import { refuseCooperation } from '@payung/domain/cooperation/refusals'
import type { Holiday } from '@payung/domain/cooperation/regulation-text'
import { addedHolidays, keepHoliday, removeHoliday } from '@payung/store/cooperation/keep-holidays'
import type { Context } from '../context'
import { requireNation } from './regulations'

/** The holidays that were added, the latest first. */
export async function listHolidays({
  tx,
}: Context): Promise<{ holidays: { day: string; name: string; source: string }[] }> {
  return { holidays: await addedHolidays(tx) }
}

/** Adds a holiday; due dates that fall on it move to the next working day. @throws Refusal nation_only */
export async function addHoliday(context: Context, asked: Holiday): Promise<Holiday> {
  requireNation(context)
  await keepHoliday(context.tx, asked)
  context.note({ day: asked.day })
  return asked
}

/** Takes a holiday out again. @throws Refusal unknown_holiday, nation_only */
export async function dropHoliday(context: Context, day: string): Promise<{ dropped: string }> {
  requireNation(context)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day)
  if (!isDay || !(await removeHoliday(context.tx, day))) refuseCooperation('unknown_holiday', { day: isDay ? day : '' })
  context.note({ day })
  return { dropped: day }
}
