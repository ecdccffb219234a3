import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import type { Book } from './law-book'
import css from './law-book.module.css'
import { useLawDays } from './use-law-days'

/** Every act that a provision may cite: title, dates, what it demands of whom, how it stands to others. */
export function LawBookActs({ acts }: { acts: Book['acts'] }) {
  const texts = useTexts(lawTexts)
  const inWords = useLawDays()
  return (
    <Section title={texts.acts}>
      <SmallTable
        caption={texts.tableOf(texts.acts)}
        rows={acts}
        keyOf={({ id }) => id}
        columns={[
          { key: 'id', head: texts.act, cell: ({ id }) => id },
          {
            key: 'title',
            head: texts.about,
            cell: ({ title, note }) => (
              <span className={css.law}>
                {title}
                {note && <span className={css.quiet}>{note}</span>}
              </span>
            ),
          },
          {
            key: 'effective',
            head: texts.since,
            cell: ({ effective, expired }) => (
              <>
                {effective ? inWords(effective) : '–'}
                {expired && <span className={css.quiet}>{texts.through(inWords(expired))}</span>}
              </>
            ),
          },
          {
            key: 'demands',
            head: texts.demands,
            cell: ({ demands }) => (
              <span className={css.law}>{demands.map(({ of, what }) => `${of}: ${what}`).join('; ') || '–'}</span>
            ),
          },
          {
            key: 'relations',
            head: texts.relations,
            cell: ({ relations }) =>
              relations.map(({ kind, act }) => (
                <span key={`${kind} ${act}`} className={css.quiet}>
                  {texts.kinds[kind] ?? kind} {act}
                </span>
              )),
          },
          { key: 'standing', head: texts.standing, cell: ({ standing }) => texts.standings[standing] },
        ]}
      />
    </Section>
  )
}

/** What the law leaves open or says twice. */
export function LawBookOpen({ open }: { open: Book['open'] }) {
  const texts = useTexts(lawTexts)
  const language = useLanguage()
  return (
    <Section title={texts.open} says={texts.openSays}>
      <ol className={css.open}>
        {open.map(({ code, question, in_english: english, affects, affects_in_english: affectsInEnglish }) => (
          <li key={code}>
            {language === 'en' ? english : question}
            <span className={css.quiet}>{texts.affects(language === 'en' ? affectsInEnglish : affects)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Where sources contradict each other: all sides, and what is done meanwhile. */
export function LawBookContradictions({ contradictions }: { contradictions: Book['contradictions'] }) {
  const texts = useTexts(lawTexts)
  const language = useLanguage()
  return (
    <Section title={texts.contradictions} says={texts.contradictionsSays}>
      <ol className={css.open}>
        {contradictions.map(({ code, about, sides, taken }) => (
          <li key={code}>
            <strong>{about[language]}</strong>
            <ul className={css.sides}>
              {sides.map(({ source, says }) => (
                <li key={source}>
                  {says[language]} <span className={css.source}>({source})</span>
                </li>
              ))}
            </ul>
            {texts.taken(taken[language])}
          </li>
        ))}
      </ol>
    </Section>
  )
}
