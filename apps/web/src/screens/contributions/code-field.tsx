import { listPayerMonths, readPayerMonth } from '@payung/contract/contributions'
import { useAsk } from '../../api/use-ask'
import { paymentsTexts } from '../../texts/payments'
import { useTexts } from '../../texts/texts'
import { useNumbers } from '../../ui/numbers'
import { SelectField } from '../../ui/select-field'

interface CodeFieldProps {
  area: string
  payer: string
  value: string
  onChange: (assessment: string) => void
}

/** The payment code that was paid, where the branch has set one for a month that is open. */
export function CodeField({ area, payer, value, onChange }: CodeFieldProps) {
  const texts = useTexts(paymentsTexts).form
  const { money } = useNumbers()
  const months = useAsk(listPayerMonths, { parts: { area, payer }, query: { most: 60 } }, { when: payer !== '' })
  const open = months.data?.months.filter(({ due, paid, assessed }) => assessed !== null && paid < due).at(-1)
  const month = open?.month ?? ''
  const detail = useAsk(readPayerMonth, { parts: { area, payer, month } }, { when: month !== '' })
  const codes = month === '' ? [] : (detail.data?.assessments ?? [])
  if (codes.length === 0) return null
  return (
    <SelectField
      label={texts.code}
      optional
      none={texts.codeNone}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      choices={codes.map(({ id, code, amount }) => ({ value: id, label: `${code}, ${money(amount)}` }))}
    />
  )
}
