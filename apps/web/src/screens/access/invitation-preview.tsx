import type { PastedRow } from '@payung/domain/access/invitation'
import { accessTexts } from '../../texts/access'
import { shellTexts } from '../../texts/shell'
import { useTexts } from '../../texts/texts'
import { SmallTable } from '../../ui/small-table'
import { StateWord } from './state-word'

/** What was understood of each pasted line, and what is missing in it. */
export function InvitationPreview({ rows }: { rows: readonly PastedRow[] }) {
  const texts = useTexts(accessTexts).invite
  const roles = useTexts(shellTexts).roles
  return (
    <SmallTable
      caption={texts.previewTable}
      rows={rows}
      keyOf={(row) => String(row.line)}
      columns={[
        { key: 'name', head: texts.name, cell: (row) => row.holder || '–' },
        { key: 'line', head: texts.line, align: 'right', cell: (row) => row.line, sort: (row) => row.line },
        { key: 'place', head: texts.place, cell: (row) => row.area?.name ?? row.place ?? '–' },
        { key: 'role', head: texts.role, cell: (row) => (row.role ? roles[row.role] : '–') },
        { key: 'reach', head: texts.reach, cell: (row) => [row.login, row.phone].filter(Boolean).join(', ') || '–' },
        {
          key: 'state',
          head: texts.state,
          cell: (row) =>
            row.says === null ? (
              <StateWord tone="good">{texts.ready}</StateWord>
            ) : (
              <StateWord tone="bad">{row.says}</StateWord>
            ),
          sort: (row) => row.says ?? '',
        },
      ]}
    />
  )
}
