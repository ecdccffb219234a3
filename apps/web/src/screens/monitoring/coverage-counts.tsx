import type { Coverage } from '@payung/domain/monitoring/coverage'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Count } from '../../ui/count'
import { DateText } from '../../ui/date-text'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'

/** How many areas there are, by every count that is known; counts that disagree stand side by side. */
export function CoverageCounts({ coverage }: { coverage: Coverage }) {
  const texts = useTexts(monitoringTexts)
  if (coverage.denominators.length === 0) return null
  return (
    <Section title={texts.counts.title} says={texts.counts.says}>
      <SmallTable
        caption={texts.counts.caption}
        rows={coverage.denominators}
        keyOf={(row) => `${row.name} ${row.source}`}
        columns={[
          { key: 'name', head: texts.counts.what, cell: (row) => row.name },
          { key: 'value', head: texts.counts.value, align: 'right', cell: (row) => <Count value={row.value} /> },
          { key: 'source', head: texts.counts.source, cell: (row) => row.source },
          { key: 'date', head: texts.counts.date, cell: (row) => <DateText date={row.date} short /> },
        ]}
      />
    </Section>
  )
}
