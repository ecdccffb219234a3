import type { Coverage } from '@payung/domain/monitoring/coverage'
import { Link } from 'wouter'
import { useLanguage } from '../../texts/language'
import { monitoringTexts } from '../../texts/monitoring'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import { StatusMark } from '../../ui/status-mark'
import { placeName, reasonIn, stateOf, TURN_OF } from './coverage-answer'
import { hrefOf } from './coverage-next'

/** The places below in which nobody is protected: why, derived from facts with dates, and whose turn it is. */
export function CoverageLaggards({ coverage }: { coverage: Pick<Coverage, 'children'> }) {
  const texts = useTexts(monitoringTexts)
  const language = useLanguage()
  const { count } = useNumbers()
  const rows = coverage.children.filter((child) => stateOf(child) === 'zero')
  if (rows.length === 0) return null
  return (
    <Section title={texts.laggards.title} says={texts.laggards.says}>
      <SmallTable
        caption={texts.laggards.caption}
        rows={rows}
        keyOf={(row) => row.area.code}
        columns={[
          {
            key: 'area',
            head: texts.table.area,
            cell: (row) => (
              <StatusMark mark="open">
                <Link href={hrefOf(row.area.code)}>{placeName(row.area)}</Link>
              </StatusMark>
            ),
          },
          { key: 'posts', head: texts.table.posts, align: 'right', cell: (row) => count(row.officials.posts) },
          { key: 'why', head: texts.table.reason, cell: (row) => reasonIn(row, language) },
          {
            key: 'turn',
            head: texts.laggards.turn,
            cell: (row) => texts.turns[(row.reason_code && TURN_OF[row.reason_code]) || 'nobody'],
          },
        ]}
      />
    </Section>
  )
}
