import type { Role } from '@payung/domain/access/roles'
import type { Coverage } from '@payung/domain/monitoring/coverage'
import { FACT_KINDS } from '@payung/domain/monitoring/fact-kinds'
import { paths } from '../../paths'
import { hasScreen } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { ButtonLink } from '../../ui/button'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { Timeline } from '../../ui/timeline'

const RECORDING: readonly Role[] = ['pmd_regency', 'bpkad', 'pmd_province', 'branch']

/** Where a regency stands: dated facts with their sources. */
export function RegencyFacts({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const language = useLanguage()
  const { role } = useAccount()
  const facts = [...coverage.facts].sort((a, b) => a.on_date.localeCompare(b.on_date))
  return (
    <Section
      title={texts.facts.title}
      says={texts.facts.says}
      actions={
        RECORDING.includes(role) &&
        hasScreen(paths.facts) && (
          <ButtonLink small icon="plus" href={paths.facts({ area: coverage.area.code })}>
            {texts.facts.record}
          </ButtonLink>
        )
      }
    >
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
