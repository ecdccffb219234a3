import { useTexts } from '../texts/texts'
import { uiTexts } from '../texts/ui'
import type { FieldWords } from './form-field'
import { SelectField } from './select-field'

interface MonthFieldProps extends FieldWords {
  /** yyyy-mm */
  value: string
  onChange: (month: string) => void
  /** The months to choose from, the latest first. */
  months: readonly string[]
}

/** A contribution month (BLTH) out of those that can be chosen. */
export function MonthField({ value, onChange, months, ...words }: MonthFieldProps) {
  const texts = useTexts(uiTexts)
  return (
    <SelectField
      {...words}
      width="short"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      choices={months.map((month) => ({
        value: month,
        label: `${texts.months[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`,
      }))}
    />
  )
}
