import type { Benefit } from '@payung/law/benefit'
import type { BenefitLine } from '@payung/law/benefit-line'
import { benefitLineSentences } from '@payung/law/benefit-sentences'
import { calculatorsTexts } from '../../texts/calculators'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { ExplainPanel } from '../../ui/explain-panel'
import { Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { SmallTable } from '../../ui/small-table'
import css from './calculator-frame.module.css'

/** What is due, line by line with its rule and article, and the scholarship year by year. */
export function BenefitLines({ due }: { due: Benefit }) {
  const texts = useTexts(calculatorsTexts)
  const words = texts.benefit
  const language = useLanguage()
  const nameOf = ({ benefit, programme }: BenefitLine) =>
    `${words.names[benefit] ?? benefit} (${programme.toUpperCase()})`
  if (due.lines.length === 0 && due.scholarship.years.length === 0) return null
  return (
    <>
      <Section title={words.lines}>
        <div className={css.panels}>
          {due.lines.map((line) => (
            <ExplainPanel
              key={`${line.benefit} ${line.membership}`}
              label={
                <>
                  {nameOf(line)}: <Money amount={line.amount} strong />
                  {line.status === 'pending' && `, ${words.pending}`}
                  {line.payer === 'employer_first' && `, ${words.employerFirst}`}
                </>
              }
              because={line.because}
              expanded
            >
              <ul className={css.steps}>
                <li>{texts.rule(words.rules[line.benefit] ?? '')}</li>
                {benefitLineSentences(line, language)
                  .slice(1, -1)
                  .map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
              </ul>
            </ExplainPanel>
          ))}
        </div>
      </Section>
      {due.scholarship.years.length > 0 && (
        <Section title={words.schedule}>
          <SmallTable
            caption={texts.tableOf(words.schedule)}
            rows={due.scholarship.years}
            keyOf={({ child, year }) => `${child} ${year}`}
            columns={[
              { key: 'year', head: words.scheduleColumns.year, cell: ({ year }) => year },
              { key: 'child', head: words.scheduleColumns.child, cell: ({ child }) => child },
              { key: 'level', head: words.scheduleColumns.level, cell: ({ level }) => words.levels[level] },
              {
                key: 'amount',
                head: words.scheduleColumns.amount,
                align: 'right',
                cell: ({ amount }) => <Money amount={amount} />,
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}
