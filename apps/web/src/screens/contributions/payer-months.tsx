import type { PayerMonth } from '@payung/domain/contributions/bill'
import { paths } from '../../paths'
import { Failure } from '../../shell/asked-for'
import { contributionsTexts } from '../../texts/contributions'
import { moneyWords } from '../../texts/money-words'
import { useTexts } from '../../texts/texts'
import { BigTable } from '../../ui/big-table'
import type { Column } from '../../ui/columns'
import { Count } from '../../ui/count'
import { Empty } from '../../ui/empty'
import { countColumn, dayColumn, moneyColumn } from '../../ui/figure-columns'
import { Money } from '../../ui/money'
import { RowCard } from '../../ui/row-card'
import { Skeleton } from '../../ui/skeleton'
import { StatusMark } from '../../ui/status-mark'
import { MARK_OF_STATE } from './in-words'
import { regencyOf } from './reach'
import { usePayerMonths } from './use-payer-months'

const STATES = ['overdue', 'partial', 'billed', 'paid', 'posted', 'unbilled'] as const

/** The paying units of a month, with search and states. */
export function PayerMonths({ area, month }: { area: string; month: string }) {
  const texts = useTexts(contributionsTexts)
  const words = useTexts(moneyWords)
  const asked = usePayerMonths(area, month)
  if (asked.error) return <Failure error={asked.error} onRetry={() => asked.refetch()} />
  if (!asked.data) return <Skeleton />
  const rows = asked.data
  const href = (row: PayerMonth) => paths.bill({ regency: regencyOf(row.area), bill: row.payer }, { bulan: month })
  const mark = (row: PayerMonth) => <StatusMark mark={MARK_OF_STATE[row.state]}>{words.states[row.state]}</StatusMark>
  const named = (row: PayerMonth) => (row.is_share ? texts.bill.shareOf(row.name) : row.name)
  const columns: Column<PayerMonth>[] = [
    { key: 'name', head: texts.bill.unit, cell: named, sort: (row) => row.name, width: 15, fixed: true },
    {
      key: 'number',
      head: texts.bill.number,
      cell: (row) => row.number ?? texts.bill.noNumber,
      sort: (row) => row.number,
      width: 8,
      hidden: true,
    },
    countColumn({ key: 'people', head: texts.month.people, of: (row) => row.people, width: 5.5 }),
    moneyColumn({ key: 'due', head: texts.month.due, of: (row) => row.due }),
    moneyColumn({ key: 'paid', head: texts.month.paid, of: (row) => row.paid }),
    moneyColumn({ key: 'posted', head: texts.month.posted, of: (row) => row.posted }),
    { key: 'state', head: texts.month.state, cell: mark, sort: (row) => STATES.indexOf(row.state), width: 14 },
    dayColumn({ key: 'dueOn', hidden: true, head: texts.month.dueOn, of: (row) => row.due_on }),
  ]
  return (
    <BigTable
      caption={texts.units.caption}
      columns={columns}
      rows={rows}
      keyOf={(row) => row.payer}
      hrefOf={href}
      wordsOf={(row) => `${row.name} ${row.number ?? ''}`}
      filters={[
        {
          key: 'state',
          label: texts.month.state,
          choices: STATES.filter((state) => rows.some((row) => row.state === state)).map((state) => ({
            key: state,
            label: words.states[state],
            matches: (row: PayerMonth) => row.state === state,
          })),
        },
      ]}
      empty={<Empty says={texts.bill.noUnits} />}
      card={(row) => (
        <RowCard
          title={named(row)}
          href={href(row)}
          sub={row.number ?? texts.bill.noNumber}
          mark={mark(row)}
          facts={[
            { label: texts.month.people, value: <Count value={row.people} /> },
            { label: texts.month.due, value: <Money amount={row.due} /> },
            { label: texts.month.posted, value: <Money amount={row.posted} /> },
          ]}
        />
      )}
    />
  )
}
