import type { Coverage } from '@payung/domain/monitoring/coverage'
import { sourceShown } from '../../shell/source-shown'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Figure } from '../../ui/figure'
import { Columns, Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { MARK_OF, reasonIn, stateOf } from './coverage-answer'

/** Officials and vulnerable workers apart, the vulnerable by the fund that pays; each with whole, source and day. */
export function CoverageFigures({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const language = useLanguage()
  const { money } = useNumbers()
  const { officials, vulnerable, on } = coverage
  const source = sourceShown(coverage.source)
  const state = stateOf(coverage)
  const isCounted = state === 'full' || state === 'part' || state === 'zero'
  const funds = (['village', 'apbd', 'other'] as const).filter(
    (fund) => fund !== 'other' || vulnerable.by_fund.other > 0,
  )
  return (
    <Section title={texts.figures.title}>
      <Columns>
        <Figure
          lead
          label={texts.figures.officials}
          value={isCounted ? officials.protected : state === 'notApplicable' ? '–' : null}
          of={isCounted ? officials.posts : null}
          unit={isCounted && texts.figures.ofOfficials}
          mark={
            isCounted ? undefined : { mark: MARK_OF[state], says: reasonIn(coverage, language) ?? texts.table[state] }
          }
          source={source}
          on={on}
        />
        {funds.map((fund) => (
          <Figure
            key={fund}
            lead
            label={texts.figures[fund]}
            value={vulnerable.by_fund[fund]}
            unit={texts.figures.people}
            source={source}
            on={on}
          />
        ))}
        <Figure
          label={texts.figures.money}
          value={coverage.money.billed === 0 ? null : money(coverage.money.paid)}
          note={
            coverage.money.billed === 0
              ? texts.figures.noMoney
              : texts.figures.paidOf(money(coverage.money.paid), money(coverage.money.billed))
          }
          source={source}
          on={on}
        />
      </Columns>
    </Section>
  )
}
