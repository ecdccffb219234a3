import type { Coverage } from '@payung/domain/monitoring/coverage'
import { FACT_KINDS } from '@payung/domain/monitoring/fact-kinds'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { Notice } from '../../ui/notice'
import { Timeline } from '../../ui/timeline'
import { reasonIn, stateOf } from './coverage-answer'

/** Where a regency stands: dated facts with their sources, and the reason of a zero that follows from them. */
export function RegencyFacts({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const language = useLanguage()
  const reason = stateOf(coverage) === 'zero' ? reasonIn(coverage, language) : null
  const facts = [...coverage.facts].sort((a, b) => a.on_date.localeCompare(b.on_date))
  return (
    <Section title={texts.facts.title} says={texts.facts.says}>
      {reason && (
        <Notice tone="bad" title={texts.facts.why}>
          {reason}
        </Notice>
      )}
      {facts.length === 0 ? (
        <Empty says={texts.facts.none} />
      ) : (
        <Timeline
          label={texts.facts.label}
          facts={facts.map((fact) => ({
            key: fact.id,
            on: fact.on_date,
            says: [FACT_KINDS[fact.kind][language], fact.number].filter(Boolean).join(', '),
            by: [fact.note, texts.facts.source(fact.source)].filter(Boolean).join(' · '),
            state: fact.kind === 'budget_absent' ? 'missing' : fact.kind === 'budget_planned' ? 'awaited' : 'happened',
          }))}
        />
      )}
    </Section>
  )
}
