import type { MonthSum } from '@payung/domain/contributions/bill'
import { Link } from 'wouter'
import { useSession } from '../../shell/session'
import { contributionsTexts } from '../../texts/contributions'
import { useTexts } from '../../texts/texts'
import { Blth } from '../../ui/blth'
import type { Column } from '../../ui/columns'
import { Count } from '../../ui/count'
import { DateText } from '../../ui/date-text'
import { Money } from '../../ui/money'
import { RowCard } from '../../ui/row-card'
import { SmallTable } from '../../ui/small-table'
import { StatusMark } from '../../ui/status-mark'
import { useDesk } from '../../ui/use-desk'
import { MARK_OF_MONTH, stateOfMonth } from './in-words'
import css from './rows.module.css'

interface MonthsTableProps {
  months: readonly MonthSum[]
  hrefOf: (month: string) => string
  /** One unit only: how many units pay is no question then. */
  oneUnit?: boolean
}

/** Months with their money, the latest first; on the telephone each is a card. */
export function MonthsTable({ months, hrefOf, oneUnit }: MonthsTableProps) {
  const texts = useTexts(contributionsTexts)
  const { today } = useSession()
  const desk = useDesk()
  const mark = (one: MonthSum) => {
    const state = stateOfMonth(one, today)
    return (
      <span className={css.whole}>
        <StatusMark mark={MARK_OF_MONTH[state]}>{texts.month[state]}</StatusMark>
      </span>
    )
  }
  const dueOn = (one: MonthSum) => (
    <span className={css.whole}>
      <DateText date={one.last_due_on} short />
    </span>
  )
  if (!desk)
    return (
      <ul className={css.cards}>
        {months.map((one) => (
          <li key={one.month}>
            <RowCard
              title={<Blth month={one.month} />}
              href={hrefOf(one.month)}
              mark={mark(one)}
              facts={[
                { label: texts.month.due, value: <Money amount={one.due} /> },
                { label: texts.month.paid, value: <Money amount={one.paid} /> },
                { label: texts.month.posted, value: <Money amount={one.posted} /> },
                { label: texts.month.dueOn, value: dueOn(one) },
              ]}
            />
          </li>
        ))}
      </ul>
    )
  const amount = (key: 'estimate' | 'paid' | 'posted', head: string): Column<MonthSum> => ({
    key,
    head,
    align: 'right',
    cell: (one) => <Money amount={one[key]} />,
    sort: (one) => one[key],
  })
  const columns: Column<MonthSum>[] = [
    {
      key: 'month',
      head: texts.month.month,
      cell: (one) => (
        <Link href={hrefOf(one.month)} className={css.whole}>
          <Blth month={one.month} short />
        </Link>
      ),
      sort: (one) => one.month,
    },
    { key: 'state', head: texts.month.state, cell: mark },
    { key: 'people', head: texts.month.people, align: 'right', cell: (one) => <Count value={one.people} /> },
    {
      key: 'units',
      head: texts.month.units,
      align: 'right',
      hidden: oneUnit,
      cell: (one) => <Count value={one.units} />,
    },
    amount('estimate', texts.month.estimate),
    {
      key: 'assessed',
      hidden: months.every(({ assessed }) => assessed === null),
      head: texts.month.assessed,
      align: 'right',
      cell: (one) => (one.assessed === null ? '–' : <Money amount={one.assessed} />),
    },
    amount('paid', texts.month.paid),
    amount('posted', texts.month.posted),
    { key: 'due', head: texts.month.dueOn, cell: dueOn, sort: (one) => one.last_due_on },
  ]
  return <SmallTable caption={texts.month.caption} columns={columns} rows={months} keyOf={(one) => one.month} />
}
