import type { Protection } from '@payung/domain/contributions/protection-shown'
import type { Person } from '@payung/domain/registration/person'
import type { Language } from '../../texts/language'
import type { personId } from '../../texts/person.id'
import type { Mark } from '../../ui/status-mark'
import type { DayWords } from '../../ui/use-day-words'
import { lastDayOf, MARK_OF_STATE } from './village-page-state'

/** With what an answer is written. */
export interface Writing {
  texts: typeof personId
  words: DayWords
  language: Language
}

/** The sentences with which the page of a person opens; what decides stands between stars. */
export function personAnswer(
  { died_on }: Pick<Person, 'died_on'>,
  protection: Protection,
  { texts, words, language }: Writing,
): { mark: Mark; says: string; besides: string } {
  if (died_on !== null) return { mark: 'not_applicable', says: texts.answer.died(words.day(died_on)), besides: '' }
  const { state, because, missing, next, lapses_on } = protection
  const until = lapses_on === null ? null : words.day(lastDayOf(lapses_on))
  const says = {
    protected: () => (until === null ? texts.answer.protectedOpen : texts.answer.protected(until)),
    grace: () => texts.answer.grace(until ?? '–'),
    unprotected: () => texts.answer.unprotected,
    candidate: () => texts.answer.candidate,
    ended: () => texts.answer.ended,
    unknown: () => texts.answer.unknown,
  }[state]()
  const besides = [
    ...(because
      ? [texts.answer.because(words.month(because.month), words.day(because.paid_on), words.day(because.posted_on))]
      : []),
    ...(missing.length > 0 ? [texts.answer.missing(missing.map((month) => words.month(month)).join(', '))] : []),
    ...(next
      ? [language === 'id' ? texts.answer.next(next.id, next.who) : texts.answer.next(next.en, next.who_in_english)]
      : []),
  ]
  return { mark: MARK_OF_STATE[state], says, besides: besides.join(' ') }
}
