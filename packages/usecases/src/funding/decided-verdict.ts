import { type AreaCode, regencyCodeOf, regencyIdOf } from '@payung/domain/areas/area'
import type { FundVerdict } from '@payung/domain/funding/fund-verdict'
import { plainDate } from '@payung/kernel/dates'
import type { FundAsked, LocalDecision } from '@payung/law/funding/verdict'
import type { Category, Fund } from '@payung/law/funding/words'
import { decisionsOf } from '@payung/store/funding/local-decisions'
import { type Context, requirePlace } from '../context'
import { verdictOn } from './verdict-on'

/** Beyond every budget year that the law book will know. */
const NO_END = 9999

/**
 * What the law says of funds in a regency, whose own decision settles a disputed cell with its number and day.
 * Without a place it is the regency of whoever asks; above the regencies nothing is decided.
 * @throws Refusal outside_area; for a year that the law book does not know
 */
export async function verdictsHere(
  context: Context,
  asked: readonly FundAsked[],
  place: AreaCode = context.actor.area,
): Promise<FundVerdict[]> {
  requirePlace(context.actor, place)
  const id = regencyIdOf(place)
  if (id === null) return asked.map((one) => verdictOn(one))
  const regency = regencyCodeOf(id)
  const decisions = (await decisionsOf(context.tx, id, regency)).map(
    ({ fund, category, number, decided_on: on, since, until }): LocalDecision => ({
      regency,
      fund: fund as Fund,
      category: category as Category,
      years: [Number(since.slice(0, 4)), until ? Number(until.slice(0, 4)) : NO_END],
      verdict: 'allowed',
      number,
      date: plainDate(on),
    }),
  )
  return asked.map((one) => verdictOn({ ...one, regency }, decisions))
}
