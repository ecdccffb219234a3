import type { Protection } from '@payung/domain/contributions/protection-shown'
import type { Person } from '@payung/domain/registration/person'
import { POST_KINDS } from '@payung/domain/registration/posts'
import { type Language, useLanguage } from '../../texts/language'
import { personTexts } from '../../texts/person'
import type { personId } from '../../texts/person.id'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { Timeline, type TimelineFact } from '../../ui/timeline'
import { type DayWords, useDayWords } from '../../ui/use-day-words'

interface Writing {
  texts: typeof personId
  words: DayWords
  language: Language
}

/** What happened to this person, by date: posts, memberships, the payment that counts, changes of the record. */
export function PersonTimeline({ person, protection }: { person: Person; protection: Protection }) {
  const texts = useTexts(personTexts)
  const words = useDayWords()
  const language = useLanguage()
  const writing = { texts, words, language }
  const facts = [
    ...postFacts(person, writing),
    ...membershipFacts(person, writing),
    ...moneyFacts(protection, writing),
    ...recordFacts(person, writing),
  ].sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
  return (
    <Section title={texts.timeline.title}>
      <Timeline label={texts.timeline.label} facts={facts} />
    </Section>
  )
}

function postFacts({ posts, on }: Person, { texts, words, language }: Writing): TimelineFact[] {
  return posts.flatMap((held) => {
    const post = held.title ?? POST_KINDS[held.kind][language]
    const decree = held.decree && texts.timeline.decree(held.decree.number, words.day(held.decree.signed_on))
    const ends: TimelineFact[] =
      held.until === null
        ? []
        : [
            {
              key: `${held.id} until`,
              on: held.until,
              says: texts.timeline.leaves(post),
              state: held.until > on ? 'awaited' : 'happened',
            },
          ]
    return [{ key: held.id, on: held.since, says: texts.timeline.appointed(post), by: decree }, ...ends]
  })
}

function membershipFacts({ memberships, on }: Person, { texts }: Writing): TimelineFact[] {
  return memberships.flatMap((one) => [
    {
      key: `${one.id} ${one.since}`,
      on: one.since,
      says: texts.timeline.joined(texts.memberships.segments[one.segment]),
      by: one.payer.name,
    },
    ...(one.registered_on
      ? [
          {
            key: `${one.id} registered`,
            on: one.registered_on,
            says: texts.timeline.registered,
            by: one.kpj && `KPJ ${one.kpj}`,
          },
        ]
      : []),
    ...(one.until
      ? [
          {
            key: `${one.id} until`,
            on: one.until,
            says: texts.timeline.ended,
            by: one.ended_reason,
            state: one.until > on ? ('awaited' as const) : ('happened' as const),
          },
        ]
      : []),
  ])
}

function moneyFacts({ because, lapses_on, state }: Protection, { texts, words }: Writing): TimelineFact[] {
  if (!because) return []
  const month = words.month(because.month)
  return [
    {
      key: 'paid',
      on: because.paid_on,
      says: texts.timeline.paid(month),
      by: because.reference && texts.timeline.reference(because.reference),
    },
    { key: 'posted', on: because.posted_on, says: texts.timeline.posted(month), by: because.posted_source },
    ...(lapses_on && (state === 'protected' || state === 'grace')
      ? [{ key: 'lapses', on: lapses_on, says: texts.timeline.lapses, state: 'awaited' as const }]
      : []),
  ]
}

function recordFacts({ changes, died_on }: Person, { texts }: Writing): TimelineFact[] {
  const names: Readonly<Record<string, string>> = texts.fields
  return [
    ...changes.map((change) => ({
      key: `change ${change.version}`,
      on: change.at.slice(0, 10),
      says: texts.timeline.changed(change.fields.map((field) => names[field] ?? field).join(', ')),
      by: change.by === 'import' ? texts.timeline.byImport : texts.timeline.byPerson,
    })),
    ...(died_on ? [{ key: 'died', on: died_on, says: texts.timeline.died }] : []),
  ]
}
