import type { Arrears } from '@payung/domain/contributions/bill'
import { Link } from 'wouter'
import { homeTexts } from '../../texts/home'
import { useTexts } from '../../texts/texts'
import { Section } from '../../ui/layout'
import { useNumbers } from '../../ui/numbers'
import { SmallTable } from '../../ui/small-table'
import { useDayWords } from '../../ui/use-day-words'

interface ArrearsTableProps {
  arrears: readonly Arrears[]
  /** How many are behind altogether. */
  units: number
  /** Where all of them stand. */
  all: string
}

/** The paying units with the largest debts past their due date, and the way to the others. */
export function ArrearsTable({ arrears, units, all }: ArrearsTableProps) {
  const { payer } = useTexts(homeTexts)
  const { count, money } = useNumbers()
  const { month } = useDayWords()
  if (arrears.length === 0) return null
  return (
    <Section title={payer.list}>
      <SmallTable
        caption={payer.unit}
        rows={arrears}
        keyOf={(row) => row.payer}
        columns={[
          { key: 'unit', head: payer.unit, cell: (row) => row.name, sort: (row) => row.name },
          { key: 'months', head: payer.months, cell: (row) => row.months.map((one) => month(one.month)).join(', ') },
          {
            key: 'people',
            head: payer.peopleHead,
            align: 'right',
            cell: (row) => count(row.people),
            sort: (row) => row.people,
          },
          { key: 'owed', head: payer.owed, align: 'right', cell: (row) => money(row.owed), sort: (row) => row.owed },
        ]}
      />
      {units > arrears.length && (
        <p>
          <Link href={all}>{payer.others(count(units - arrears.length))}</Link>
        </p>
      )}
    </Section>
  )
}
