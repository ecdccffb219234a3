import type { Contribution } from '@payung/law/contribution'
import type { ContributionAsked } from '@payung/law/contribution-line'
import { lineSentences } from '@payung/law/sentences'
import { calculatorsTexts } from '../../texts/calculators'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { ExplainPanel } from '../../ui/explain-panel'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import css from './calculator-frame.module.css'

/** The lines of a contribution, then each with base, rate, rounding and article. */
export function ContributionLines({ owed, question }: { owed: Contribution; question: ContributionAsked }) {
  const texts = useTexts(calculatorsTexts)
  const language = useLanguage()
  const { money } = useNumbers()
  const words = texts.contribution
  const { columns } = words
  return (
    <>
      <Section title={words.table} says={words.year(money(owed.total * 12))}>
        <SmallTable
          caption={texts.tableOf(words.table)}
          rows={owed.lines}
          keyOf={(line) => line.programme}
          columns={[
            { key: 'programme', head: columns.programme, cell: (line) => texts.programmes[line.programme] },
            { key: 'base', head: columns.base, align: 'right', cell: (line) => <Money amount={line.base} /> },
            {
              key: 'employer',
              head: columns.employer,
              align: 'right',
              cell: (line) => <Money amount={line.employer} />,
            },
            { key: 'worker', head: columns.worker, align: 'right', cell: (line) => <Money amount={line.worker} /> },
            {
              key: 'total',
              head: columns.total,
              align: 'right',
              cell: (line) => <Money amount={line.employer + line.worker} />,
            },
          ]}
          foot={{
            programme: words.total,
            employer: <Money amount={owed.employer} />,
            worker: <Money amount={owed.worker} />,
            total: <Money amount={owed.total} strong />,
          }}
        />
      </Section>
      <Section title={texts.reckoned}>
        <div className={css.panels}>
          {owed.lines.map((line) => (
            <ExplainPanel key={line.programme} label={texts.programmes[line.programme]} because={line.because} expanded>
              <ul className={css.steps}>
                {lineSentences(line, question, language)
                  .slice(1, -1)
                  .map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
              </ul>
            </ExplainPanel>
          ))}
        </div>
      </Section>
    </>
  )
}
