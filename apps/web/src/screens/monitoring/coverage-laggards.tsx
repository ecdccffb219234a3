import type { Coverage } from '@payung/domain/monitoring/coverage'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Checklist } from '../../ui/checklist'
import { Section } from '../../ui/layout'
import { placeName, reasonIn, stateOf, TURN_OF } from './coverage-answer'
import { hrefOf } from './coverage-next'

/** The places below in which nobody is protected: why, derived from facts with dates, and whose turn it is. */
export function CoverageLaggards({ coverage }: { coverage: Pick<Coverage, 'children'> }) {
  const texts = useTexts(monitoringTexts)
  const language = useLanguage()
  const zero = coverage.children.filter((child) => stateOf(child) === 'zero')
  if (zero.length === 0) return null
  return (
    <Section title={texts.laggards.title} says={texts.laggards.says}>
      <Checklist
        label={texts.laggards.caption}
        items={zero.map((child) => ({
          key: child.area.code,
          says: placeName(child.area),
          href: hrefOf(child.area.code),
          state: 'blocked',
          note: reasonIn(child, language),
          word: texts.turns[(child.reason_code && TURN_OF[child.reason_code]) || 'nobody'],
        }))}
      />
    </Section>
  )
}
