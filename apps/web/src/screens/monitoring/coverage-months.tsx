import type { Coverage } from '@payung/domain/monitoring/coverage'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Empty } from '../../ui/empty'
import { Section } from '../../ui/layout'
import { LineOverMonths } from '../../ui/line-over-months'

/** Protected people at the end of each month; a month that was not measured is a gap. */
export function CoverageMonths({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  const { months } = coverage
  return (
    <Section title={texts.line.title}>
      {months.length === 0 ? (
        <Empty says={texts.line.none} />
      ) : (
        <LineOverMonths
          caption={texts.line.caption(coverage.area.name)}
          lines={(['officials', 'vulnerable'] as const).map((group) => ({
            key: group,
            label: texts.line[group],
            points: months.map((one) => ({ month: one.month, value: one[group].protected })),
          }))}
        />
      )}
    </Section>
  )
}
