import { readDenominators } from '@payung/contract/areas'
import { useAsk } from '../../api/use-ask'
import { areasTexts } from '../../texts/areas'
import { useTexts } from '../../texts/texts'
import { Count } from '../../ui/count'
import { DateText } from '../../ui/date-text'
import { Section } from '../../ui/layout'
import { SmallTable } from '../../ui/small-table'

/** How many villages there are by every count that is known; nothing where none is. */
export function PlaceCounts({ code }: { code: string }) {
  const texts = useTexts(areasTexts)
  const names: Readonly<Record<string, string>> = texts.counted
  const { data } = useAsk(readDenominators, { parts: { place: code } })
  if (code.split('.').length === 4 || !data || data.denominators.length === 0) return null
  return (
    <Section title={texts.counts} says={texts.countsSays}>
      <SmallTable
        caption={texts.countsTable}
        rows={data.denominators}
        keyOf={(one) => `${one.name} ${one.source} ${one.date}`}
        columns={[
          { key: 'name', head: texts.count, cell: (one) => names[one.name] ?? one.name },
          { key: 'value', head: texts.value, align: 'right', cell: (one) => <Count value={one.value} /> },
          { key: 'source', head: texts.source, cell: (one) => one.source },
          { key: 'on', head: texts.on, cell: (one) => <DateText date={one.date} short /> },
        ]}
      />
    </Section>
  )
}
