import { listPayerMonths } from '@payung/contract/contributions'
import type { MonthSum } from '@payung/domain/contributions/bill'
import { useAsk } from '../../api/use-ask'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { useNumbers } from '../../ui/numbers'
import { useDays } from './in-words'
import { type Closed, spreadOver } from './spread-over'

interface ClosesProps {
  area: string
  payer: string
  amount: number | null
  onFill: (amount: number) => void
}

/** Which months an amount will close, the oldest first, while it is typed. */
export function Closes({ area, payer, amount, onFill }: ClosesProps) {
  const texts = useTexts(paymentsTexts).form
  const { money, count } = useNumbers()
  const { month } = useDays()
  const asked = useAsk(listPayerMonths, { parts: { area, payer }, query: { most: 60 } }, { when: payer !== '' })
  if (!payer || !asked.data) return null
  const open = openMonths(asked.data.months)
  const owed = open.reduce((sum, { missing }) => sum + missing, 0)
  if (owed === 0) return <Notice>{texts.noOpen}</Notice>
  const { months, over } = spreadOver(amount ?? 0, open)
  const says = ({ month: of, missing }: Closed) =>
    `${month(of)}: ${missing === 0 ? texts.whole : texts.partly(money(missing))}`
  return (
    <Notice
      title={months.length > 0 ? texts.closes : texts.owed(money(owed), count(open.length))}
      action={
        amount !== owed && (
          <Button small onClick={() => onFill(owed)}>
            {texts.fill(money(owed))}
          </Button>
        )
      }
    >
      {months.length > 0 && (
        <ul>
          {months.map((one) => (
            <li key={one.month}>{says(one)}</li>
          ))}
        </ul>
      )}
      {over > 0 && <p>{texts.over(money(over))}</p>}
    </Notice>
  )
}

/** What is missing in each month, the oldest first. */
function openMonths(months: readonly MonthSum[]): Closed[] {
  return months
    .filter(({ due, paid }) => paid < due)
    .map(({ month, due, paid }) => ({ month, missing: due - paid }))
    .reverse()
}
