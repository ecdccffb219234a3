import { useLanguage } from '../../texts/language'
import { lawTexts } from '../../texts/law'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'
import type { Book } from './law-book'
import css from './law-book.module.css'
import { useLawDays } from './use-law-days'

type Provision = Book['provisions'][number]

/** One provision: every value with its days, its article, how well that is known, and what tests it. */
export function LawBookTable({ provision }: { provision: Provision }) {
  const texts = useTexts(lawTexts)
  const inWords = useLawDays()
  const language = useLanguage()
  const name = provision.name[language]
  const rows = provision.rows.map((row, at) => ({ ...row, at }))
  const isDated = rows.some(({ since }) => since !== '')
  return (
    <Section title={name} id={provision.code}>
      <SmallTable
        caption={texts.tableOf(name)}
        rows={rows}
        keyOf={({ at }) => String(at)}
        columns={[
          {
            key: 'value',
            head: texts.value,
            cell: ({ value }) => <span className={css.value}>{value[language]}</span>,
          },
          {
            key: 'since',
            head: texts.since,
            hidden: !isDated,
            cell: ({ since, until }) => (
              <span className={css.days}>
                {inWords(since)}
                {until && <span className={css.quiet}>{texts.until(inWords(until))}</span>}
              </span>
            ),
          },
          {
            key: 'law',
            head: texts.law,
            cell: ({ cite }) => (
              <span className={css.law}>
                {cite.act} {cite.article}
                <span className={css.quiet}>{language === 'en' ? cite.in_english : cite.says}</span>
              </span>
            ),
          },
          { key: 'standing', head: texts.standing, cell: ({ cite }) => texts.standings[cite.standing] },
          {
            key: 'cases',
            head: texts.cases,
            cell: ({ cases }) => (
              <span className={css.cases}>
                {texts.pinned[provision.pinned]}
                {cases.length > 0 && <span className={css.quiet}>{cases.map(shortCase).join(', ')}</span>}
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}

/** `B23-sragen-2024` is known as B23; what the README numbers not keeps its name. */
function shortCase(id: string): string {
  return /^[A-Z]\d\d(?=-)/.exec(id)?.[0] ?? id
}
