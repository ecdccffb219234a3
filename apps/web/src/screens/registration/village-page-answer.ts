import type { NextStep, ProtectionState } from '@payung/domain/contributions/protection'
import type { VillagePage, VillagePerson } from '@payung/domain/contributions/protection-shown'
import type { villageId } from '../../texts/village.id'
import type { Numbers } from '../../ui/numbers'
import type { Mark } from '../../ui/status-mark'
import type { DayWords } from '../../ui/use-day-words'
import { lastDayOf } from './village-page-state'

/** With what an answer is written. */
export interface Writing {
  texts: typeof villageId
  numbers: Numbers
  words: DayWords
  today: string
}

/** The people who wait for one step, in the order of the way. */
export interface Waiting {
  step: NextStep
  people: readonly VillagePerson[]
}

const WAY: readonly NextStep[] = ['complete_nik', 'register', 'join', 'run_month', 'pay', 'post']

/** Everybody who is not protected, by the step that is missing. */
export function waitingOf(people: readonly VillagePerson[]): Waiting[] {
  const open = people.filter(({ state }) => state !== 'protected' && state !== 'ended')
  return WAY.map((step) => ({ step, people: open.filter(({ next }) => next === step) })).filter(
    ({ people: found }) => found.length > 0,
  )
}

/** How many of a group count: all but those whose membership has ended. */
export function wholeOf(counts: Readonly<Partial<Record<ProtectionState, number>>>): number {
  return Object.entries(counts).reduce((sum, [state, n]) => (state === 'ended' ? sum : sum + (n ?? 0)), 0)
}

/** The sentences with which the page of a village opens; what decides stands between stars. */
export function villageAnswer(
  page: VillagePage,
  place: string,
  writing: Writing,
): { mark: Mark; says: string; besides: string } {
  const { texts, numbers, words, today } = writing
  const { counts, on, people } = page
  const leads = wholeOf(counts.officials) > 0 ? 'officials' : 'vulnerable'
  const whole = wholeOf(counts[leads])
  const covered = counts[leads].protected ?? 0
  if (whole === 0) return { mark: 'absent', says: texts.answer.nobody(place), besides: '' }
  const waiting = waitingOf(people.filter(({ group }) => group === leads))
  const others = wholeOf(counts.vulnerable)
  const besides = [
    ...(covered < whole ? [restOf(whole - covered, waiting, writing)] : []),
    ...(leads === 'officials' && others > 0
      ? [texts.answer.vulnerable(numbers.count(counts.vulnerable.protected ?? 0), numbers.count(others))]
      : []),
    ...lapseOf(people, writing),
  ]
  return {
    mark: covered === whole ? 'whole' : covered > 0 ? 'half' : (counts[leads].grace ?? 0) > 0 ? 'half' : 'open',
    says: says(covered, whole, texts[leads], on === today ? null : words.day(on), texts, numbers),
    besides: besides.join(' '),
  }
}

function says(
  covered: number,
  whole: number,
  group: string,
  on: string | null,
  texts: typeof villageId,
  numbers: Numbers,
): string {
  const [part, all] = [numbers.count(covered), numbers.count(whole)]
  if (covered === whole) return on === null ? texts.answer.all(all, group) : texts.answer.allOn(all, group, on)
  if (covered === 0) return on === null ? texts.answer.none(all, group) : texts.answer.noneOn(all, group, on)
  return on === null ? texts.answer.some(part, all, group) : texts.answer.someOn(part, all, group, on)
}

/** `3 belum: belum terdaftar di kantor cabang.` With one cause it is said once, with several each has its count. */
function restOf(n: number, waiting: readonly Waiting[], { texts, numbers }: Writing): string {
  const [only] = waiting
  const why =
    waiting.length === 0
      ? texts.answer.unknown
      : waiting.length === 1 && only
        ? texts.why[only.step]
        : waiting
            .map(({ step, people }) => texts.answer.reason(numbers.count(people.length), texts.why[step]))
            .join(', ')
  return texts.answer.rest(numbers.count(n), why)
}

/** Until when the protection of the protected holds: the earliest day of all. */
function lapseOf(people: readonly VillagePerson[], { texts, words }: Writing): string[] {
  const days = people.flatMap(({ state, lapses_on }) => (state === 'protected' && lapses_on ? [lapses_on] : [])).sort()
  return days[0] ? [texts.answer.lapses(words.day(lastDayOf(days[0])))] : []
}

/** The month that must be paid before protection lapses: the oldest that is billed and not paid. */
export function monthToPay({ months, people }: VillagePage): string | null {
  const open = months.filter((_, i) => people.some((one) => one.months[i] === 'billed' || one.months[i] === 'overdue'))
  return open[0] ?? null
}
