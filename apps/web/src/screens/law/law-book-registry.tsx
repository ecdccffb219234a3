import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import type { Book } from './law-book'
import css from './law-book.module.css'

/** Every act that a provision may cite: title, dates, what it demands of whom, how it stands to others. */
export function LawBookActs({ acts }: { acts: Book['acts'] }) {
  const texts = useTexts(lawTexts)
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
                {effective || '–'}
                {expired && <span className={css.quiet}>{texts.until(expired)}</span>}
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
      <SmallTable
        caption={texts.tableOf(texts.contradictions)}
        rows={contradictions}
        keyOf={({ code }) => code}
        columns={[
          { key: 'about', head: texts.about, cell: ({ about }) => about[language] },
          {
            key: 'sides',
            head: texts.sides,
            cell: ({ sides }) => (
              <span className={css.law}>
                {sides.map(({ source, says }) => (
                  <span key={source}>
                    {says[language]}
                    <span className={css.quiet}>{source}</span>
                  </span>
                ))}
              </span>
            ),
          },
          { key: 'taken', head: texts.taken, cell: ({ taken }) => <span className={css.law}>{taken[language]}</span> },
        ]}
      />
    </Section>
  )
}
