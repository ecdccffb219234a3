import type { ProtectionState } from '@payung/domain/contributions/protection'
import type { VillagePerson } from '@payung/domain/contributions/protection-shown'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { PROFESSIONS } from '@payung/domain/registration/professions'
import { addDays, type PlainDate } from '@payung/kernel/dates'
import type { Language } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { type Mark, StatusMark } from '../../ui/status-mark'

/** The five marks for the six states: a candidate is known here and not covered. */
export const MARK_OF_STATE: Record<ProtectionState, Mark> = {
  protected: 'whole',
  grace: 'half',
  unprotected: 'open',
  candidate: 'open',
  ended: 'not_applicable',
  unknown: 'absent',
}

/** The protection of a person in a word, with its shape and colour. */
export function ProtectionMark({ state, tinted }: { state: ProtectionState; tinted?: boolean }) {
  const { states } = useTexts(villageTexts)
  return (
    <StatusMark mark={MARK_OF_STATE[state]} tinted={tinted}>
      {states[state]}
    </StatusMark>
  )
}

/** The last day on which a state still holds: the day before it lapses. */
export function lastDayOf(lapses: string): string {
  return addDays(lapses as PlainDate, -1)
}

/** What somebody does in the village: posts, or the work of a vulnerable worker. */
export function workOf({ posts, profession }: Pick<VillagePerson, 'posts' | 'profession'>, language: Language): string {
  if (posts.length > 0) return posts.map((kind) => POST_KINDS[kind][language]).join(', ')
  if (profession === null) return ''
  const known = PROFESSIONS as Readonly<Record<string, { id: string; en: string }>>
  return known[profession]?.[language] ?? profession
}

/** Standing order of people in a village: by their post, then the others. */
export function orderOf({ posts }: Pick<VillagePerson, 'posts'>): number {
  return Math.min(99, ...posts.map((kind) => POST_KINDS[kind].order))
}

/** `Desa Kewar`, `Kelurahan Atambua`: the kind stands in the code. */
export function villageName(code: string, name: string, kinds: { desa: string; kelurahan: string }): string {
  return `${code.split('.')[3]?.startsWith('1') ? kinds.kelurahan : kinds.desa} ${name}`
}
