import type { Coverage, CoverageFigures, ReasonCode } from '@payung/domain/monitoring/coverage'
import { GAPS, gapsOf } from '@payung/domain/monitoring/gaps'
import type { Language } from '../../texts/language'
import type { monitoringId } from '../../texts/monitoring.id'
import type { Numbers } from '../../ui/numbers'
import type { Mark } from '../../ui/status-mark'

/** With what an answer is written. */
export interface Writing {
  texts: typeof monitoringId
  numbers: Numbers
  day: (date: string) => string
  language: Language
}

/** The answer of a place in words; what decides stands between stars. */
export interface CoverageAnswer {
  mark: Mark
  says: string
  besides: string
}

/** At most so many areas are called by name in a sentence. */
const NAMED = 3

/** The state of a place at one look: a place without desa and one without data are never zero. */
export function stateOf({
  officials,
  reason_code,
}: CoverageFigures): 'full' | 'part' | 'zero' | 'notApplicable' | 'noData' {
  if (reason_code === 'not_applicable' || reason_code === 'insured_elsewhere') return 'notApplicable'
  if (officials.protected === 0) return reason_code === 'no_data' || officials.posts === 0 ? 'noData' : 'zero'
  return officials.protected >= officials.posts ? 'full' : 'part'
}

export const MARK_OF = {
  full: 'whole',
  part: 'half',
  zero: 'open',
  notApplicable: 'not_applicable',
  noData: 'absent',
} as const

/** The sentences with which the page of a place opens. */
export function answerOf(coverage: Coverage, writing: Writing): CoverageAnswer {
  const { texts, numbers, day, language } = writing
  const { officials, vulnerable, on } = coverage
  const place = placeName(coverage.area)
  const state = stateOf(coverage)
  const reason = language === 'id' ? coverage.reason : coverage.reason_in_english
  const besides = [
    ...(reason ? [reason] : []),
    ...(state === 'part' || state === 'full' ? restOf(coverage, writing) : []),
    vulnerable.registered > 0
      ? texts.answer.vulnerable(numbers.count(vulnerable.protected))
      : texts.answer.noVulnerable,
  ].join(' ')
  const says = {
    full: () => texts.answer.all(numbers.count(officials.posts), place, day(on)),
    part: () => texts.answer.some(numbers.count(officials.protected), numbers.count(officials.posts), place, day(on)),
    zero: () => texts.answer.none(place, day(on)),
    notApplicable: () => texts.answer.notApplicable(place),
    noData: () => texts.answer.noData(place, day(on)),
  }[state]()
  return { mark: MARK_OF[state], says, besides }
}

/** Who is left behind, and which areas below are still at zero. */
function restOf({ officials, children }: Coverage, { texts, numbers }: Writing): string[] {
  const gaps = gapsOf(officials)
  const parts = GAPS.filter((gap) => gaps[gap] > 0).map((gap) => texts.answer[gap](numbers.count(gaps[gap])))
  if (parts.length > 0 && officials.grace > 0) parts.push(texts.answer.grace(numbers.count(officials.grace)))
  const zero = children.filter((child) => stateOf(child) === 'zero').map(({ area }) => placeName(area))
  const unknown = children.filter((child) => stateOf(child) === 'noData').length
  return [
    ...(parts.length > 0 ? [texts.answer.gap(parts.join(', '))] : []),
    ...(zero.length > 0 ? [texts.answer.zero(named(zero, texts, numbers))] : []),
    ...(unknown > 0 ? [texts.answer.unknown(numbers.count(unknown))] : []),
  ]
}

/** `Sabu Raijua dan Sumba Barat Daya`; of many only the first few by name. */
export function named(names: readonly string[], texts: typeof monitoringId, numbers: Numbers): string {
  const shown =
    names.length > NAMED ? [...names.slice(0, NAMED), texts.list.more(numbers.count(names.length - NAMED))] : names
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${texts.list.and} ${shown.at(-1)}`
}

/** A regency without the word that all of them bear; a city keeps its own, which tells it from the regency around it. */
export function placeName({ name }: { name: string }): string {
  return name.replace(/^Kabupaten /, '')
}

/** The reason of a zero in the language of the reader; null where there is none. */
export function reasonIn(
  { reason, reason_in_english }: Pick<CoverageFigures, 'reason' | 'reason_in_english'>,
  language: Language,
): string | null {
  return language === 'id' ? reason : reason_in_english
}

/** Whose turn it is, told by the reason. */
export const TURN_OF: Readonly<Partial<Record<ReasonCode, 'regent' | 'village' | 'payer' | 'branch'>>> = {
  no_budget: 'regent',
  not_registered: 'village',
  billed_unpaid: 'payer',
  paid_unposted: 'branch',
}
