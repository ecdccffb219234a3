import type { AuditEventShown } from '@payung/domain/access/audit'
import { accessTexts } from '../../texts/access'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { Moment } from '../../ui/moment'
import { SmallTable } from '../../ui/small-table'

const SHOWN = 10

/** The latest rows of the audit log; the whole search has a page of its own. */
export function AuditEvents({ title, events }: { title: string; events: readonly AuditEventShown[] }) {
  const { auditor } = useTexts(homeTexts)
  const words: Readonly<Record<string, string>> = useTexts(accessTexts).events
  if (events.length === 0) return null
  return (
    <Section title={title}>
      <SmallTable
        caption={`${title} (${events.length})`}
        rows={events.slice(0, SHOWN)}
        keyOf={(row) => String(row.id)}
        columns={[
          { key: 'who', head: auditor.who, cell: (row) => row.holder },
          {
            key: 'at',
            head: auditor.at,
            cell: (row) => <Moment at={row.at} />,
          },
          { key: 'what', head: auditor.what, cell: (row) => words[row.event] ?? row.event },
          { key: 'why', head: auditor.why, cell: (row) => row.refused_says ?? row.refused ?? reasonOf(row) },
          { key: 'where', head: auditor.where, cell: (row) => row.area.name },
        ]}
      />
    </Section>
  )
}

function reasonOf({ facts }: AuditEventShown): string {
  return typeof facts.reason === 'string' ? facts.reason : '–'
}
