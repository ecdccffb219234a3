import { readBill } from '@payung/contract/contributions'
import type { MonthlyBill } from '@payung/domain/contributions/bill'
import { FUND_NAMES } from '@payung/domain/funding/fund-names'
import { useAsk } from '../../api/use-ask'
import { AskedFor } from '../../shell/asked-for'
import { useLanguage } from '../../texts/language'
import { useTexts } from '../../texts/texts'
import { villageTexts } from '../../texts/village'
import { Count } from '../../ui/count'
import { DateText } from '../../ui/date-text'
import { Empty } from '../../ui/empty'
import { Columns, Section } from '../../ui/layout'
import { Money } from '../../ui/money'
import { SmallTable } from '../../ui/small-table'
import { type Mark, StatusMark } from '../../ui/status-mark'
import { useDayWords } from '../../ui/use-day-words'

const MARK_OF: Record<MonthlyBill['payers'][number]['state'], Mark> = {
  unbilled: 'absent',
  billed: 'half',
  partial: 'half',
  paid: 'half',
  posted: 'whole',
  overdue: 'open',
}

/** What the month costs by fund, and how far the money of each paying unit has come. */
export function VillageMoney({ village, month }: { village: string; month: string }) {
  const texts = useTexts(villageTexts).money
  const language = useLanguage()
  const words = useDayWords()
  const asked = useAsk(readBill, { parts: { area: village, month }, query: {} })
  return (
    <Section title={texts.title(words.month(month))} says={texts.says}>
      <AskedFor asked={asked}>
        {(bill) =>
          bill.by_fund.length === 0 ? (
            <Empty says={texts.none} />
          ) : (
            <Columns least="broad">
              <SmallTable
                caption={texts.byFund}
                rows={bill.by_fund}
                keyOf={(row) => row.fund}
                columns={[
                  { key: 'fund', head: texts.fund, cell: (row) => FUND_NAMES[row.fund][language] },
                  { key: 'people', head: texts.people, align: 'right', cell: (row) => <Count value={row.people} /> },
                  { key: 'amount', head: texts.amount, align: 'right', cell: (row) => <Money amount={row.total} /> },
                ]}
                foot={{
                  fund: texts.total,
                  people: <Count value={bill.people} />,
                  amount: <Money amount={bill.estimate} />,
                }}
              />
              <SmallTable
                caption={texts.units}
                rows={bill.payers}
                keyOf={(row) => row.payer}
                columns={[
                  { key: 'unit', head: texts.unit, cell: (row) => row.name },
                  { key: 'due', head: texts.due, cell: (row) => <DateText date={row.due_on} short /> },
                  { key: 'paid', head: texts.paid, align: 'right', cell: (row) => <Money amount={row.paid} /> },
                  {
                    key: 'state',
                    head: texts.state,
                    cell: (row) => <StatusMark mark={MARK_OF[row.state]}>{texts.states[row.state]}</StatusMark>,
                  },
                ]}
              />
            </Columns>
          )
        }
      </AskedFor>
    </Section>
  )
}
