import type { ReceiptLine } from '@payung/domain/contributions/receipt'
import { Link } from 'wouter'
import { paths } from '../../paths'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import type { Column } from '../../ui/columns'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Money } from '../../ui/money'
import { RowCard } from '../../ui/row-card'
import { SmallTable } from '../../ui/small-table'
import { StatusMark } from '../../ui/status-mark'
import { useDesk } from '../../ui/use-desk'
import { useDays } from './in-words'
import { regencyOf } from './reach'
import css from './rows.module.css'

interface ReceiptsTableProps {
  receipts: readonly ReceiptLine[]
  empty: string
}

/** Receipts with where their money went and whether the branch has posted them. */
export function ReceiptsTable({ receipts, empty }: ReceiptsTableProps) {
  const texts = useTexts(paymentsTexts)
  const { month } = useDays()
  const desk = useDesk()
  const href = (row: ReceiptLine) => paths.payment({ regency: regencyOf(row.area), payment: row.id })
  const mark = (row: ReceiptLine) =>
    row.posted_on ? (
      <span className={css.whole}>
        <StatusMark mark="whole" note={<DateText date={row.posted_on} short />}>
          {texts.list.posted}
        </StatusMark>
      </span>
    ) : (
      <span className={css.whole}>
        <StatusMark mark="half">{texts.list.unposted}</StatusMark>
      </span>
    )
  const months = (row: ReceiptLine) => {
    const [first, last] = [row.months[0], row.months.at(-1)]
    if (!first || !last) return '–'
    return row.months.length === 1 ? month(first.month) : texts.list.from(month(first.month), month(last.month))
  }
  if (receipts.length === 0) return <Empty says={empty} />
  if (!desk)
    return (
      <ul className={css.cards}>
        {receipts.map((row) => (
          <li key={row.id}>
            <RowCard
              title={row.payer_name}
              href={href(row)}
              sub={months(row)}
              mark={mark(row)}
              facts={[
                { label: texts.list.paidOn, value: <DateText date={row.paid_on} short /> },
                { label: texts.list.amount, value: <Money amount={row.amount} /> },
              ]}
            />
          </li>
        ))}
      </ul>
    )
  const columns: Column<ReceiptLine>[] = [
    {
      key: 'paid_on',
      head: texts.list.paidOn,
      cell: (row) => (
        <Link href={href(row)} className={css.whole}>
          <DateText date={row.paid_on} short />
        </Link>
      ),
      sort: (row) => row.paid_on,
    },
    { key: 'unit', head: texts.list.unit, cell: (row) => row.payer_name, sort: (row) => row.payer_name },
    {
      key: 'amount',
      head: texts.list.amount,
      align: 'right',
      cell: (row) => <Money amount={row.amount} />,
      sort: (row) => row.amount,
    },
    { key: 'months', head: texts.list.months, cell: (row) => <span className={css.whole}>{months(row)}</span> },
    { key: 'reference', head: texts.list.reference, cell: (row) => row.reference ?? '–' },
    { key: 'state', head: texts.list.state, cell: mark, sort: (row) => row.posted_on ?? '' },
  ]
  return <SmallTable caption={texts.list.caption} columns={columns} rows={receipts} keyOf={(row) => row.id} />
}
