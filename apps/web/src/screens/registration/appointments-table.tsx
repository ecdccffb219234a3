import { registerTexts } from '../../texts/register'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Notice } from '../../ui/notice'
import { SmallTable } from '../../ui/small-table'
import type { AppointmentRow } from './appointment-adder'

interface AppointmentsTableProps {
  rows: readonly AppointmentRow[]
  /** What the server found wrong in the row at a place. */
  wrong: (at: number) => string | undefined
  onRemove: (id: string) => void
}

/** The people of a decree, before it is saved. */
export function AppointmentsTable({ rows, wrong, onRemove }: AppointmentsTableProps) {
  const texts = useTexts(registerTexts)
  const words = texts.decree
  return (
    <>
      {rows.map((row, at) => {
        const says = wrong(at)
        return (
          says && (
            <Notice key={row.id} tone="bad" title={`${row.names.person}, ${row.names.post}`}>
              {says}
            </Notice>
          )
        )
      })}
      <SmallTable
        caption={words.table}
        rows={rows}
        keyOf={(row) => row.id}
        empty={<Empty says={words.nobody} />}
        columns={[
          { key: 'person', head: words.person, cell: (row) => row.names.person },
          { key: 'post', head: words.post, cell: (row) => row.names.post },
          { key: 'village', head: words.village, cell: (row) => row.names.village },
          { key: 'nature', head: words.nature, cell: (row) => texts.add.natures[row.nature] },
          { key: 'since', head: words.since, cell: (row) => <DateText date={row.since} short /> },
          {
            key: 'act',
            head: texts.posts.act,
            cell: (row) => (
              <Button small onClick={() => onRemove(row.id)}>
                {words.remove}
              </Button>
            ),
          },
        ]}
      />
    </>
  )
}
