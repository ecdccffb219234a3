import { listRegencyFacts } from '@payung/contract/monitoring'
import type { RegencyFact } from '@payung/domain/monitoring/regency-fact'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { Page } from '../../shell/page'
import { usePlaceName } from '../../shell/place-name'
import type { ScreenProps } from '../../shell/screen'
import { useAccount } from '../../shell/session'
import { schemesTexts } from '../../texts/schemes'
import { useTexts } from '../../texts/texts'
import { Emphasis } from '../../ui/emphasis'
import { Columns, Section } from '../../ui/layout'
import { PageHead } from '../../ui/page-head'
import { PrintButton } from '../../ui/print-button'
import { Skeleton } from '../../ui/skeleton'
import { Timeline } from '../../ui/timeline'
import { FactForm } from './fact-form'
import { useDays } from './in-words'
import { mayWithMoney, regencyOf } from './reach'
import { GroundTabs, InRegency } from './scheme-page-frame'

/** The steps that a regency takes once, in the order of the way. */
const WAY: readonly RegencyFact['kind'][] = ['perbup', 'budget_set', 'pks_signed', 'data_delivered']

/** What a regency has done on its way to protection, with dates and sources. */
export function FactsPage({ params }: ScreenProps) {
  return <InRegency params={params} part="facts" draw={Facts} />
}

function Facts({ area: of }: { area: string }) {
  const texts = useTexts(schemesTexts).facts
  const area = regencyOf(of)
  const may = mayWithMoney(useAccount())
  const asked = useAsk(listRegencyFacts, { parts: { area: of } })
  return (
    <Page title={texts.title}>
      <GroundTabs area={of} current="facts" />
      <AskedFor asked={asked} waiting={<Skeleton shape="page" />}>
        {({ facts }) => (
          <>
            <Told area={area} facts={facts} />
            <Columns least="broad">
              {facts.length > 0 && (
                <Section title={texts.timeline}>
                  <FactsTimeline facts={facts} />
                </Section>
              )}
              {may.tellFacts && of === area && (
                <div className="never-printed">
                  <Section title={texts.add}>
                    <FactForm area={area} />
                  </Section>
                </div>
              )}
            </Columns>
          </>
        )}
      </AskedFor>
    </Page>
  )
}

function Told({ area, facts }: { area: string; facts: RegencyFact[] }) {
  const texts = useTexts(schemesTexts).facts
  const { day } = useDays()
  const name = usePlaceName(area)
  const [latest] = facts
  const missing = WAY.filter((kind) => !facts.some((fact) => fact.kind === kind))
  return (
    <PageHead
      title={texts.of(name)}
      tools={<PrintButton />}
      answer={{
        mark: facts.length === 0 ? 'absent' : missing.length > 0 ? 'half' : 'whole',
        says: <Emphasis text={latest ? texts.says(texts.kinds[latest.kind], day(latest.on_date)) : texts.none(name)} />,
        besides: latest
          ? missing.length > 0
            ? texts.still(missing.map((kind) => texts.kinds[kind]).join(', '))
            : undefined
          : texts.noneBesides,
      }}
    />
  )
}

function FactsTimeline({ facts }: { facts: RegencyFact[] }) {
  const texts = useTexts(schemesTexts).facts
  const { day } = useDays()
  return (
    <Timeline
      label={texts.timeline}
      facts={facts.map((fact) => ({
        key: fact.id,
        on: fact.on_date,
        says: `${texts.kinds[fact.kind]}${fact.number ? `, ${fact.number}` : ''}`,
        by: [fact.note, fact.until && texts.holds(day(fact.until)), texts.source(fact.source)]
          .filter(Boolean)
          .join('. '),
        state: fact.kind === 'budget_absent' ? ('missing' as const) : ('happened' as const),
      }))}
    />
  )
}
